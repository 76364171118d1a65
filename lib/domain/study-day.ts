import { zoneOffset } from "./zoned-time";

const HOUR = 3_600_000;
/** Milliseconds of a day that has no change of clocks. */
export const DAY = 24 * HOUR;
/** On the learner's clock: who studies past midnight is still in the evening before. */
const STARTS_AT = 4 * HOUR;

/**
 * The learner's study day at a moment: days since 1970-01-01 of the date on their own
 * clock, four hours back. `timeZone` is an IANA name; an unknown one throws a RangeError.
 */
export function studyDayOf(moment: Date, timeZone: string): number {
  return Math.floor(toStudyClock(moment, timeZone).getTime() / DAY);
}

/**
 * The moment as a `Date` whose UTC date is the learner's study day. For ts-fsrs, which
 * counts days by UTC dates; it is not a moment and goes nowhere else.
 */
export function toStudyClock(moment: Date, timeZone: string): Date {
  return new Date(moment.getTime() + zoneOffset(moment, timeZone) - STARTS_AT);
}

/** The moment at which a study day begins: 04:00 on the learner's clock, or the first after it where clocks skip that. */
export function startOfStudyDay(studyDay: number, timeZone: string): Date {
  const onTheClock = studyDay * DAY + STARTS_AT;
  const guess = onTheClock - zoneOffset(new Date(onTheClock), timeZone);
  return new Date(onTheClock - zoneOffset(new Date(guess), timeZone));
}

/** A study day as a calendar date, `YYYY-MM-DD`. */
export function dateOfStudyDay(studyDay: number): string {
  return new Date(studyDay * DAY).toISOString().slice(0, 10);
}
