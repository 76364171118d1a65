import type { Memory } from "./memory";
import { retrievability } from "./memory";
import type { LoggedRecall } from "./memory-replay";
import { replayReviews } from "./memory-replay";
import type { LearnerWeights } from "./scheduling";
import { UNFITTED } from "./scheduling";
import { DAY, studyDayOf } from "./study-day";

/** A point of a curve of forgetting: a study day, and the chance from 0 to 1 that the card is known on it. */
export type RecallPoint = { studyDay: number; recall: number };

/** Points between two reviews; a curve of years needs no more. */
const MOST_POINTS = 40;

/**
 * How likely a card was known from its first review to `now`, by the power curve of FSRS: 1 after each
 * review that counts, less from day to day until the next. Without a
 * log there is no curve.
 */
export function forgettingCurve(
  cardId: string,
  log: readonly LoggedRecall[],
  { now, timeZone, weights = UNFITTED }: Clock,
): RecallPoint[] {
  const ordered = log.toSorted((a, b) => a.reviewedAt.getTime() - b.reviewedAt.getTime());
  const memories = ordered.flatMap(({ reviewedAt }, index) => {
    const memory = replayReviews(cardId, ordered.slice(0, index + 1), weights);
    return memory?.lastReviewedAt.getTime() === reviewedAt.getTime() ? [memory] : [];
  });
  const recallOn = (memory: Memory, day: number) => {
    const then = new Date(memory.lastReviewedAt.getTime() + day * DAY);
    return retrievability(memory, then, timeZone, weights.current);
  };
  return memories.flatMap((memory, index) => {
    const first = studyDayOf(memory.lastReviewedAt, timeZone);
    const until = memories[index + 1]?.lastReviewedAt ?? now;
    return daysBetween(first, studyDayOf(until, timeZone)).map((day) => ({
      studyDay: first + day,
      recall: recallOn(memory, day),
    }));
  });
}

type Clock = { now: Date; timeZone: string; weights?: LearnerWeights };

/** Days from the first on, evenly, the last one among them. */
function daysBetween(first: number, last: number): number[] {
  const days = Math.max(0, last - first);
  const step = Math.max(1, Math.ceil(days / MOST_POINTS));
  const count = Math.ceil(days / step) + 1;
  return Array.from({ length: count }, (_, index) => Math.min(days, index * step));
}
