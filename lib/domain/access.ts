import type { CreditPoint, LateCredit } from "./credit";

/** What somebody has of an assignment: when, how long, how often, and for how much of the mark. */
export type Access = {
  /** Nobody starts before. */
  opensAt: Date | null;
  /** It stands in the student's lists before it opens. */
  listed: boolean;
  dueAt: Date | null;
  /** More than the mark for handing in by then. */
  early: CreditPoint[];
  /** Less than the mark for handing in by then; null leaves lateness to the late policy. */
  late: LateCredit | null;
  /** Nobody starts from then on; without a time limit it is also the end. */
  closesAt: Date | null;
  hardStop: boolean;
  limitMinutes: number | null;
  /** Attempts allowed; null is any number. */
  attempts: number | null;
  /** Asked before a sitting begins; null for none. */
  passwordHash: string | null;
};

export const ACCESS_FIELDS = [
  "opensAt",
  "listed",
  "dueAt",
  "early",
  "late",
  "closesAt",
  "hardStop",
  "limitMinutes",
  "attempts",
  "passwordHash",
] as const satisfies readonly (keyof Access)[];
export type AccessField = (typeof ACCESS_FIELDS)[number];

/** UTF-16 units of the password of a quiz. */
export const QUIZ_PASSWORD_MAX = 100;
/** Overrides of one assignment: one for each student of a class, at the most. */
export const MOST_OVERRIDES = 200;

/** Whether its student may know of it now. */
export function isShown({ opensAt, listed }: Pick<Access, "opensAt" | "listed">, now: Date) {
  return listed || opensAt === null || now >= opensAt;
}

/** What an override says; a field that is absent is inherited. */
export type AccessChanges = Partial<Access>;

/** What some students have in place of the assignment's own: those with one of the labels, and those named. */
export type Override = {
  id: string;
  changes: AccessChanges;
  labelIds: readonly string[];
  studentIds: readonly string[];
};

export type Student = { id: string; labelIds: readonly string[] };

/** Where a field has its value from: an override that the student is in by a label, or by name. */
export type AccessSource = { overrideId: string; by: "label" | "student" };

/** What applies to one student. A field without a source is the assignment's own. */
export type ResolvedAccess = {
  access: Access;
  from: Partial<Record<AccessField, AccessSource>>;
};

/**
 * What applies to a student, field by field: the last override in the list that names the student and
 * says the field, else the last that names one of their labels and says it, else the assignment's own.
 */
export function resolveAccess(
  own: Access,
  overrides: readonly Override[],
  student: Student,
): ResolvedAccess {
  const byLabel = overrides.filter(({ labelIds }) =>
    labelIds.some((id) => student.labelIds.includes(id)),
  );
  const byName = overrides.filter(({ studentIds }) => studentIds.includes(student.id));
  const resolved: ResolvedAccess = { access: { ...own }, from: {} };
  for (const { id, changes } of byLabel) apply(resolved, changes, { overrideId: id, by: "label" });
  for (const { id, changes } of byName) apply(resolved, changes, { overrideId: id, by: "student" });
  return resolved;
}

function apply(resolved: ResolvedAccess, changes: AccessChanges, source: AccessSource): void {
  Object.assign(resolved.access, changes);
  for (const field of ACCESS_FIELDS) if (field in changes) resolved.from[field] = source;
}
