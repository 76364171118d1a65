import "server-only";

import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Tx } from "./open";

/** Rows in one statement: both databases limit the values that a statement may bind. */
const BATCH = 200;

/** Inserts rows that are not there yet. Rows whose key is taken are left as they are. */
export async function insertInBatches<Table extends SQLiteTable>(
  tx: Tx,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await tx
      .insert(table)
      .values(rows.slice(from, from + BATCH) as Table["$inferInsert"][])
      .onConflictDoNothing();
  }
}
