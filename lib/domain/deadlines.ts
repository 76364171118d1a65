import type { Accommodation } from "./accommodation";

const MINUTE = 60_000;

/** Milliseconds after a deadline for which answers still count: the last second is always a rush. */
export const GRACE = 60_000;

/** A break in a sitting; `endsAt` is when it was ended, or will end by itself. */
export type Pause = { startedAt: Date; endsAt: Date };

export type Limits = {
  limitMinutes: number | null;
  closesAt: Date | null;
  /** Nobody goes on after closing, whatever their limit. */
  hardStop: boolean;
};

export type SittingLimits = Limits & {
  startedAt: Date;
  accommodation: Accommodation | null;
  pauses: readonly Pause[];
};

/**
 * When a sitting ends; null where nothing ends it. Without a limit it ends at closing. With one it
 * ends at start + limit × time factor + pauses, past closing too; with a hard stop, at closing if
 * that is earlier. Elapsed time throughout: no clock that is put forward or back changes it.
 */
export function deadlineOf(sitting: SittingLimits): Date | null {
  const { limitMinutes, closesAt, hardStop, startedAt, accommodation, pauses } = sitting;
  if (limitMinutes === null) return closesAt;
  const factor = accommodation ? accommodation.timeFactor : 1;
  if (factor === null) return hardStop ? closesAt : null;
  const own = new Date(
    startedAt.getTime() + Math.ceil(limitMinutes * MINUTE * factor) + pausedTime(pauses),
  );
  return hardStop && closesAt !== null && closesAt < own ? closesAt : own;
}

function pausedTime(pauses: readonly Pause[]): number {
  return pauses.reduce(
    (sum, { startedAt, endsAt }) => sum + Math.max(0, endsAt.getTime() - startedAt.getTime()),
    0,
  );
}

/** The deadline after a change of settings or accommodation: only ever later, unless a cut was confirmed. */
export function movedDeadline(
  before: Date | null,
  after: Date | null,
  { cut = false }: { cut?: boolean } = {},
): Date | null {
  if (cut || before === null) return cut ? after : before;
  return after === null || after > before ? after : before;
}

/** Whether what arrives at a moment is too late to count by itself. */
export function isLate(moment: Date, deadlineAt: Date | null): boolean {
  return deadlineAt !== null && moment.getTime() > deadlineAt.getTime() + GRACE;
}

/** The last moment at which any of them can end a quiz that is started just before it closes; null: open end. */
export function latestEnd(
  limits: Limits,
  accommodations: readonly (Accommodation | null)[],
): Date | null {
  const { closesAt } = limits;
  if (closesAt === null) return null;
  const ends = [null, ...accommodations].map((accommodation) =>
    deadlineOf({
      ...limits,
      startedAt: closesAt,
      accommodation,
      pauses: wholeBreak(closesAt, accommodation),
    }),
  );
  if (ends.some((end) => end === null)) return null;
  return new Date(Math.max(...ends.map(Number)));
}

/** The last moment at which any of these students can end; null where one has an open end. */
export function latestEndOfAll(
  students: readonly { limits: Limits; accommodation: Accommodation | null }[],
): Date | null {
  const ends = students.map(({ limits, accommodation }) => latestEnd(limits, [accommodation]));
  if (ends.length === 0 || ends.some((end) => end === null)) return null;
  return new Date(Math.max(...ends.map(Number)));
}

function wholeBreak(startedAt: Date, accommodation: Accommodation | null): Pause[] {
  const minutes = accommodation?.breakMinutes ?? 0;
  return minutes > 0
    ? [{ startedAt, endsAt: new Date(startedAt.getTime() + minutes * MINUTE) }]
    : [];
}

/** Milliseconds of break that are left at a moment; a break that goes on counts up to then. */
export function breakLeft(
  accommodation: Accommodation | null,
  pauses: readonly Pause[],
  now: Date,
): number {
  const taken = pauses.map(({ startedAt, endsAt }) => ({
    startedAt,
    endsAt: endsAt < now ? endsAt : now,
  }));
  return Math.max(0, (accommodation?.breakMinutes ?? 0) * MINUTE - pausedTime(taken));
}

/**
 * The deadline once a break of which `unusedMs` are left was ended: what the formula gives, but the
 * sitting gives back no more than the unused time, for its deadline may have been moved since.
 */
export function endedEarly(before: Date, byFormula: Date | null, unusedMs: number): Date {
  const givenBack = before.getTime() - unusedMs;
  const formula = byFormula === null ? before.getTime() : byFormula.getTime();
  return new Date(Math.max(givenBack, Math.min(before.getTime(), formula)));
}
