import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { assignments, attempts, classrooms, submissions } from "@/drizzle/tables";
import { markAttempt } from "@/lib/domain/marks";
import type { Viewer } from "@/lib/domain/viewer";
import { loadLog, loadPinnedItems } from "./attempt-logs";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

/**
 * Hands in the viewer's own sitting, marked by a replay of its log. Twice is once; false if
 * it is not theirs, or its class has ended.
 */
export async function submitAttempt(
  db: Db,
  viewer: Viewer,
  { attemptId, now }: { attemptId: string; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [own] = await tx
      .select({ id: attempts.id })
      .from(attempts)
      .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
      .leftJoin(classrooms, eq(classrooms.id, assignments.classroomId))
      .where(
        and(
          eq(attempts.id, attemptId),
          eq(attempts.learnerId, viewer.id),
          isNull(classrooms.archivedAt),
        ),
      );
    if (!own) return false;
    const items = await loadPinnedItems(tx, attemptId);
    const { mark, maxMark } = markAttempt(items, await loadLog(tx, attemptId));
    await tx
      .insert(submissions)
      .values({ attemptId, submittedAt: now, mark, maxMark })
      .onConflictDoNothing();
    return true;
  });
}
