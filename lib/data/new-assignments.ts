import "server-only";

import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { assignments, classrooms, collections, studySets } from "@/drizzle/tables";
import type { AssignmentMode } from "@/lib/domain/classroom";
import type { LatePolicy } from "@/lib/domain/late-policy";
import type { Settings } from "@/lib/domain/settings";
import type { Credit } from "@/lib/domain/stored-access";
import { storeCredit } from "@/lib/domain/stored-access";
import type { Viewer } from "@/lib/domain/viewer";
import { assignableSet } from "./assignable-sets";
import type { AssignmentTimes } from "./assignments";
import { isTeacherOf } from "./enrolments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** What few assignments have: hidden until they open, a password, marks that count by the clock. */
export type FurtherTerms = {
  listed: boolean;
  credit: Credit;
  latePolicy: LatePolicy | null;
  passwordHash: string | null;
};

export type NewAssignment = AssignmentTimes & {
  classroomId: string;
  studySetId: string;
  title: string;
  mode: AssignmentMode;
  settings: Settings;
  dueAt: Date | null;
  /** None of them where absent. */
  further?: FurtherTerms;
  now: Date;
};

/** Why nothing was assigned; `not-found` also stands for what is not the viewer's. */
export type Assigned =
  | { ok: true; assignmentId: string }
  | { ok: false; reason: "not-found" | "archived" | "no-set" };

/** Gives a class that the viewer teaches a study set: a shipped one or their own. */
export async function createAssignment(
  db: Db,
  viewer: Viewer,
  assignment: NewAssignment,
): Promise<Assigned> {
  return inTransaction(db, (tx) => insertAssignment(tx, viewer, assignment));
}

/** As `createAssignment`, in the caller's transaction. */
export async function insertAssignment(
  tx: Tx,
  viewer: Viewer,
  { now, further, ...assignment }: NewAssignment,
): Promise<Assigned> {
  const { classroomId, studySetId } = assignment;
  if (!(await isTeacherOf(tx, viewer, classroomId))) return { ok: false, reason: "not-found" };
  const going = and(eq(classrooms.id, classroomId), isNull(classrooms.archivedAt));
  const [classroom] = await tx.select({ id: classrooms.id }).from(classrooms).where(going);
  if (!classroom) return { ok: false, reason: "archived" };
  const [set] = await tx
    .select({ id: studySets.id })
    .from(studySets)
    .innerJoin(collections, eq(collections.id, studySets.collectionId))
    .where(and(eq(studySets.id, studySetId), assignableSet(tx, viewer)));
  if (!set) return { ok: false, reason: "no-set" };

  const assignmentId = randomUUID();
  const terms = further && { ...further, credit: storeCredit(further.credit) };
  await tx
    .insert(assignments)
    .values({ ...assignment, ...terms, id: assignmentId, createdAt: now });
  return { ok: true, assignmentId };
}
