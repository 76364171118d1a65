import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { assignments, attempts, classrooms, submissions } from "@/drizzle/tables";
import type { Marks, SubmittedBy } from "@/lib/domain/marks";
import { markAttempt } from "@/lib/domain/marks";
import type { Settings } from "@/lib/domain/settings";
import { toStored } from "@/lib/domain/stored-marks";
import type { Viewer } from "@/lib/domain/viewer";
import { loadPinnedItems } from "./attempt-logs";
import type { RuledSitting } from "./mark-grounds";
import { loadGrounds } from "./mark-grounds";
import type { Db, Tx } from "./open";
import { awaitEvidence } from "./quiz-evidence-waits";
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
    const { id, assignmentId, settings, deadlineAt, endedAt } = attempts;
    const [own] = await tx
      .select({ id, assignmentId, settings, deadlineAt, endedAt })
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

type MarkedSitting = RuledSitting & { settings: Settings };
type OpenAttempt = MarkedSitting & { deadlineAt: Date | null };

/** Marks and ends an open sitting. The clock ends it at its deadline, however late it is noticed. */
export async function endAttempt(
  tx: Tx,
  sitting: OpenAttempt,
  { now, by }: { now: Date; by: SubmittedBy },
): Promise<void> {
  const { id, deadlineAt } = sitting;
  const submittedAt = by === "clock" ? (deadlineAt ?? now) : now;
  const { stored } = await markSitting(tx, sitting);
  await tx
    .insert(submissions)
    .values({ attemptId: id, submittedAt, by, ...stored })
    .onConflictDoNothing();
  await tx.update(attempts).set({ endedAt: submittedAt }).where(eq(attempts.id, id));
  await awaitEvidence(tx, eq(attempts.id, id));
}

/**
 * Marks a sitting that was handed in again, after its log or what was set by hand has changed: under
 * the rulings that it had taken in. Those that it has not come with their own regrade.
 */
export async function remarkAttempt(tx: Tx, sitting: MarkedSitting): Promise<Marks> {
  const ofSitting = eq(submissions.attemptId, sitting.id);
  const [row] = await tx
    .select({ ruledTo: submissions.ruledTo })
    .from(submissions)
    .where(ofSitting);
  const { marks, stored } = await markSitting(tx, sitting, row?.ruledTo);
  await tx.update(submissions).set(stored).where(ofSitting);
  await awaitEvidence(tx, eq(attempts.id, sitting.id));
  return marks;
}

async function markSitting(tx: Tx, sitting: MarkedSitting, upTo?: number) {
  const items = await loadPinnedItems(tx, sitting.id);
  const grounds = await loadGrounds(tx, sitting, upTo);
  const marks = markAttempt(items, grounds, sitting.settings.partial);
  const { mark, maxMark } = marks;
  const ruledTo = upTo ?? grounds.rulings.at(-1)?.number ?? 0;
  return { marks, stored: { mark, maxMark, itemMarks: toStored(marks), ruledTo } };
}
