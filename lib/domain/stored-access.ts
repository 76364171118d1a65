import type { AccessChanges } from "./access";
import type { CreditPoint, LateCredit } from "./credit";

/** A value as JSON keeps it: moments are ISO 8601. */
type Stored<T> = T extends Date
  ? string
  : T extends readonly (infer Each)[]
    ? Stored<Each>[]
    : T extends object
      ? { [Key in keyof T]: Stored<T[Key]> }
      : T;

export type StoredChanges = Stored<AccessChanges>;

/** What an assignment itself gives for being early or late. */
export type Credit = { early: CreditPoint[]; late: LateCredit | null };
export type StoredCredit = Stored<Credit>;

const MOMENTS = ["opensAt", "dueAt", "closesAt"] as const;

export function storeChanges(changes: AccessChanges): StoredChanges {
  return JSON.parse(JSON.stringify(changes));
}

/** The changes that were stored, with moments again in place of their words. */
export function readChanges({ early, late, ...stored }: StoredChanges): AccessChanges {
  const { opensAt: _, dueAt: __, closesAt: ___, ...plain } = stored;
  const changes: AccessChanges = plain;
  for (const field of MOMENTS) {
    const moment = stored[field];
    if (moment !== undefined) changes[field] = moment === null ? null : new Date(moment);
  }
  if (early !== undefined) changes.early = early.map(readPoint);
  if (late !== undefined) changes.late = readLate(late);
  return changes;
}

export function storeCredit({ early, late }: Credit): StoredCredit | null {
  if (early.length === 0 && late === null) return null;
  return JSON.parse(JSON.stringify({ early, late }));
}

export function readCredit(stored: StoredCredit | null): Credit {
  if (stored === null) return { early: [], late: null };
  return { early: stored.early.map(readPoint), late: readLate(stored.late) };
}

function readLate(late: StoredCredit["late"]): LateCredit | null {
  return late && { points: late.points.map(readPoint), after: late.after };
}

function readPoint({ until, percent }: { until: string; percent: number }): CreditPoint {
  return { until: new Date(until), percent };
}
