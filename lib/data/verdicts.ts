import "server-only";

import type { Graded } from "@/lib/domain/grading";
import type { MarkedItem } from "@/lib/domain/marks";
import { markAttempt } from "@/lib/domain/marks";
import { tidyRows } from "@/lib/domain/review-matrix";
import type { Settings } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { loadLog, loadPinnedItems } from "./attempt-logs";
import type { MarkedItemView } from "./marked-items";
import { toMarkedViews } from "./marked-items";
import type { Tx } from "./open";

type Place = { attemptId: string; position: number; settings: Settings };

/** What stands for one question of a sitting, graded among its other keys; null if there is no such question. */
export async function loadStanding(
  db: Pick<Tx, "select">,
  { attemptId, position, settings }: Place,
): Promise<MarkedItem | null> {
  const log = await loadLog(db, attemptId);
  const ofQuestion = log.filter((each) => each.position === position);
  const items = await loadPinnedItems(db, attemptId);
  const marks = markAttempt(items, ofQuestion, settings.partial);
  return marks.items.find(({ item }) => item.position === position) ?? null;
}

/** The verdict on a question where verdicts come after each answer, or what to ask before there is one. */
export async function loadVerdict(
  db: Pick<Tx, "select">,
  learner: Viewer,
  place: Place,
): Promise<{ settled: MarkedItemView | null; ask: string | null }> {
  const standing = await loadStanding(db, place);
  const graded = standing?.graded ?? null;
  const rows = tidyRows(place.settings.shows.during);
  const [settled] =
    standing && isFinal(graded)
      ? await toMarkedViews(db, [standing], { learner, shows: rows })
      : [];
  return {
    settled: settled ?? null,
    ask: graded?.verdict === "ambiguous" ? (graded.note ?? null) : null,
  };
}

/** Whether an answer has a verdict that stays: a date that may mean two days has none. */
export function isFinal(graded: Graded | null): boolean {
  return graded !== null && graded.verdict !== "ambiguous";
}
