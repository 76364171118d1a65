import "server-only";

import { and, asc, eq, isNull, lt } from "drizzle-orm";
import { attempts } from "@/drizzle/tables";
import { GRACE } from "@/lib/domain/deadlines";
import type { Db } from "./open";
import { endAttempt } from "./submissions";
import { inTransaction } from "./transactor";

/** Sittings that one turn hands in: the next turn takes the rest. */
const A_TURN = 200;

/** Hands in what nobody handed in before deadline and grace were over; how many. */
export async function submitOverdueAttempts(db: Db, now: Date): Promise<number> {
  const overdue = await db
    .select({ id: attempts.id })
    .from(attempts)
    .where(isOverdue(now))
    .orderBy(asc(attempts.deadlineAt))
    .limit(A_TURN);
  for (const { id } of overdue) await submitOverdue(db, id, now);
  return overdue.length;
}

/** Asked again inside: its learner may have handed it in, or a teacher moved the deadline. */
function submitOverdue(db: Db, attemptId: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { id, assignmentId, settings, deadlineAt } = attempts;
    const [open] = await tx
      .select({ id, assignmentId, settings, deadlineAt })
      .from(attempts)
      .where(and(eq(id, attemptId), isOverdue(now)));
    if (open) await endAttempt(tx, open, { now, by: "clock" });
  });
}

function isOverdue(now: Date) {
  return and(isNull(attempts.endedAt), lt(attempts.deadlineAt, new Date(now.getTime() - GRACE)));
}
