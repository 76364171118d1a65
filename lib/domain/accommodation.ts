/** What a person is given in every class: it lives on the person, and on no assignment. */
export type Accommodation = {
  /** A time limit is this much longer; null is no limit at all. */
  timeFactor: number | null;
  /** No clock is shown. */
  hidesTimer: boolean;
  extraAttempts: number;
  /** Minutes of break in one sitting, for which its clock stands still. */
  breakMinutes: number;
};

export const NO_ACCOMMODATION: Accommodation = {
  timeFactor: 1,
  hidesTimer: false,
  extraAttempts: 0,
  breakMinutes: 0,
};

export const TIME_FACTORS = [1, 1.25, 1.5, 2, null] as const;
/** More than a school gives; keeps the numbers of a form sane. */
export const MOST_EXTRA_ATTEMPTS = 5;
export const BREAK_MINUTES = [0, 5, 10, 15, 20, 30, 45, 60] as const;

/** Whether the person has less of anything after a change. */
export function isLowered(before: Accommodation, after: Accommodation): boolean {
  const factor = ({ timeFactor }: Accommodation) => timeFactor ?? Number.POSITIVE_INFINITY;
  return (
    factor(after) < factor(before) ||
    (before.hidesTimer && !after.hidesTimer) ||
    after.extraAttempts < before.extraAttempts ||
    after.breakMinutes < before.breakMinutes
  );
}

/** Whether there is anything in it. */
export function isNothing(accommodation: Accommodation): boolean {
  return !isLowered(accommodation, NO_ACCOMMODATION);
}

/** Of each thing the more: what was given for a sitting under way is not taken back. */
export function mostGenerous(one: Accommodation, other: Accommodation): Accommodation {
  const noLimit = one.timeFactor === null || other.timeFactor === null;
  return {
    timeFactor: noLimit ? null : Math.max(one.timeFactor ?? 1, other.timeFactor ?? 1),
    hidesTimer: one.hidesTimer || other.hidesTimer,
    extraAttempts: Math.max(one.extraAttempts, other.extraAttempts),
    breakMinutes: Math.max(one.breakMinutes, other.breakMinutes),
  };
}

/** The minutes that a person has where a quiz gives so many; null for no limit. */
export function ownMinutes(
  limitMinutes: number | null,
  accommodation: Pick<Accommodation, "timeFactor"> | null,
): number | null {
  const factor = accommodation ? accommodation.timeFactor : 1;
  return limitMinutes === null || factor === null ? null : limitMinutes * factor;
}
