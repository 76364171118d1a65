import type { Limits, SittingLimits } from "./deadlines";
import { deadlineOf, movedDeadline } from "./deadlines";

type Sitting = SittingLimits & { deadlineAt: Date | null };
export type MovedSitting = { limitMinutes: number | null; deadlineAt: Date | null };

/**
 * The limit and the deadline of a sitting under way once other limits apply to its learner. Of the
 * limit that it began with and the new one, that holds which ends it later, and the deadline only ever
 * moves later; where a cut was confirmed, the new limits hold as they are.
 */
export function movedSitting(
  sitting: Sitting,
  { limitMinutes, closesAt, hardStop }: Limits,
  { cut = false }: { cut?: boolean } = {},
): MovedSitting {
  const ended = (minutes: number | null) => ({
    limitMinutes: minutes,
    deadlineAt: deadlineOf({ ...sitting, limitMinutes: minutes, closesAt, hardStop }),
  });
  if (cut) return ended(limitMinutes);
  const [begun, now] = [ended(sitting.limitMinutes), ended(limitMinutes)];
  const wanted = isLater(now.deadlineAt, begun.deadlineAt) ? now : begun;
  return { ...wanted, deadlineAt: movedDeadline(sitting.deadlineAt, wanted.deadlineAt) };
}

/** Null is an open end, later than any moment. */
function isLater(one: Date | null, other: Date | null): boolean {
  return other !== null && (one === null || one > other);
}
