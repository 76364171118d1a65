import type { Memory } from "./memory";
import type { Rating } from "./review";

const MINUTE = 60_000;
const DAYS_IN_MONTH = 30.4;
const DAYS_IN_YEAR = 365;

type Outcome = Pick<Memory, "scheduledDays" | "lastReviewedAt" | "dueAt">;
type Length = { count: number; unit: "minute" | "day" | "month" | "year" };

export const RATING_WORDS: Record<Rating, string> = {
  again: "Again",
  hard: "Hard",
  good: "Good",
  easy: "Easy",
};

/** The interval that a rating gives, as its button shows it: 10m, 4d, 2.1mo, 1.5y. */
export function shortInterval(outcome: Outcome): string {
  const { count, unit } = lengthOf(outcome);
  return `${count}${{ minute: "m", day: "d", month: "mo", year: "y" }[unit]}`;
}

/** The same in words, because "10m" would be read out as metres: "10 minutes". */
export function spokenInterval(outcome: Outcome): string {
  const { count, unit } = lengthOf(outcome);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function lengthOf({ scheduledDays, lastReviewedAt, dueAt }: Outcome): Length {
  if (scheduledDays === 0) {
    const minutes = Math.round((dueAt.getTime() - lastReviewedAt.getTime()) / MINUTE);
    return { count: minutes, unit: "minute" };
  }
  if (scheduledDays < 31) return { count: scheduledDays, unit: "day" };
  if (scheduledDays < DAYS_IN_YEAR) {
    return { count: oneDecimal(scheduledDays / DAYS_IN_MONTH), unit: "month" };
  }
  return { count: oneDecimal(scheduledDays / DAYS_IN_YEAR), unit: "year" };
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
