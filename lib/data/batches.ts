import "server-only";

import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Tx } from "./open";

/** Rows in one statement: both databases limit the values that a statement may bind. */
const BATCH = 200;

/** The list in parts that fit into one statement. */
export function inBatches<T>(list: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < list.length; from += BATCH) parts.push(list.slice(from, from + BATCH));
  return parts;
}

/** Inserts rows that are not there yet. Rows whose key is taken are left as they are. */
export async function insertInBatches<Table extends SQLiteTable>(
  tx: Tx,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  for (const part of inBatches(rows)) await tx.insert(table).values(part).onConflictDoNothing();
}
