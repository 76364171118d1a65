import "server-only";

import { and, eq } from "drizzle-orm";
import { assignments } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { hasPlace } from "./enrolments";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

type ClassExam = { assignmentId: string; examDay: number | null };

/**
 * The study day of a class's exam on a set that it reviews; null takes it back. False if there is
 * no such review in a class that the viewer teaches.
 */
export async function setClassExam(
  db: Db,
  viewer: Viewer,
  { assignmentId, examDay }: ClassExam,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const changed = await tx
      .update(assignments)
      .set({ examDay })
      .where(
        and(
          eq(assignments.id, assignmentId),
          eq(assignments.mode, "review"),
          hasPlace(tx, viewer, assignments.classroomId, "teacher"),
        ),
      )
      .returning();
    return changed.length > 0;
  });
}
