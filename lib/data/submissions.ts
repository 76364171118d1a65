import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { assignments, attempts, classrooms, submissions } from "@/drizzle/tables";
import type { Marks, SubmittedBy } from "@/lib/domain/marks";
import { markAttempt } from "@/lib/domain/marks";
import type { Settings } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { loadLog, loadPinnedItems } from "./attempt-logs";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

export type Submitting = {
  attemptId: string;
  /** The page's clock ran out: taken only once the server's has as well. */
  byClock?: boolean;
  now: Date;
};

/** `early`: the deadline, by the server's clock, is still to come. */
export type Submitted = { ok: true } | { ok: false; reason: "not-found" | "early" };

/**
 * Hands in the viewer's own sitting, marked by a replay of its log. Twice is once; not found if
 * it is not theirs, or its class has ended.
 */
export async function submitAttempt(
  db: Db,
  viewer: Viewer,
  { attemptId, byClock = false, now }: Submitting,
): Promise<Submitted> {
  return inTransaction(db, async (tx): Promise<Submitted> => {
    const { id, settings, deadlineAt, endedAt } = attempts;
    const [own] = await tx
      .select({ id, settings, deadlineAt, endedAt })
      .from(attempts)
      .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
      .leftJoin(classrooms, eq(classrooms.id, assignments.classroomId))
      .where(
        and(eq(id, attemptId), eq(attempts.learnerId, viewer.id), isNull(classrooms.archivedAt)),
      );
    if (!own) return { ok: false, reason: "not-found" };
    if (own.endedAt) return { ok: true };
    const isOver = own.deadlineAt !== null && now >= own.deadlineAt;
    if (byClock && !isOver) return { ok: false, reason: "early" };
    await endAttempt(tx, own, { now, by: isOver ? "clock" : "learner" });
    return { ok: true };
  });
}

type OpenAttempt = { id: string; settings: Settings; deadlineAt: Date | null };

/** Marks and ends an open sitting. The clock ends it at its deadline, however late it is noticed. */
export async function endAttempt(
  tx: Tx,
  { id, settings, deadlineAt }: OpenAttempt,
  { now, by }: { now: Date; by: SubmittedBy },
): Promise<void> {
  const submittedAt = by === "clock" ? (deadlineAt ?? now) : now;
  const { mark, maxMark } = await markSitting(tx, id, settings);
  await tx
    .insert(submissions)
    .values({ attemptId: id, submittedAt, by, mark, maxMark })
    .onConflictDoNothing();
  await tx.update(attempts).set({ endedAt: submittedAt }).where(eq(attempts.id, id));
}

/** Marks a sitting that was handed in again, after its log has changed. */
export async function remarkAttempt(
  tx: Tx,
  { id, settings }: Pick<OpenAttempt, "id" | "settings">,
): Promise<Marks> {
  const marks = await markSitting(tx, id, settings);
  const { mark, maxMark } = marks;
  await tx.update(submissions).set({ mark, maxMark }).where(eq(submissions.attemptId, id));
  return marks;
}

async function markSitting(tx: Tx, attemptId: string, settings: Settings): Promise<Marks> {
  const items = await loadPinnedItems(tx, attemptId);
  return markAttempt(items, await loadLog(tx, attemptId), settings.partial);
}
