import "server-only";

import { and, asc, count, eq } from "drizzle-orm";
import { accommodations, assignments, attempts, enrolments, users } from "@/drizzle/tables";
import type { Access, Override } from "@/lib/domain/access";
import type { Accommodation } from "@/lib/domain/accommodation";
import { byName } from "@/lib/domain/by-name";
import { attemptsAllowed } from "@/lib/domain/start-rules";
import type { Viewer } from "@/lib/domain/viewer";
import type { AppliedAccess } from "./access";
import { loadAccess } from "./access";
import type { AssignmentView } from "./assignments";
import { findAssignment } from "./assignments";
import { isPresent } from "./enrolments";
import type { LabelView } from "./labels";
import { listLabels } from "./labels";
import type { Db } from "./open";

/** A student of the class with what applies to them, and what they are given in every class. */
export type StudentAccess = {
  userId: string;
  name: string;
  applied: AppliedAccess;
  accommodation: Accommodation | null;
  /** They are taking it now. */
  isUnderWay: boolean;
  /** They have handed in at least once. */
  hasEnded: boolean;
  /** They have no attempt left, and none is under way. */
  isThrough: boolean;
};

/** An assignment as its teachers gave it, to whom they gave something else, and what each student has by it. */
export type WhoGetsWhat = {
  assignment: AssignmentView;
  /** What the class gets. */
  own: Access;
  labels: LabelView[];
  overrides: Override[];
  students: StudentAccess[];
};

/** Who gets what of an assignment, for a teacher of its class; null for anybody else. */
export async function findWhoGetsWhat(
  db: Db,
  viewer: Viewer,
  asked: { assignmentId: string; now: Date },
): Promise<WhoGetsWhat | null> {
  const assignment = await findAssignment(db, viewer, asked);
  if (assignment?.role !== "teacher") return null;
  const { id } = assignment;
  const classroomId = assignment.classroom.id;
  const book = await loadAccess(db, eq(assignments.id, id));
  const { own, overrides } = book.rulesOf(id);
  const students = await listLearners(db, classroomId);
  const sat = await countAttempts(db, id);
  return {
    assignment,
    labels: await listLabels(db, viewer, { classroomId }),
    own,
    overrides,
    students: students.map((student) => {
      const applied = book.of(id, student.userId);
      const { begun = 0, ended = 0 } = sat.get(student.userId) ?? {};
      const allowed = attemptsAllowed(applied.access.attempts, student.accommodation);
      const isUnderWay = ended < begun;
      const isThrough = allowed !== null && ended >= allowed && !isUnderWay;
      return { ...student, applied, isUnderWay, hasEnded: ended > 0, isThrough };
    }),
  };
}

/** How often each learner has begun it, and ended it. */
async function countAttempts(db: Db, assignmentId: string) {
  const { learnerId, endedAt } = attempts;
  const rows = await db
    .select({ learnerId, begun: count(), ended: count(endedAt) })
    .from(attempts)
    .where(eq(attempts.assignmentId, assignmentId))
    .groupBy(learnerId);
  return new Map(rows.map((row) => [row.learnerId, row]));
}

async function listLearners(db: Db, classroomId: string) {
  const rows = await db
    .select({ userId: users.id, name: users.name, accommodation: accommodations.value })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .leftJoin(accommodations, eq(accommodations.userId, users.id))
    .where(and(eq(enrolments.classroomId, classroomId), isPresent("learner")))
    .orderBy(asc(users.id));
  return rows.toSorted(byName);
}
