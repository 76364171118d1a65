import "server-only";

import type { SQL } from "drizzle-orm";
import { eq, exists } from "drizzle-orm";
import { assignments, attempts, previews } from "@/drizzle/tables";
import type { Tx } from "./open";

type Reader = Pick<Tx, "select">;

/** True of an attempt by which a teacher tries an assignment out: it counts nowhere. */
export function isPreview(db: Reader): SQL {
  const rows = db.select({ id: previews.attemptId }).from(previews);
  return exists(rows.where(eq(previews.attemptId, attempts.id)));
}

/** The assignment that an attempt tries out; null for any other attempt. */
export async function findPreviewed(
  db: Reader,
  attemptId: string,
): Promise<{ id: string; title: string } | null> {
  const [row] = await db
    .select({ id: assignments.id, title: assignments.title })
    .from(previews)
    .innerJoin(assignments, eq(assignments.id, previews.assignmentId))
    .where(eq(previews.attemptId, attemptId));
  return row ?? null;
}
