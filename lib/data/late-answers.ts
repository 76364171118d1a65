import "server-only";

import { and, eq, isNotNull } from "drizzle-orm";
import { assignments, attempts, lateDecisions, submissions } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { loadLateResponses } from "./attempt-logs";
import { writeAudit } from "./audits";
import { hasPlace } from "./enrolments";
import type { Db, Tx } from "./open";
import { remarkAttempt } from "./submissions";
import { inTransaction } from "./transactor";

/** What came after the deadline of a sitting. */
export type LateView = {
  /** Questions that were answered late. */
  count: number;
  /** Milliseconds from the deadline to the last of them. */
  latestMs: number;
  /** What a teacher decided; null if nobody has. */
  counts: boolean | null;
};

/** What came too late in a sitting; null if nothing did. Whoever calls decides who may see it. */
export async function loadLate(
  db: Pick<Tx, "select">,
  { attemptId, deadlineAt }: { attemptId: string; deadlineAt: Date | null },
): Promise<LateView | null> {
  const late = await loadLateResponses(db, attemptId);
  const last = late.at(-1);
  if (!last || !deadlineAt) return null;
  return {
    count: new Set(late.map(({ position }) => position)).size,
    latestMs: last.respondedAt.getTime() - deadlineAt.getTime(),
    counts: await findDecision(db, attemptId),
  };
}

async function findDecision(db: Pick<Tx, "select">, attemptId: string): Promise<boolean | null> {
  const [row] = await db
    .select({ counts: lateDecisions.counts })
    .from(lateDecisions)
    .where(eq(lateDecisions.attemptId, attemptId));
  return row?.counts ?? null;
}

type Decision = { attemptId: string; counts: boolean; now: Date };

/** Counts all that came late in a sitting that has ended, or none of it. False if the viewer does not teach its class. */
export async function decideLate(
  db: Db,
  viewer: Viewer,
  { attemptId, counts, now }: Decision,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [sitting] = await tx
      .select({
        id: attempts.id,
        assignmentId: attempts.assignmentId,
        settings: attempts.settings,
        learnerId: attempts.learnerId,
        mark: submissions.mark,
      })
      .from(attempts)
      .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
      .innerJoin(submissions, eq(submissions.attemptId, attempts.id))
      .where(
        and(
          eq(attempts.id, attemptId),
          isNotNull(attempts.endedAt),
          hasPlace(tx, viewer, assignments.classroomId, "teacher"),
        ),
      );
    if (!sitting) return false;
    const before = { counts: await findDecision(tx, attemptId), mark: sitting.mark };
    await tx
      .insert(lateDecisions)
      .values({ attemptId, counts, decidedAt: now })
      .onConflictDoUpdate({ target: lateDecisions.attemptId, set: { counts, decidedAt: now } });
    const { mark } = await remarkAttempt(tx, sitting);
    const subjectId = sitting.learnerId;
    const after = { counts, mark };
    await writeAudit(tx, viewer, {
      kind: "late-answers",
      subjectId,
      about: attemptId,
      before,
      after,
      now,
    });
    return true;
  });
}
