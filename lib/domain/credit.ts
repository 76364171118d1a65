import { isPast } from "./due-grace";

/** What a mark counts for, in percent, when it was handed in by a moment. */
export type CreditPoint = { until: Date; percent: number };

/** The points after the due time, and what the mark counts for past the last of them. */
export type LateCredit = { points: CreditPoint[]; after: number };

/** The time line of an assignment's credit. */
export type CreditLine = {
  dueAt: Date | null;
  early: readonly CreditPoint[];
  late: LateCredit | null;
};

const FULL = 100;

/**
 * What a mark counts for that was handed in at a moment, in percent; null where it is late and the
 * line does not say. Of several points that are still to come the best holds, so that credit never
 * grows by waiting; a point on the wrong side of the due time holds nothing.
 */
export function creditAt(moment: Date, { dueAt, early, late }: CreditLine): number | null {
  if (!isPast(moment, dueAt)) {
    const before = early.filter(({ until }) => dueAt === null || until < dueAt);
    return Math.max(FULL, bestAt(moment, before) ?? FULL);
  }
  if (late === null) return null;
  const after = late.points.filter(({ until }) => dueAt !== null && until > dueAt);
  return Math.min(FULL, Math.max(late.after, bestAt(moment, after) ?? late.after));
}

function bestAt(moment: Date, points: readonly CreditPoint[]): number | null {
  const open = points.filter(({ until }) => !isPast(moment, until));
  return open.length > 0 ? Math.max(...open.map(({ percent }) => percent)) : null;
}
