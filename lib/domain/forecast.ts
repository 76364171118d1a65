import type { Rating } from "./review";
import { studyDayOf } from "./study-day";

/** A figure for each study day. */
export type DayFigure = { studyDay: number; value: number };

/** Cards that come due on each of the next `days` study days; what is overdue comes today. */
export function dueForecast(
  dueTimes: readonly Date[],
  { today, timeZone, days }: { today: number; timeZone: string; days: number },
): DayFigure[] {
  const values = new Map<number, number>();
  for (const due of dueTimes) {
    const day = Math.max(today, studyDayOf(due, timeZone));
    values.set(day, (values.get(day) ?? 0) + 1);
  }
  return fillDays(values, today, days);
}

/** `days` study days from `first` on; one that is not in `values` has 0. */
export function fillDays(
  values: ReadonlyMap<number, number>,
  first: number,
  days: number,
): DayFigure[] {
  return Array.from({ length: days }, (_, index) => ({
    studyDay: first + index,
    value: values.get(first + index) ?? 0,
  }));
}

/** One review, and the study day on which its card was first seen. */
export type LoggedReview = { cardId: string; studyDay: number; rating: Rating; firstDay: number };

/** How often what was due was still known. */
export type Retention = { recalled: number; asked: number };

/**
 * True retention as Anki counts it: the first review of a card on each day after the one
 * it was first seen on; hard, good and easy are recalled. `log` is in the order of time.
 */
export function trueRetention(log: readonly LoggedReview[]): Retention {
  const asked = new Set<string>();
  let recalled = 0;
  for (const { cardId, studyDay, rating, firstDay } of log) {
    const key = `${studyDay} ${cardId}`;
    if (studyDay === firstDay || asked.has(key)) continue;
    asked.add(key);
    if (rating !== "again") recalled += 1;
  }
  return { recalled, asked: asked.size };
}

/** Seconds for a card where the learner has no history yet. */
const USUAL_SECONDS = 8;

/** About how many minutes a number of cards takes a learner who looked at others so long. */
export function expectedMinutes(cards: number, durationsMs: readonly number[]): number {
  const minutes = (cards * secondsForCard(durationsMs)) / 60;
  return cards === 0 ? 0 : Math.max(1, Math.round(minutes));
}

/** About how many seconds one showing takes a learner who looked at others so long. */
export function secondsForCard(durationsMs: readonly number[]): number {
  const sorted = durationsMs.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  return median === undefined ? USUAL_SECONDS : median / 1000;
}
