import type { CreditLine } from "./credit";
import { creditAt } from "./credit";
import { isPast } from "./due-grace";

const MINUTE = 60_000;

/** What being late takes from a mark, and what counts for nothing handed in. Percents are of the full mark. */
export type LatePolicy = {
  /** Taken for each hour or day begun. */
  percent: number;
  per: LateUnit;
  /** No mark falls below by being late; a mark that was lower stays. */
  floor: number;
  /** What counts while nothing is handed in after the due time; null for nothing. */
  missing: number | null;
  /** Minutes after the due time for which nothing is taken. */
  graceMinutes: number;
};

export const LATE_UNITS = ["hour", "day"] as const;
export type LateUnit = (typeof LATE_UNITS)[number];
const UNIT_MS: Record<LateUnit, number> = { hour: 60 * MINUTE, day: 24 * 60 * MINUTE };

/** What one student's marks in one assignment are counted by. */
export type MarkTerms = CreditLine & {
  policy: LatePolicy | null;
  /** A teacher said that lateness takes nothing from this student. */
  isWaived: boolean;
};

export type RawMark = { mark: number; maxMark: number; submittedAt: Date };

/**
 * What a mark counts for, early credit and lateness included; more than the full mark only where
 * early credit gives it. The same line gives the same to everybody: late time is counted from the
 * due time and rounded up to whole hours or days.
 */
export function countedMark({ mark, maxMark, submittedAt }: RawMark, terms: MarkTerms): number {
  const credit = creditAt(submittedAt, terms);
  if (credit !== null && credit >= 100) return rounded((mark * credit) / 100);
  if (terms.isWaived) return mark;
  if (credit !== null) return rounded((mark * credit) / 100);
  return rounded(lateMark({ mark, maxMark, submittedAt }, terms));
}

function lateMark({ mark, maxMark, submittedAt }: RawMark, { dueAt, policy }: MarkTerms): number {
  if (policy === null || dueAt === null) return mark;
  const taken = (policy.percent / 100) * maxMark * unitsLate(submittedAt, dueAt, policy);
  return Math.max(mark - taken, Math.min(mark, (policy.floor / 100) * maxMark));
}

/** Hours or days begun since the due time; none within the grace. */
export function unitsLate(
  submittedAt: Date,
  dueAt: Date,
  { per, graceMinutes }: Pick<LatePolicy, "per" | "graceMinutes">,
): number {
  const lateMs = submittedAt.getTime() - dueAt.getTime();
  if (!isPast(submittedAt, dueAt) || lateMs <= graceMinutes * MINUTE) return 0;
  return Math.ceil(lateMs / UNIT_MS[per]);
}

/** What counts, in percent, for who has handed nothing in; null where that is nothing yet. */
export function missingPercent(now: Date, { dueAt, policy, isWaived }: MarkTerms): number | null {
  if (policy === null || policy.missing === null || isWaived || dueAt === null) return null;
  return isPast(now, new Date(dueAt.getTime() + policy.graceMinutes * MINUTE))
    ? policy.missing
    : null;
}

function rounded(mark: number): number {
  return Math.round(mark * 1e6) / 1e6;
}
