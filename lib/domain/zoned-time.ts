const clocks = new Map<string, Intl.DateTimeFormat>();

/** What an `<input type="datetime-local">` sends; some browsers add seconds. */
const LOCAL_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,3})?)?$/;

/**
 * The moment at which a zone's clock shows a local time such as "2026-11-27T17:00", to the
 * minute. A time that the clock shows twice is its second showing, so that a deadline is
 * never the harsher one; a time that the clock skips is moved on by what it skips. Null if
 * there is no such date or time. `timeZone` is an IANA name; an unknown one throws a RangeError.
 */
export function momentOfLocalTime(local: string, timeZone: string): Date | null {
  const [year, month, day, hour, minute] = (LOCAL_TIME.exec(local) ?? []).slice(1).map(Number);
  if (!year || !month || !day || hour === undefined || minute === undefined) return null;
  const clock = Date.UTC(year, month - 1, day, hour, minute);
  if (hour > 23 || minute > 59 || new Date(clock).getUTCDate() !== day || month > 12) return null;

  const offsets = [-1, 1].map((side) => zoneOffset(new Date(clock + side * DAY), timeZone));
  const shows = offsets
    .map((offset) => new Date(clock - offset))
    .filter((moment) => moment.getTime() + zoneOffset(moment, timeZone) === clock);
  const latest = Math.max(...shows.map(Number));
  return new Date(shows.length > 0 ? latest : clock - Math.min(...offsets));
}

/** The local time of a moment on a zone's clock, as `<input type="datetime-local">` takes it. */
export function localTimeOf(moment: Date, timeZone: string): string {
  return new Date(moment.getTime() + zoneOffset(moment, timeZone)).toISOString().slice(0, 16);
}

const DAY = 24 * 3_600_000;

/**
 * Milliseconds that the clock of a zone is ahead of UTC at a moment. Clocks change at most
 * once in a day of UTC, so a day that begins and ends with one offset has no other; asking
 * for each moment would make a replay of a review log ten times as slow.
 */
export function zoneOffset(moment: Date, timeZone: string): number {
  const day = Math.floor(moment.getTime() / DAY);
  const offset = offsetAtStart(day, timeZone);
  return offset === offsetAtStart(day + 1, timeZone) ? offset : readOffset(moment, timeZone);
}

const offsets = new Map<string, Map<number, number>>();

/** The offset at the first moment of a day of UTC, counted from 1970-01-01. */
function offsetAtStart(day: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const offset = known.get(day) ?? readOffset(new Date(day * DAY), timeZone);
  if (known.size < MOST_DAYS) known.set(day, offset);
  return offset;
}

/** Some fifty years of a zone. */
const MOST_DAYS = 20_000;

function readOffset(moment: Date, timeZone: string): number {
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
