import ical, { ICalCalendarMethod } from "ical-generator";

/** One moment of a calendar. */
export type CalendarEntry = {
  /** The same as long as it is the same thing, whatever its time. */
  id: string;
  title: string;
  about: string;
  url: string;
  at: Date;
};

/** Seconds after which a calendar program asks again. */
const ASK_AGAIN = 60 * 60;

/** An iCalendar file (RFC 5545). Times are instants in UTC, which each calendar shows in its own zone. */
export function writeCalendar(
  name: string,
  { entries, now }: { entries: readonly CalendarEntry[]; now: Date },
): string {
  const calendar = ical({ name, ttl: ASK_AGAIN, method: ICalCalendarMethod.PUBLISH });
  for (const { id, title, about, url, at } of entries) {
    calendar.createEvent({ id, start: at, stamp: now, summary: title, description: about, url });
  }
  return calendar.toString();
}
