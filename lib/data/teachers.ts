import "server-only";

import { and, asc, eq } from "drizzle-orm";
import { enrolments, personalCodes, users } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { writeAudit } from "./audits";
import { isPresent, isTeacherOf, placeOf } from "./enrolments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** A teacher of a class as its teachers see them. */
export type TeacherView = {
  userId: string;
  name: string;
  joinedAt: Date;
  /** Has taught it the longest: no other teacher can remove them. */
  first: boolean;
};

type OfClass = { classroomId: string };

/** The teachers of a class, the one who has taught it the longest first. Null if the viewer is none of them. */
export async function listClassTeachers(
  db: Pick<Tx, "select">,
  viewer: Viewer,
  { classroomId }: OfClass,
): Promise<TeacherView[] | null> {
  if (!(await isTeacherOf(db, viewer, classroomId))) return null;
  const rows = await db
    .select({ userId: users.id, name: users.name, joinedAt: enrolments.joinedAt })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(and(eq(enrolments.classroomId, classroomId), isPresent("teacher")))
    .orderBy(asc(enrolments.joinedAt), asc(users.id));
  return rows.map((row, index) => ({ ...row, first: index === 0 }));
}

type Person = OfClass & { userId: string; now: Date };

/** `slip`: a student without e-mail, whose key other teachers give out. */
export type TeacherMade = "made" | "not-found" | "slip";

/**
 * Makes a teacher of somebody who is in the class as a student, by a teacher of it. They
 * leave the gradebook; cards and attempts stay theirs.
 */
export async function makeTeacher(
  db: Db,
  viewer: Viewer,
  { classroomId, userId, now }: Person,
): Promise<TeacherMade> {
  return inTransaction(db, async (tx): Promise<TeacherMade> => {
    if (!(await isTeacherOf(tx, viewer, classroomId))) return "not-found";
    const [place] = await tx
      .select({ slipOf: personalCodes.userId })
      .from(enrolments)
      .leftJoin(personalCodes, eq(personalCodes.userId, enrolments.userId))
      .where(placeOf(classroomId, userId, "learner"));
    if (!place) return "not-found";
    if (place.slipOf) return "slip";
    await tx
      .update(enrolments)
      .set({ role: "teacher", joinedAt: now })
      .where(placeOf(classroomId, userId, "learner"));
    await writeAudit(tx, viewer, {
      ...{ kind: "teacher", subjectId: userId, about: classroomId, now },
      ...{ before: { role: "learner" }, after: { role: "teacher" } },
    });
    return "made";
  });
}

/** `first`: who has taught the class the longest leaves it only by themselves. */
export type TeacherRemoved = "removed" | "not-found" | "first";

/** Ends the place of another teacher, by a teacher of the class. What they gave the class stays. */
export async function removeTeacher(
  db: Db,
  viewer: Viewer,
  { classroomId, userId, now }: Person,
): Promise<TeacherRemoved> {
  return inTransaction(db, async (tx): Promise<TeacherRemoved> => {
    const teachers = await listClassTeachers(tx, viewer, { classroomId });
    const found = teachers?.find((teacher) => teacher.userId === userId);
    if (!found || userId === viewer.id) return "not-found";
    if (found.first) return "first";
    await tx
      .update(enrolments)
      .set({ leftAt: now })
      .where(placeOf(classroomId, userId, "teacher"));
    await writeAudit(tx, viewer, {
      ...{ kind: "teacher", subjectId: userId, about: classroomId, now },
      ...{ before: { role: "teacher" }, after: null },
    });
    return "removed";
  });
}
