const HOUR = 3_600_000;
/** Milliseconds of a day that has no change of clocks. */
export const DAY = 24 * HOUR;
/** On the learner's clock: who studies past midnight is still in the evening before. */
const STARTS_AT = 4 * HOUR;

const clocks = new Map<string, Intl.DateTimeFormat>();

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
  return new Date(moment.getTime() + offsetOf(moment, timeZone) - STARTS_AT);
}

/** The moment at which a study day begins: 04:00 on the learner's clock, or the first after it where clocks skip that. */
export function startOfStudyDay(studyDay: number, timeZone: string): Date {
  const onTheClock = studyDay * DAY + STARTS_AT;
  const guess = onTheClock - offsetOf(new Date(onTheClock), timeZone);
  return new Date(onTheClock - offsetOf(new Date(guess), timeZone));
}

/** A study day as a calendar date, `YYYY-MM-DD`. */
export function dateOfStudyDay(studyDay: number): string {
  return new Date(studyDay * DAY).toISOString().slice(0, 10);
}

/** Milliseconds that the clock of a zone is ahead of UTC at a moment. */
function offsetOf(moment: Date, timeZone: string): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(moment)) {
    shown[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  const clock = Date.UTC(year, month - 1, day, hour, minute, second);
  return clock - Math.floor(moment.getTime() / 1000) * 1000;
}

/** Making a formatter takes a hundred times as long as using it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(timeZone, made);
  return made;
}
