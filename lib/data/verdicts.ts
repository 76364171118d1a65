import "server-only";

import type { Graded } from "@/lib/domain/grading";
import type { MarkedItem } from "@/lib/domain/marks";
import { gradeIn, markItem, standingResponses } from "@/lib/domain/marks";
import { tidyRows } from "@/lib/domain/review-matrix";
import type { Settings } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { loadLog, loadPinnedItems, loadPinnedWords } from "./attempt-logs";
import { loadRulings } from "./mark-grounds";
import type { MarkedItemView } from "./marked-items";
import { toMarkedViews } from "./marked-items";
import type { Tx } from "./open";

type Place = {
  attemptId: string;
  /** Whose rulings hold; null where nobody assigned it. */
  assignmentId: string | null;
  position: number;
  settings: Settings;
};

/** What stands for one question of a sitting, graded among its other keys; null if nothing was given. */
export async function loadStanding(
  db: Pick<Tx, "select">,
  { attemptId, assignmentId, position, settings: { partial } }: Place,
): Promise<MarkedItem | null> {
  const response = standingResponses(await loadLog(db, attemptId, position)).get(position);
  const [item] = response ? await loadPinnedItems(db, attemptId, position) : [];
  if (!response || !item) return null;
  const isTyped = "typed" in response.given;
  const beside = isTyped ? await loadPinnedWords(db, attemptId) : [];
  const graded = gradeIn(beside, item, response.given, partial);
  const rulings = await loadRulings(db, { id: attemptId, assignmentId }, { position });
  return markItem(item, { response, graded }, { rulings, handMarks: [] }, partial);
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
