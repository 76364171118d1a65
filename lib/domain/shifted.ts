import { localTimeOf, momentOfLocalTime } from "./zoned-time";

const DAY = 24 * 3_600_000;

/** The same time of the clock of a zone so many days later, or earlier; 17:00 stays 17:00 when clocks change. */
export function shiftedByDays(moment: Date, days: number, timeZone: string): Date {
  const local = localTimeOf(moment, timeZone);
  const day = new Date(Date.parse(local.slice(0, 10)) + days * DAY).toISOString().slice(0, 10);
  return momentOfLocalTime(`${day}${local.slice(10)}`, timeZone) ?? moment;
}
