import "server-only";

import { and, eq, inArray } from "drizzle-orm";
import { assignments, attempts, classrooms } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { taughtBy } from "./enrolments";
import type { Db } from "./open";
import { awaitEvidence } from "./quiz-evidence-waits";
import { inTransaction } from "./transactor";

/**
 * Whether what students answer in a class's quizzes counts for their daily cards, for quizzes that
 * are over as well. False if the viewer does not teach it.
 */
export async function setFeedsMemory(
  db: Db,
  viewer: Viewer,
  { classroomId, feeds }: { classroomId: string; feeds: boolean },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const changed = await tx
      .update(classrooms)
      .set({ feedsMemory: feeds })
      .where(taughtBy(tx, viewer, classroomId))
      .returning();
    if (changed.length === 0) return false;
    const given = tx
      .select({ id: assignments.id })
      .from(assignments)
      .where(and(eq(assignments.classroomId, classroomId), eq(assignments.mode, "quiz")));
    await awaitEvidence(tx, inArray(attempts.assignmentId, given));
    return true;
  });
}
