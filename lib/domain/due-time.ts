import { z } from "zod";
import { momentOfLocalTime } from "./zoned-time";

/** `standing` is the due time that an assignment has already: it may stay even when it has passed. */
type Clock = { timeZone: string; now: Date; standing?: Date | null };

/** When something is due, typed on the clock of a zone; empty is no due time, null. For the server. */
export function dueTime({ timeZone, now, standing = null }: Clock) {
  return anyTime(timeZone).refine(
    (moment) => moment === null || moment > now || isSameMinute(moment, standing),
    PASSED,
  );
}

/** Any time typed on the clock of a zone, passed or not; empty is none, null. For the server. */
export function anyTime(timeZone: string) {
  return z
    .string("Choose a date and a time.")
    .max(40, "Choose a date and a time.")
    .transform((typed, context) => {
      if (typed.trim() === "") return null;
      const moment = momentOfLocalTime(typed.trim(), timeZone);
      if (moment) return moment;
      context.addIssue({ code: "custom", message: UNKNOWN });
      return z.NEVER;
    });
}

const PASSED = "That time has passed. Choose a later one.";
const UNKNOWN = "There is no such date and time. Choose another.";

function isSameMinute(moment: Date, other: Date | null): boolean {
  return other !== null && Math.floor(other.getTime() / 60_000) * 60_000 === moment.getTime();
}
