import "server-only";

import type { Verdict } from "@/lib/domain/grading";
import type { ItemView } from "@/lib/domain/item-view";
import { toItemView } from "@/lib/domain/item-view";
import type { Decided, MarkedItem } from "@/lib/domain/marks";
import { decidedBy, verdictOf } from "@/lib/domain/marks";
import type { PassageView } from "@/lib/domain/passage";
import type { Given } from "@/lib/domain/response";
import type { ReviewRow } from "@/lib/domain/review-matrix";
import type { Viewer } from "@/lib/domain/viewer";
import type { Tx } from "./open";
import { loadPassages } from "./passages";
import { loadWithheld } from "./withheld";

/** A question that was answered, with what may be seen of it; the rest is null or empty. */
export type MarkedItemView = ItemView & {
  /** What may be seen: tells "nothing" from "not yet". */
  shows: ReviewRow[];
  given: Given | null;
  /** Null where nothing was given, or it does not count. */
  verdict: Verdict | null;
  /** 0 to 1; null also where it does not count. */
  mark: number | null;
  /** Who decided the mark, where it was not the key: a teacher did. */
  decided: Decided | null;
  /** What a teacher wrote beside it. */
  comment: string | null;
  /** A sentence for the learner, where the verdict alone would puzzle. */
  note: string | null;
  key: string[];
  explanation: string;
  /** Why each wrong option is wrong. */
  wrong: { text: string; why: string }[];
  passages: PassageView[];
};

/** Who reads marked questions, and which rows they may see. `learner` is null for a teacher. */
export type Reading = { learner: Viewer | null; shows: ReviewRow[] };

/**
 * Marked questions with their passages read from the documents, cut down to the rows that may be seen.
 * Of one that its learner is asked elsewhere in a quiz whose answers are held back, only what they gave.
 */
export async function toMarkedViews(
  db: Pick<Tx, "select">,
  marked: readonly MarkedItem[],
  { learner, shows }: Reading,
): Promise<MarkedItemView[]> {
  if (!shows.includes("attempt") || marked.length === 0) return [];
  const withheld = await loadWithheld(db, learner);
  const rowsOf = ({ item }: MarkedItem) => (withheld.has(item.evidence) ? ATTEMPT_ALONE : shows);
  const passages = await loadPassages(
    db,
    marked.map((each) => (rowsOf(each).includes("source") ? each.item.evidence : [])),
  );
  return marked.map((each, index) => toMarkedView(each, rowsOf(each), passages[index] ?? []));
}

const ATTEMPT_ALONE: ReviewRow[] = ["attempt"];

function toMarkedView(
  marked: MarkedItem,
  shows: ReviewRow[],
  passages: PassageView[],
): MarkedItemView {
  const { item, response, graded, mark, byHand } = marked;
  const sees = (row: ReviewRow) => shows.includes(row);
  return {
    ...toItemView(item),
    shows,
    given: response?.given ?? null,
    verdict: sees("correct") ? verdictOf(marked) : null,
    mark: sees("marks") ? mark : null,
    decided: sees("correct") ? decidedBy(marked) : null,
    comment: sees("specific") ? (byHand?.comment ?? null) : null,
    // "it is spelled …" tells the answer
    note: sees("answer") ? (graded?.note ?? null) : null,
    key: sees("answer") ? item.key : [],
    explanation: sees("general") ? item.explanation : "",
    wrong: sees("specific") ? item.distractors.map(({ text, why }) => ({ text, why })) : [],
    passages,
  };
}
