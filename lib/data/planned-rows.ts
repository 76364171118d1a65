import "server-only";

import { eq, inArray } from "drizzle-orm";
import type { documents, facts, items, studySets } from "@/drizzle/tables";
import type { Lasting, Plan } from "@/lib/content/plan";
import { inBatches, insertInBatches } from "./batches";
import type { Tx } from "./open";

type LastingTable = typeof documents | typeof facts | typeof items | typeof studySets;

/** Adds, revises, revives and retires rows of one table as planned. */
export async function carryOut<Row extends Lasting>(
  tx: Tx,
  table: LastingTable,
  plan: Plan<Row>,
  now: Date,
): Promise<void> {
  await insertInBatches(tx, table, plan.add as unknown as (typeof table.$inferInsert)[]);
  for (const { id, ...values } of [...plan.revise, ...plan.revive]) {
    await tx
      .update(table)
      .set({ ...values, retiredAt: null })
      .where(eq(table.id, id));
  }
  for (const ids of inBatches(plan.wake)) {
    await tx.update(table).set({ retiredAt: null }).where(inArray(table.id, ids));
  }
  for (const ids of inBatches(plan.retire)) {
    await tx.update(table).set({ retiredAt: now }).where(inArray(table.id, ids));
  }
}
