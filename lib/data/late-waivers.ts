import "server-only";

import { and, eq, exists } from "drizzle-orm";
import { assignments, enrolments, lateWaivers } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { writeAudit } from "./audits";
import { hasPlace, isPresent } from "./enrolments";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

type Waiver = { assignmentId: string; userId: string; waived: boolean; now: Date };

/**
 * Lets lateness take nothing from a student's marks in an assignment, or lets it again, with an audit
 * row. False if the viewer does not teach the class, or no such student is or was in it.
 */
export async function setWaived(
  db: Db,
  viewer: Viewer,
  { assignmentId, userId, waived, now }: Waiver,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const learns = tx
      .select({ userId: enrolments.userId })
      .from(enrolments)
      .where(
        and(
          eq(enrolments.classroomId, assignments.classroomId),
          eq(enrolments.userId, userId),
          isPresent("learner"),
        ),
      );
    const [taught] = await tx
      .select({ id: assignments.id })
      .from(assignments)
      .where(
        and(
          eq(assignments.id, assignmentId),
          hasPlace(tx, viewer, assignments.classroomId, "teacher"),
          exists(learns),
        ),
      );
    if (!taught) return false;
    const ofStudent = and(
      eq(lateWaivers.assignmentId, assignmentId),
      eq(lateWaivers.userId, userId),
    );
    const before = (await tx.select().from(lateWaivers).where(ofStudent)).length > 0;
    if (before === waived) return true;
    if (waived) await tx.insert(lateWaivers).values({ assignmentId, userId, waivedAt: now });
    else await tx.delete(lateWaivers).where(ofStudent);
    const change = { kind: "late-waiver", subjectId: userId, about: assignmentId } as const;
    await writeAudit(tx, viewer, { ...change, before, after: waived, now });
    return true;
  });
}
