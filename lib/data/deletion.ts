import "server-only";

import { and, eq, exists, inArray, isNull, ne } from "drizzle-orm";
import { assignments, attempts, classrooms, enrolments, users } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { leaveContentBehind } from "./deletion-content";
import { isPresent } from "./enrolments";
import type { Db, Tx } from "./open";
import type { KeptMark } from "./pseudonym";
import { strip } from "./pseudonym";
import { inTransaction } from "./transactor";

/**
 * Deletes a person with their rows and logs. What others need stays: a class without any
 * other teacher is archived, and in classes that keep marks the attempts stay, under a
 * pseudonym. Study sets and collections that others use go to a co-teacher, or are retired.
 */
export async function deleteAccount(db: Db, viewer: Viewer, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    await archiveLastTeachersClasses(tx, viewer, now);
    await leaveContentBehind(tx, viewer, now);
    const kept = await listKeptMarks(tx, viewer);
    if (kept.length > 0) await strip(tx, viewer, kept, now);
    else await tx.delete(users).where(eq(users.id, viewer.id));
  });
}

async function archiveLastTeachersClasses(tx: Tx, viewer: Viewer, now: Date): Promise<void> {
  const taught = await tx
    .select({ id: enrolments.classroomId })
    .from(enrolments)
    .where(and(eq(enrolments.userId, viewer.id), isPresent("teacher")));
  const shared = await tx
    .select({ id: enrolments.classroomId })
    .from(enrolments)
    .where(
      and(
        inArray(enrolments.classroomId, ids(taught)),
        isPresent("teacher"),
        ne(enrolments.userId, viewer.id),
      ),
    );
  const left = taught.filter(({ id }) => !shared.some((other) => other.id === id));
  await tx
    .update(classrooms)
    .set({ archivedAt: now })
    .where(and(inArray(classrooms.id, ids(left)), isNull(classrooms.archivedAt)));
}

/** The viewer's attempts as a student of classes that keep marks. */
async function listKeptMarks(tx: Tx, viewer: Viewer): Promise<KeptMark[]> {
  const asStudent = tx
    .select({ id: enrolments.classroomId })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.classroomId, classrooms.id),
        eq(enrolments.userId, viewer.id),
        eq(enrolments.role, "learner"),
      ),
    );
  return tx
    .select({ attemptId: attempts.id, classroomId: classrooms.id })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .innerJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .where(
      and(eq(attempts.learnerId, viewer.id), eq(classrooms.keepsMarks, true), exists(asStudent)),
    );
}

function ids(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
