import "server-only";

import { randomUUID } from "node:crypto";
import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import { classrooms, closedCodes, enrolments } from "@/drizzle/tables";
import type { ClassroomRole } from "@/lib/domain/classroom";
import type { Viewer } from "@/lib/domain/viewer";
import { isPresent, listTeachers, taughtBy } from "./enrolments";
import { freeCode } from "./join-codes";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

/** A class as the list of classes shows it. */
export type ClassroomSummary = {
  id: string;
  name: string;
  role: ClassroomRole;
  teachers: string[];
  students: number;
  archived: boolean;
};

/** A class as somebody who has a place in it sees it; the code is for its teachers. */
export type ClassroomView = {
  id: string;
  name: string;
  role: ClassroomRole;
  teachers: string[];
  /** Null for students. */
  code: string | null;
  /** Whether the code lets people in. */
  open: boolean;
  keepsMarks: boolean;
  /** What students answer in its quizzes counts for their daily cards. */
  feedsMemory: boolean;
  archived: boolean;
};

/** Makes a class that the viewer teaches. Returns its id. */
export async function createClassroom(
  db: Db,
  viewer: Viewer,
  { name, keepsMarks, now }: { name: string; keepsMarks: boolean; now: Date },
): Promise<string> {
  const id = randomUUID();
  await inTransaction(db, async (tx) => {
    const code = await freeCode(tx);
    await tx.insert(classrooms).values({ id, name, code, keepsMarks, createdAt: now });
    await tx
      .insert(enrolments)
      .values({ classroomId: id, userId: viewer.id, role: "teacher", joinedAt: now });
  });
  return id;
}

/** The classes in which the viewer has a place: those that go on first, the newest first. */
export async function listClassrooms(db: Db, viewer: Viewer): Promise<ClassroomSummary[]> {
  const own = await db
    .select({
      id: classrooms.id,
      name: classrooms.name,
      role: enrolments.role,
      archivedAt: classrooms.archivedAt,
    })
    .from(enrolments)
    .innerJoin(classrooms, eq(classrooms.id, enrolments.classroomId))
    .where(and(eq(enrolments.userId, viewer.id), isNull(enrolments.leftAt)))
    .orderBy(desc(isNull(classrooms.archivedAt)), desc(classrooms.createdAt), asc(classrooms.id));

  const ids = own.map(({ id }) => id);
  const teachers = await listTeachers(db, ids);
  const students = await countStudents(db, ids);
  return own.map(({ archivedAt, ...classroom }) => ({
    ...classroom,
    teachers: teachers.get(classroom.id) ?? [],
    students: students.get(classroom.id) ?? 0,
    archived: archivedAt !== null,
  }));
}

async function countStudents(db: Db, classroomIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: enrolments.classroomId, count: count() })
    .from(enrolments)
    .where(and(inArray(enrolments.classroomId, classroomIds), isPresent("learner")))
    .groupBy(enrolments.classroomId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** One class, or null where the viewer has no place in it. */
export async function findClassroom(
  db: Db,
  viewer: Viewer,
  classroomId: string,
): Promise<ClassroomView | null> {
  const { id, name, code, keepsMarks, feedsMemory, archivedAt } = classrooms;
  const [found] = await db
    .select({
      id,
      name,
      code,
      keepsMarks,
      feedsMemory,
      archivedAt,
      role: enrolments.role,
      closedAt: closedCodes.closedAt,
    })
    .from(classrooms)
    .innerJoin(enrolments, eq(enrolments.classroomId, id))
    .leftJoin(closedCodes, eq(closedCodes.classroomId, id))
    .where(and(eq(id, classroomId), eq(enrolments.userId, viewer.id), isNull(enrolments.leftAt)));
  if (!found) return null;

  const { closedAt, archivedAt: ended, ...classroom } = found;
  const teachers = await listTeachers(db, [classroomId]);
  return {
    ...classroom,
    code: classroom.role === "teacher" ? classroom.code : null,
    teachers: teachers.get(classroomId) ?? [],
    open: !closedAt && !ended,
    archived: ended !== null,
  };
}

type Own = { classroomId: string };

/** Ends a class, which stays readable, or takes that back. False if the viewer does not teach it. */
export async function setArchived(
  db: Db,
  viewer: Viewer,
  { classroomId, archived, now }: Own & { archived: boolean; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const changed = await tx
      .update(classrooms)
      .set({ archivedAt: archived ? now : null })
      .where(taughtBy(tx, viewer, classroomId))
      .returning();
    return changed.length > 0;
  });
}
