import "server-only";

import { and, asc, eq, gte, isNull } from "drizzle-orm";
import { assignments, classrooms, enrolments, studySets } from "@/drizzle/tables";
import type { Access } from "@/lib/domain/access";
import { isShown } from "@/lib/domain/access";
import type { AssignmentMode, ClassroomRole } from "@/lib/domain/classroom";
import type { LatePolicy } from "@/lib/domain/late-policy";
import type { Settings } from "@/lib/domain/settings";
import type { Credit } from "@/lib/domain/stored-access";
import type { Viewer } from "@/lib/domain/viewer";
import { loadAccess } from "./access";
import { hasPlace } from "./enrolments";
import type { Db } from "./open";

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
