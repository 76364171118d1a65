import { enrolments } from "@/drizzle/tables";
import { createClassroom, findClassroom } from "@/lib/data/classrooms";
import { joinClassroom } from "@/lib/data/enrolments";
import type { NewAssignment } from "@/lib/data/new-assignments";
import { createAssignment } from "@/lib/data/new-assignments";
import type { Db } from "@/lib/data/open";
import { inTransaction } from "@/lib/data/transactor";
import { PRACTICE } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { createPerson } from "./people";

const BEGAN = new Date("2026-01-05T08:00:00Z");
const LATER = new Date("2026-01-06T08:00:00Z");

export type TestClass = { classroomId: string; code: string; teacher: Viewer; students: Viewer[] };

/** A class with a teacher and students who joined it by its code. */
export async function createClass(
  db: Db,
  { students = ["Ben"], keepsMarks = true }: { students?: string[]; keepsMarks?: boolean } = {},
): Promise<TestClass> {
  const teacher = await createPerson(db, "Ms Osei");
  const now = BEGAN;
  const classroomId = await createClassroom(db, teacher, { name: "History 9b", keepsMarks, now });
  const code = (await findClassroom(db, teacher, classroomId))?.code ?? "";
  const joined: Viewer[] = [];
  for (const name of students) {
    const student = await createPerson(db, name);
    await joinClassroom(db, student, { code, now });
    joined.push(student);
  }
  return { classroomId, code, teacher, students: joined };
}

/** A second teacher of a class. */
export async function addCoTeacher(db: Db, classroomId: string): Promise<Viewer> {
  const person = await createPerson(db, "Mr Lund");
  await inTransaction(db, (tx) =>
    tx
      .insert(enrolments)
      .values({ classroomId, userId: person.id, role: "teacher", joinedAt: LATER }),
  );
  return person;
}

type AssignInput = { studySetId: string } & Partial<Omit<NewAssignment, "classroomId">>;

/** An assignment of the class: a quiz that may be taken any number of times unless told otherwise. */
export async function assign(
  db: Db,
  { classroomId, teacher }: TestClass,
  input: AssignInput,
): Promise<string> {
  const assigned = await createAssignment(db, teacher, {
    title: "Chapter 1",
    mode: "quiz",
    settings: PRACTICE,
    dueAt: null,
    opensAt: null,
    closesAt: null,
    hardStop: false,
    now: BEGAN,
    ...input,
    classroomId,
  });
  if (!assigned.ok) throw new Error(assigned.reason);
  return assigned.assignmentId;
}
