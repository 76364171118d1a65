import type { Exam } from "./exam-plan";
import { EXAM_RETENTION } from "./exam-plan";
import { DEFAULT_RETENTION } from "./scheduling";

/** What a learner wants of a card, by the study sets on Today that hold it. */
export type CardGoal = {
  /** The share of such cards that they want to know at any time. */
  retention: number;
  /** The next exam that asks for it; null if none does. */
  exam: Exam | null;
};

/** Of a card that no study set on Today holds any more. */
export const DEFAULT_GOAL: CardGoal = { retention: DEFAULT_RETENTION, exam: null };

/**
 * The share that its next interval aims at, for a review on a study day. Long before an exam a
 * card may slip further, because it is seen once more; from the last pass on nothing is special.
 */
export function retentionOn({ retention, exam }: CardGoal, studyDay: number): number {
  if (!exam || studyDay >= exam.passFrom) return retention;
  return Math.min(retention, EXAM_RETENTION);
}
