import "server-only";

import type { SQL } from "drizzle-orm";
import { and, eq } from "drizzle-orm";
import { assignments, enrolments, excuses } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { writeAudit } from "./audits";
import { hasPlace } from "./enrolments";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

export type Excusing = { assignmentId: string; userId: string; excused: boolean; now: Date };

/** Excuses a student from an assignment, or no longer. False if the viewer does not teach its class, or they were never in it. */
export async function setExcused(
  db: Db,
  viewer: Viewer,
  { assignmentId, userId, excused, now }: Excusing,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [student] = await tx
      .select({ userId: enrolments.userId })
      .from(assignments)
      .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
      .where(
        and(
          eq(assignments.id, assignmentId),
          eq(enrolments.userId, userId),
          eq(enrolments.role, "learner"),
          hasPlace(tx, viewer, assignments.classroomId, "teacher"),
        ),
      );
    if (!student) return false;
    const row = and(eq(excuses.assignmentId, assignmentId), eq(excuses.userId, userId));
    const gone = await tx.delete(excuses).where(row).returning();
    if (excused) await tx.insert(excuses).values({ assignmentId, userId, excusedAt: now });
    const before = { excused: gone.length > 0 };
    if (before.excused === excused) return true;
    await writeAudit(tx, viewer, {
      kind: "excuse",
      subjectId: userId,
      about: assignmentId,
      before,
      after: { excused },
      now,
    });
    return true;
  });
}

/** Who is excused from which of the assignments that `which` asks for; `learnerId` keeps to one. */
export async function loadExcuses(
  db: Db,
  which: SQL | undefined,
  learnerId: string | undefined,
): Promise<{ assignmentId: string; userId: string }[]> {
  return db
    .select({ assignmentId: excuses.assignmentId, userId: excuses.userId })
    .from(assignments)
    .innerJoin(excuses, eq(excuses.assignmentId, assignments.id))
    .where(and(which, learnerId === undefined ? undefined : eq(excuses.userId, learnerId)));
}
