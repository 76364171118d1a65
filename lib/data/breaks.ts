import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { attempts, pauses } from "@/drizzle/tables";
import { breakLeft, deadlineOf, endedEarly, movedDeadline } from "@/lib/domain/deadlines";
import type { Viewer } from "@/lib/domain/viewer";
import { loadOwnAccess } from "./access";
import { loadPauses } from "./attempt-logs";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

type Asked = { attemptId: string; now: Date };

/**
 * Begins a break in the viewer's own sitting, as far as their accommodation goes: its clock stands
 * still until the break is ended or used up. False where there is none to take.
 */
export async function startBreak(db: Db, viewer: Viewer, { attemptId, now }: Asked) {
  return inTransaction(db, async (tx): Promise<boolean> => {
    const sitting = await findTimed(tx, viewer, attemptId);
    if (!sitting || now >= sitting.deadlineAt) return false;
    if (sitting.pauses.some(({ endsAt }) => now < endsAt)) return true;
    const left = breakLeft(sitting.accommodation, sitting.pauses, now);
    if (left === 0) return false;
    const pause = { startedAt: now, endsAt: new Date(now.getTime() + left) };
    await tx.insert(pauses).values({ attemptId, ...pause });
    const longer = deadlineOf({ ...sitting, pauses: [...sitting.pauses, pause] });
    await setDeadline(tx, attemptId, movedDeadline(sitting.deadlineAt, longer));
    return true;
  });
}

/** Ends the break that goes on, if one does; what is left of it can be taken later. */
export async function endBreak(db: Db, viewer: Viewer, { attemptId, now }: Asked) {
  return inTransaction(db, async (tx): Promise<boolean> => {
    const sitting = await findTimed(tx, viewer, attemptId);
    if (!sitting) return false;
    const current = sitting.pauses.find(
      ({ startedAt, endsAt }) => startedAt <= now && now < endsAt,
    );
    if (!current) return true;
    const { startedAt } = current;
    await tx
      .update(pauses)
      .set({ endsAt: now })
      .where(and(eq(pauses.attemptId, attemptId), eq(pauses.startedAt, startedAt)));
    const others = sitting.pauses.filter((pause) => pause !== current);
    const byFormula = deadlineOf({ ...sitting, pauses: [...others, { startedAt, endsAt: now }] });
    const unused = current.endsAt.getTime() - now.getTime();
    await setDeadline(tx, attemptId, endedEarly(sitting.deadlineAt, byFormula, unused));
    return true;
  });
}

/** The viewer's own open sitting with a time limit and a deadline, for which alone a break means anything. */
async function findTimed(tx: Tx, viewer: Viewer, attemptId: string) {
  const { settings, accommodation, startedAt, deadlineAt } = attempts;
  const [open] = await tx
    .select({ settings, accommodation, startedAt, deadlineAt, assignmentId: attempts.assignmentId })
    .from(attempts)
    .where(
      and(eq(attempts.id, attemptId), eq(attempts.learnerId, viewer.id), isNull(attempts.endedAt)),
    );
  const deadline = open?.deadlineAt;
  if (!open?.assignmentId || !deadline || open.settings.limitMinutes === null) return null;
  const { limitMinutes } = open.settings;
  const own = { assignmentId: open.assignmentId, learnerId: viewer.id };
  const { closesAt, hardStop } = (await loadOwnAccess(tx, own)).access;
  const limits = { limitMinutes, closesAt, hardStop };
  const taken = await loadPauses(tx, attemptId);
  return { ...open, ...limits, deadlineAt: deadline, pauses: taken };
}

async function setDeadline(tx: Tx, attemptId: string, deadlineAt: Date | null): Promise<void> {
  await tx.update(attempts).set({ deadlineAt }).where(eq(attempts.id, attemptId));
}
