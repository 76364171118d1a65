import "server-only";

import { inArray } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { documentVersions, itemVersions } from "@/drizzle/tables";
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

type VersionTable = typeof documentVersions | typeof itemVersions;

/** The same for versions, which are long: those that are there are not sent again. */
export async function insertVersions<Table extends VersionTable>(
  tx: Tx,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  for (const part of inBatches(rows)) {
    const ids = part.map(({ id }) => id);
    const stored = await tx.select({ id: table.id }).from(table).where(inArray(table.id, ids));
    const known = new Set(stored.map(({ id }) => id));
    const missing = part.filter(({ id }) => !known.has(id));
    if (missing.length > 0) await insertInBatches(tx, table, missing);
  }
}
