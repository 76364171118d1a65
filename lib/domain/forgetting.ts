import type { Memory, Recall } from "./memory";
import { applyReview, retrievability } from "./memory";
import { DAY, studyDayOf } from "./study-day";

/** A point of a curve of forgetting: a study day, and the chance from 0 to 1 that the card is known on it. */
export type RecallPoint = { studyDay: number; recall: number };

/** Points between two reviews; a curve of years needs no more. */
const MOST_POINTS = 40;

/**
 * How likely a card was known from its first review to `now`, by the power curve of FSRS: 1 after each
 * review, less from day to day until the next. `log` is in the order of time; without one there is none.
 */
export function forgettingCurve(
  cardId: string,
  log: readonly Recall[],
  { now, timeZone }: { now: Date; timeZone: string },
): RecallPoint[] {
  const points: RecallPoint[] = [];
  let memory: Memory | null = null;
  for (const [index, recall] of log.entries()) {
    memory = applyReview(cardId, memory, recall);
    const until = log[index + 1]?.reviewedAt ?? now;
    points.push(...fading(memory, until, timeZone));
  }
  return points;
}

function fading(memory: Memory, until: Date, timeZone: string): RecallPoint[] {
  const first = studyDayOf(memory.lastReviewedAt, timeZone);
  const days = Math.max(0, studyDayOf(until, timeZone) - first);
  const step = Math.max(1, Math.ceil(days / MOST_POINTS));
  const steps = Array.from({ length: Math.ceil(days / step) + 1 }, (_, index) =>
    Math.min(days, index * step),
  );
  return steps.map((day) => ({
    studyDay: first + day,
    recall: retrievability(memory, new Date(memory.lastReviewedAt.getTime() + day * DAY), timeZone),
  }));
}
