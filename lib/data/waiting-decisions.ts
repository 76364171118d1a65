import "server-only";

import { and, asc, countDistinct, eq, exists, isNotNull, isNull } from "drizzle-orm";
import {
  assignments,
  attempts,
  disputeOutcomes,
  disputes,
  lateDecisions,
  responses,
  users,
} from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { isTeacherOf } from "./enrolments";
import type { Db } from "./open";

/** A sitting with answers that came late, of which nobody has said whether they count. */
export type LateSitting = { attemptId: string; learnerName: string };

/** What of one assignment waits for a teacher to decide. */
export type WaitingDecision = {
  assignmentId: string;
  title: string;
  /** Questions that students think are wrong, without an answer yet. */
  disputes: number;
  late: LateSitting[];
};

/** What waits for the teachers of a class, the earliest assignment first; nothing for anybody else. */
export async function listWaitingDecisions(
  db: Db,
  viewer: Viewer,
  { classroomId }: { classroomId: string },
): Promise<WaitingDecision[]> {
  if (!(await isTeacherOf(db, viewer, classroomId))) return [];
  const said = await countDisputed(db, classroomId);
  const late = await listLate(db, classroomId);
  const given = await db
    .select({ assignmentId: assignments.id, title: assignments.title })
    .from(assignments)
    .where(eq(assignments.classroomId, classroomId))
    .orderBy(asc(assignments.createdAt), asc(assignments.id));
  return given
    .map(({ assignmentId, title }) => ({
      ...{ assignmentId, title },
      disputes: said.get(assignmentId) ?? 0,
      late: late
        .filter((sitting) => sitting.assignmentId === assignmentId)
        .map(({ attemptId, learnerName }) => ({ attemptId, learnerName })),
    }))
    .filter((each) => each.disputes > 0 || each.late.length > 0);
}

async function countDisputed(db: Db, classroomId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ assignmentId: assignments.id, count: countDistinct(disputes.itemVersionId) })
    .from(assignments)
    .innerJoin(attempts, eq(attempts.assignmentId, assignments.id))
    .innerJoin(disputes, eq(disputes.attemptId, attempts.id))
    .leftJoin(disputeOutcomes, eq(disputeOutcomes.disputeId, disputes.id))
    .where(and(eq(assignments.classroomId, classroomId), isNull(disputeOutcomes.disputeId)))
    .groupBy(assignments.id);
  return new Map(rows.map((row) => [row.assignmentId, row.count]));
}

async function listLate(db: Db, classroomId: string) {
  const cameLate = db
    .select({ id: responses.id })
    .from(responses)
    .where(and(eq(responses.attemptId, attempts.id), eq(responses.late, true)));
  return db
    .select({
      assignmentId: assignments.id,
      attemptId: attempts.id,
      learnerName: users.name,
    })
    .from(assignments)
    .innerJoin(attempts, eq(attempts.assignmentId, assignments.id))
    .innerJoin(users, eq(users.id, attempts.learnerId))
    .leftJoin(lateDecisions, eq(lateDecisions.attemptId, attempts.id))
    .where(
      and(
        eq(assignments.classroomId, classroomId),
        isNotNull(attempts.endedAt),
        isNull(lateDecisions.attemptId),
        exists(cameLate),
      ),
    )
    .orderBy(asc(users.name), asc(attempts.number), asc(attempts.id));
}
