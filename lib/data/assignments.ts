import "server-only";

import { randomUUID } from "node:crypto";
import { and, asc, eq, gte, isNull, or } from "drizzle-orm";
import { assignments, classrooms, collections, enrolments, studySets } from "@/drizzle/tables";
import type { Access } from "@/lib/domain/access";
import { isShown } from "@/lib/domain/access";
import type { AssignmentMode, ClassroomRole } from "@/lib/domain/classroom";
import type { LatePolicy } from "@/lib/domain/late-policy";
import type { Settings } from "@/lib/domain/settings";
import type { Credit } from "@/lib/domain/stored-access";
import { storeCredit } from "@/lib/domain/stored-access";
import type { Viewer } from "@/lib/domain/viewer";
import { loadAccess } from "./access";
import { visibleCollection, workableCollection } from "./collections";
import { hasPlace, isTeacherOf } from "./enrolments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** An assignment as its class's people see it. */
export type AssignmentView = {
  id: string;
  title: string;
  mode: AssignmentMode;
  settings: Settings;
  times: AssignmentTimes;
  dueAt: Date | null;
  /** Of a review: the study day of the class's exam on it. */
  examDay: number | null;
  /** Students see it in their lists before it opens. */
  listed: boolean;
  credit: Credit;
  latePolicy: LatePolicy | null;
  asksPassword: boolean;
  /** Since when results that were held back may be seen. */
  releasedAt: Date | null;
  createdAt: Date;
  studySet: { id: string; title: string };
  classroom: { id: string; name: string; archived: boolean };
  /** The viewer's in its class. */
  role: ClassroomRole;
};

/** When a quiz may be started, and whether closing stops those under way. */
export type AssignmentTimes = { opensAt: Date | null; closesAt: Date | null; hardStop: boolean };

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

/**
 * One assignment, or null where the viewer has no place in its class, or learns there and it is not to
 * be seen before it opens. Its teachers read what it says itself, a student what applies to them.
 */
export async function findAssignment(
  db: Db,
  viewer: Viewer,
  { assignmentId, now }: { assignmentId: string; now: Date },
): Promise<AssignmentView | null> {
  const { id, title, mode, settings, latePolicy, examDay, releasedAt, createdAt } = assignments;
  const [found] = await db
    .select({
      id,
      title,
      mode,
      settings,
      latePolicy,
      examDay,
      releasedAt,
      createdAt,
      studySet: { id: studySets.id, title: studySets.title },
      classroom: {
        id: classrooms.id,
        name: classrooms.name,
        archivedAt: classrooms.archivedAt,
      },
      role: enrolments.role,
    })
    .from(assignments)
    .innerJoin(studySets, eq(studySets.id, assignments.studySetId))
    .innerJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .where(and(eq(id, assignmentId), eq(enrolments.userId, viewer.id), isNull(enrolments.leftAt)));
  if (!found) return null;
  const { archivedAt, ...classroom } = found.classroom;
  const book = await loadAccess(db, eq(id, assignmentId));
  const isTeacher = found.role === "teacher";
  const access = isTeacher
    ? book.rulesOf(assignmentId).own
    : book.of(assignmentId, viewer.id).access;
  if (!isTeacher && !isShown(access, now)) return null;
  return {
    ...found,
    ...toAccessView(access),
    settings: { ...found.settings, limitMinutes: access.limitMinutes, attempts: access.attempts },
    classroom: { ...classroom, archived: archivedAt !== null },
  };
}

function toAccessView({ opensAt, closesAt, hardStop, dueAt, listed, ...rest }: Access) {
  return {
    times: { opensAt, closesAt, hardStop },
    dueAt,
    listed,
    credit: { early: rest.early, late: rest.late },
    asksPassword: rest.passwordHash !== null,
  };
}

/** What is due next in a class that the viewer teaches. */
export type NextTaught = {
  id: string;
  title: string;
  dueAt: Date | null;
  classroom: { id: string };
};

/** What is still to come due in the viewer's own classes that go on: the earliest first. */
export async function listNextTaught(db: Db, viewer: Viewer, now: Date): Promise<NextTaught[]> {
  const { id, title, dueAt } = assignments;
  return db
    .select({ id, title, dueAt, classroom: { id: classrooms.id } })
    .from(assignments)
    .innerJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .where(
      and(
        hasPlace(db, viewer, classrooms.id, "teacher"),
        isNull(classrooms.archivedAt),
        gte(dueAt, now),
      ),
    )
    .orderBy(asc(dueAt), asc(assignments.createdAt), asc(id));
}

/** A study set that a teacher may choose, under its collection. */
export type AssignableSet = { id: string; title: string; collection: string };

/**
 * Shipped sets, the viewer's own, and those of collections that they work on with others. Not
 * those that they were only given as a student: who makes a set decides who gets it.
 */
function assignableSet(db: Pick<Tx, "select">, viewer: Viewer) {
  const ofOwner = eq(studySets.ownerId, collections.ownerId);
  return and(
    isNull(studySets.retiredAt),
    isNull(collections.retiredAt),
    visibleCollection(db, viewer),
    or(
      isNull(studySets.ownerId),
      eq(studySets.ownerId, viewer.id),
      and(ofOwner, workableCollection(db, viewer)),
    ),
  );
}

/** The study sets that the viewer may assign, in the order of their collections. */
export async function listAssignableSets(db: Db, viewer: Viewer): Promise<AssignableSet[]> {
  return db
    .select({ id: studySets.id, title: studySets.title, collection: collections.title })
    .from(studySets)
    .innerJoin(collections, eq(collections.id, studySets.collectionId))
    .where(assignableSet(db, viewer))
    .orderBy(
      asc(collections.position),
      asc(collections.id),
      asc(studySets.position),
      asc(studySets.id),
    );
}
