import type { Verdict } from "./grading";
import type { ItemForm } from "./item";
import type { Rating, Strength } from "./review";
import type { ReviewTime } from "./review-matrix";
import { REVIEW_TIMES, tidyRows } from "./review-matrix";
import type { Settings } from "./settings";

/** What an answer in a quiz says of the memory of its fact. */
export type QuizEvidence = { rating: Rating; strength: Strength };

/**
 * What a right answer is worth: a typed one all; one of several options may have been guessed; of
 * true and false half are. The forms that ask for several facts at once say nothing of one.
 */
const STRENGTHS: Partial<Record<ItemForm, Strength>> = {
  short: "full",
  cloze: "full",
  choice: "weak",
  truefalse: "none",
};

/** The evidence of one answer; null where it says nothing: blank, half right, not counted, or of several facts. */
export function evidenceOf(form: ItemForm, verdict: Verdict | null): QuizEvidence | null {
  const strength = STRENGTHS[form];
  if (!strength) return null;
  if (verdict === "wrong") return { rating: "again", strength: "full" };
  return verdict === "right" ? { rating: "good", strength } : null;
}

/** From when on the learner of a sitting sees which answers are right; null if they never do. */
export function seenFrom({ shows }: Pick<Settings, "shows">): ReviewTime | null {
  return REVIEW_TIMES.find((time) => tidyRows(shows[time]).includes("correct")) ?? null;
}
