import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, eq, inArray } from "drizzle-orm";
import {
  assignments,
  labels,
  lateWaivers,
  overrideLabels,
  overrideStudents,
  overrides,
  studentLabels,
} from "@/drizzle/tables";
import type { Access, Override, ResolvedAccess } from "@/lib/domain/access";
import { resolveAccess } from "@/lib/domain/access";
import { groupBy } from "@/lib/domain/grouping";
import type { LatePolicy, MarkTerms } from "@/lib/domain/late-policy";
import { readChanges, readCredit } from "@/lib/domain/stored-access";
import type { Tx } from "./open";

type Reader = Pick<Tx, "select">;

/** What an assignment itself says, and in order what it gives to some students instead. */
export type AccessRules = { own: Access; overrides: Override[]; policy: LatePolicy | null };

/** What applies to one student in one assignment, and by what their marks are counted. */
export type AppliedAccess = ResolvedAccess & { terms: MarkTerms };

/** What applies to any learner in any of the assignments that were asked for. */
export type AccessBook = {
  rulesOf: (assignmentId: string) => AccessRules;
  of: (assignmentId: string, learnerId: string) => AppliedAccess;
};

/**
 * What applies in assignments, in at most five queries whatever their number. `which` is a condition
 * on `assignments`; whoever calls decides who may see it. An assignment that it does not name throws.
 */
export async function loadAccess(db: Reader, which: SQL | undefined): Promise<AccessBook> {
  const rules = await loadRules(db, which);
  const isPlain = [...rules.values()].every((each) => each.overrides.length === 0);
  const labelsOf = isPlain ? new Map() : await loadStudentLabels(db, which);
  const waived = await loadWaived(db, which);
  const rulesOf = (assignmentId: string) => {
    const found = rules.get(assignmentId);
    if (!found) throw new Error(`Access was not loaded for assignment ${assignmentId}.`);
    return found;
  };
  return {
    rulesOf,
    of: (assignmentId, learnerId) => {
      const { own, policy, ...rest } = rulesOf(assignmentId);
      const student = { id: learnerId, labelIds: labelsOf.get(learnerId) ?? [] };
      const { access, from } = resolveAccess(own, rest.overrides, student);
      const { dueAt, early, late } = access;
      const isWaived = waived.has(`${assignmentId} ${learnerId}`);
      return { access, from, terms: { dueAt, early, late, policy, isWaived } };
    },
  };
}

async function loadRules(db: Reader, which: SQL | undefined): Promise<Map<string, AccessRules>> {
  const { id, settings, credit, latePolicy } = assignments;
  const { opensAt, listed, dueAt, closesAt, hardStop, passwordHash } = assignments;
  const rows = await db
    .select({
      id,
      settings,
      credit,
      latePolicy,
      own: { opensAt, listed, dueAt, closesAt, hardStop, passwordHash },
    })
    .from(assignments)
    .where(which);
  const given = await loadOverrides(db, which);
  return new Map(
    rows.map((row) => {
      const { early, late } = readCredit(row.credit);
      const { limitMinutes, attempts } = row.settings;
      const own = Object.assign(row.own, { early, late, limitMinutes, attempts });
      return [row.id, { own, overrides: given.get(row.id) ?? [], policy: row.latePolicy }];
    }),
  );
}

async function loadOverrides(db: Reader, which: SQL | undefined): Promise<Map<string, Override[]>> {
  const { id, assignmentId, changes } = overrides;
  const rows = await db
    .select({ id, assignmentId, changes })
    .from(overrides)
    .innerJoin(assignments, eq(assignments.id, assignmentId))
    .where(which)
    .orderBy(asc(overrides.position), asc(id));
  if (rows.length === 0) return new Map();
  const ids = rows.map((row) => row.id);
  const ofLabels = await db
    .select()
    .from(overrideLabels)
    .where(inArray(overrideLabels.overrideId, ids));
  const ofStudents = await db
    .select()
    .from(overrideStudents)
    .where(inArray(overrideStudents.overrideId, ids));
  const labelled = groupBy(ofLabels, (row) => row.overrideId);
  const named = groupBy(ofStudents, (row) => row.overrideId);
  const read = rows.map((row) => ({
    id: row.id,
    assignmentId: row.assignmentId,
    changes: readChanges(row.changes),
    labelIds: (labelled.get(row.id) ?? []).map(({ labelId }) => labelId),
    studentIds: (named.get(row.id) ?? []).map(({ userId }) => userId),
  }));
  return groupBy(read, (row) => row.assignmentId);
}

/** The labels of each student in the classes of the assignments. */
async function loadStudentLabels(
  db: Reader,
  which: SQL | undefined,
): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ userId: studentLabels.userId, labelId: studentLabels.labelId })
    .from(studentLabels)
    .innerJoin(labels, eq(labels.id, studentLabels.labelId))
    .where(
      inArray(
        labels.classroomId,
        db.select({ id: assignments.classroomId }).from(assignments).where(which),
      ),
    );
  const grouped = groupBy(rows, (row) => row.userId);
  return new Map([...grouped].map(([id, group]) => [id, group.map(({ labelId }) => labelId)]));
}

async function loadWaived(db: Reader, which: SQL | undefined): Promise<Set<string>> {
  const rows = await db
    .select({ assignmentId: lateWaivers.assignmentId, userId: lateWaivers.userId })
    .from(lateWaivers)
    .innerJoin(assignments, eq(assignments.id, lateWaivers.assignmentId))
    .where(and(which));
  return new Set(rows.map(({ assignmentId, userId }) => `${assignmentId} ${userId}`));
}

/** What applies to one learner in one assignment. */
export async function loadOwnAccess(
  db: Reader,
  { assignmentId, learnerId }: { assignmentId: string; learnerId: string },
): Promise<AppliedAccess> {
  const book = await loadAccess(db, eq(assignments.id, assignmentId));
  return book.of(assignmentId, learnerId);
}

/** When each of the assignments closes for one learner, which is when they may see more of it. */
export async function loadClosings(
  db: Reader,
  learnerId: string,
  assignmentIds: readonly (string | null)[],
): Promise<(assignmentId: string | null) => Date | null> {
  const ids = [...new Set(assignmentIds.flatMap((id) => id ?? []))];
  if (ids.length === 0) return () => null;
  const book = await loadAccess(db, inArray(assignments.id, ids));
  return (id) => (id === null ? null : book.of(id, learnerId).access.closesAt);
}
