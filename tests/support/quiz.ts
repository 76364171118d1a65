import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { assignments, classrooms, enrolments } from "@/drizzle/tables";
import type { Db } from "@/lib/data/open";
import { inTransaction } from "@/lib/data/transactor";
import type { AssignmentMode } from "@/lib/domain/classroom";
import type { Settings } from "@/lib/domain/settings";
import { PRACTICE } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";

/** Answers after handing in, as often as one likes. */
const SETTINGS: Settings = {
  ...PRACTICE,
  preset: "homework",
  shows: { ...PRACTICE.shows, during: ["attempt"] },
};
const GIVEN = new Date("2026-01-05T08:00:00Z");

type AssignmentInput = {
  teacher: Viewer;
  learners: Viewer[];
  settings?: Partial<Settings>;
  /** A quiz, unless said otherwise. */
  mode?: AssignmentMode;
  dueAt?: Date;
  opensAt?: Date;
  closesAt?: Date;
  hardStop?: boolean;
};

/** A class of these people with one quiz assigned, straight into the tables. */
export async function createAssignment(
  db: Db,
  studySetId: string,
  { teacher, learners, settings, mode = "quiz", dueAt, ...times }: AssignmentInput,
) {
  const classroomId = randomUUID();
  const assignmentId = randomUUID();
  const place = (role: "teacher" | "learner") => (person: Viewer) => ({
    ...{ classroomId, role, userId: person.id, joinedAt: GIVEN },
  });
  await inTransaction(db, async (tx) => {
    const code = classroomId.slice(0, 8);
    await tx
      .insert(classrooms)
      .values({ id: classroomId, name: "9b", code, keepsMarks: true, createdAt: GIVEN });
    await tx
      .insert(enrolments)
      .values([place("teacher")(teacher), ...learners.map(place("learner"))]);
    await tx.insert(assignments).values({
      ...{ id: assignmentId, classroomId, studySetId, title: "The Moon", mode },
      ...{ settings: { ...SETTINGS, ...settings }, dueAt: dueAt ?? null, createdAt: GIVEN },
      ...times,
    });
  });
  const leave = (person: Viewer) =>
    inTransaction(db, (tx) =>
      tx
        .update(enrolments)
        .set({ leftAt: GIVEN })
        .where(and(eq(enrolments.classroomId, classroomId), eq(enrolments.userId, person.id))),
    );
  return { classroomId, assignmentId, leave };
}
