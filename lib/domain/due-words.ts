import { MONTH_NAMES } from "./month-names";
import { localTimeOf } from "./zoned-time";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DAY = 24 * 60 * 60 * 1000;

/**
 * When something is due on the clock of a zone, as it follows the word "due": "today at
 * 17:00", "tomorrow at 17:00", "Friday 27 November at 17:00"; with its year if that is
 * another than now.
 */
export function spellDue(dueAt: Date, timeZone: string, now: Date): string {
  const [day = "", time = ""] = localTimeOf(dueAt, timeZone).split("T");
  return `${spellDueDay(day, dayOf(now, timeZone))} at ${time}`;
}

/** A calendar date as it follows the word "due": "tomorrow", "Friday 27 November". Both `YYYY-MM-DD`. */
export function spellDueDay(day: string, today: string): string {
  const ahead = (Date.parse(day) - Date.parse(today)) / DAY;
  if (ahead === 0) return "today";
  if (ahead === 1) return "tomorrow";
  if (ahead === -1) return "yesterday";
  const date = new Date(day);
  const year = day.slice(0, 4) === today.slice(0, 4) ? "" : ` ${day.slice(0, 4)}`;
  const month = MONTH_NAMES.en[date.getUTCMonth()];
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${month}${year}`;
}

/** The same in the fewest letters, for the head of a column: "27 Nov". */
export function abbreviateDue(dueAt: Date, timeZone: string): string {
  const date = new Date(dayOf(dueAt, timeZone));
  return `${date.getUTCDate()} ${MONTH_NAMES.en[date.getUTCMonth()]?.slice(0, 3)}`;
}

/** A week from now at 23:59 in a zone, for a form that asks when something is due. */
export function nextWeek(now: Date, timeZone: string): string {
  return `${dayOf(new Date(now.getTime() + 7 * DAY), timeZone)}T23:59`;
}

function dayOf(moment: Date, timeZone: string): string {
  return localTimeOf(moment, timeZone).slice(0, 10);
}
