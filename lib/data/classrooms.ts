import "server-only";

import { randomInt, randomUUID } from "node:crypto";
import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import { classrooms, closedCodes, enrolments, users } from "@/drizzle/tables";
import type { ClassroomRole } from "@/lib/domain/classroom";
import { groupBy } from "@/lib/domain/grouping";
import { JOIN_CODE_LENGTH } from "@/lib/domain/join-code";
import { CODE_LETTERS } from "@/lib/domain/recovery-code";
import type { Viewer } from "@/lib/domain/viewer";
import { hasPlace } from "./enrolments";
import type { Db, Tx } from "./open";
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

/** 39 random bits: a thousand million tries find one of a thousand classes. */
async function freeCode(tx: Tx): Promise<string> {
  for (;;) {
    const letter = () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length));
    const code = Array.from({ length: JOIN_CODE_LENGTH }, letter).join("");
    const taken = await tx.select().from(classrooms).where(eq(classrooms.code, code));
    if (taken.length === 0) return code;
  }
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

async function listTeachers(db: Db, classroomIds: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ classroomId: enrolments.classroomId, name: users.name })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(
      and(
        inArray(enrolments.classroomId, classroomIds),
        eq(enrolments.role, "teacher"),
        isNull(enrolments.leftAt),
      ),
    )
    .orderBy(asc(enrolments.joinedAt), asc(users.id));
  const named = groupBy(rows, (row) => row.classroomId);
  return new Map([...named].map(([id, group]) => [id, group.map(({ name }) => name)]));
}

async function countStudents(db: Db, classroomIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: enrolments.classroomId, count: count() })
    .from(enrolments)
    .where(
      and(
        inArray(enrolments.classroomId, classroomIds),
        eq(enrolments.role, "learner"),
        isNull(enrolments.leftAt),
      ),
    )
    .groupBy(enrolments.classroomId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** One class, or null where the viewer has no place in it. */
export async function findClassroom(
  db: Db,
  viewer: Viewer,
  classroomId: string,
): Promise<ClassroomView | null> {
  const { id, name, code, keepsMarks, archivedAt } = classrooms;
  const [found] = await db
    .select({
      ...{ id, name, code, keepsMarks, archivedAt },
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

/** What somebody sees who holds a code, before they join. */
export type Invitation = {
  classroomId: string;
  name: string;
  teachers: string[];
  open: boolean;
  keepsMarks: boolean;
};

/** The class of a folded code, for anybody who has it. Null if no class has it. */
export async function findInvitation(db: Db, code: string): Promise<Invitation | null> {
  const [found] = await db
    .select({
      classroomId: classrooms.id,
      name: classrooms.name,
      keepsMarks: classrooms.keepsMarks,
      archivedAt: classrooms.archivedAt,
      closedAt: closedCodes.closedAt,
    })
    .from(classrooms)
    .leftJoin(closedCodes, eq(closedCodes.classroomId, classrooms.id))
    .where(eq(classrooms.code, code));
  if (!found) return null;

  const { archivedAt, closedAt, ...invitation } = found;
  const { classroomId } = invitation;
  const teachers = (await listTeachers(db, [classroomId])).get(classroomId) ?? [];
  return { ...invitation, teachers, open: !archivedAt && !closedAt };
}

type Own = { classroomId: string };

/** Gives the class a new code; the old one opens nothing any more. False if the viewer does not teach it. */
export async function rotateCode(db: Db, viewer: Viewer, { classroomId }: Own): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const code = await freeCode(tx);
    const changed = await tx
      .update(classrooms)
      .set({ code })
      .where(taughtBy(tx, viewer, classroomId))
      .returning();
    return changed.length > 0;
  });
}

/** Turns joining on or off. False if the viewer does not teach the class. */
export async function setJoining(
  db: Db,
  viewer: Viewer,
  { classroomId, open, now }: Own & { open: boolean; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [own] = await tx
      .select()
      .from(classrooms)
      .where(taughtBy(tx, viewer, classroomId));
    if (!own) return false;
    if (open) await tx.delete(closedCodes).where(eq(closedCodes.classroomId, classroomId));
    else {
      await tx.insert(closedCodes).values({ classroomId, closedAt: now }).onConflictDoNothing();
    }
    return true;
  });
}

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

/** The class, if the viewer teaches it. */
export function taughtBy(tx: Pick<Tx, "select">, viewer: Viewer, classroomId: string) {
  return and(eq(classrooms.id, classroomId), hasPlace(tx, viewer, classrooms.id, "teacher"));
}
