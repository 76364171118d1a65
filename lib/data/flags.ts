import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { attemptItems, attempts, flags } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { isOwnQuestion } from "./attempt-items";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

type Flag = { attemptId: string; position: number; flagged: boolean };

/** Marks a question of the viewer's own open sitting for another look, or takes the mark away. False if there is none. */
export async function setFlag(
  db: Db,
  viewer: Viewer,
  { attemptId, position, flagged }: Flag,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [question] = await tx
      .select({ position: attemptItems.position })
      .from(attempts)
      .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
      .where(and(isOwnQuestion(viewer, { attemptId, position }), isNull(attempts.endedAt)));
    if (!question) return false;
    const place = { attemptId, position };
    if (flagged) await tx.insert(flags).values(place).onConflictDoNothing();
    else {
      await tx
        .delete(flags)
        .where(and(eq(flags.attemptId, attemptId), eq(flags.position, position)));
    }
    return true;
  });
}
