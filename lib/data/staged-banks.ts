import "server-only";

import { setTimeout as sleep } from "node:timers/promises";
import { eq } from "drizzle-orm";
import {
  documents,
  documentVersions,
  evidence,
  facts,
  items,
  itemVersions,
} from "@/drizzle/tables";
import * as rows from "@/lib/content/bank-rows";
import type { Compilation } from "./banks";
import { readRowIds } from "./banks";
import { inBatches, insertInBatches } from "./batches";
import type { Db } from "./open";
import { inTransaction, LOOK_EVERY_MS } from "./transactor";

/**
 * Writes a bank's new rows so that nobody sees them: in small transactions, that others can write
 * between them, and retired, that one last transaction makes them visible. Broken off and done
 * again, it finds what it wrote.
 */
export async function stageBank(db: Db, compilation: Compilation, now: Date): Promise<void> {
  const { bank } = compilation;
  const ids = await readRowIds(db, compilation);
  const retired = <Row>(list: readonly Row[]) => list.map((row) => ({ ...row, retiredAt: now }));
  const created = <Row>(list: readonly Row[]) => list.map((row) => ({ ...row, createdAt: now }));
  const stored = await db
    .select({ id: facts.id })
    .from(facts)
    .where(eq(facts.collectionId, compilation.source.id));
  const known = new Set(stored.map(({ id }) => id));
  const added = rows.factRows(bank, ids).filter(({ id }) => !known.has(id));
  const fresh = new Set(added.map(({ id }) => id));

  await inParts(db, documents, retired(rows.documentRows(bank, ids)));
  await inParts(db, documentVersions, created(rows.documentVersionRows(bank, ids)));
  await inParts(db, facts, retired(added));
  const passages = rows.evidenceRows(bank, ids).filter(({ factId }) => fresh.has(factId));
  await inParts(db, evidence, passages);
  await inParts(db, items, retired(rows.itemRows(bank, ids)));
  await inParts(db, itemVersions, created(rows.itemVersionRows(bank, ids)));
}

type BankTable =
  | typeof documents
  | typeof documentVersions
  | typeof facts
  | typeof evidence
  | typeof items
  | typeof itemVersions;

async function inParts<Table extends BankTable>(
  db: Db,
  table: Table,
  list: readonly Table["$inferInsert"][],
): Promise<void> {
  for (const [place, part] of inBatches(list).entries()) {
    // those who wait to write look so often
    if (place > 0) await sleep(2 * LOOK_EVERY_MS);
    await inTransaction(db, (tx) => insertInBatches(tx, table, part));
  }
}
