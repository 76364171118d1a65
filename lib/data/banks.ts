import "server-only";

import { and, eq, isNull, like } from "drizzle-orm";
import {
  collections,
  conflicts,
  documents,
  documentVersions,
  itemEdits,
  items,
  itemVersions,
  studySets,
} from "@/drizzle/tables";
import * as rows from "@/lib/content/bank-rows";
import type { CollectionSource } from "@/lib/content/collection";
import type { CompiledBank } from "@/lib/content/compile";
import type { PlanCounts } from "@/lib/content/plan";
import { countPlan, planRows } from "@/lib/content/plan";
import { shippedSets } from "@/lib/content/shipped-sets";
import { insertInBatches, insertVersions } from "./batches";
import { latestVerdicts } from "./item-verdicts";
import type { Db, Tx } from "./open";
import { carryOut } from "./planned-rows";
import { keptFactIds, storeFacts } from "./stored-facts";
import { inTransaction } from "./transactor";

export type Compilation = {
  source: Pick<CollectionSource, "id" | "title" | "about">;
  /** Whose workshop it stands in; null for a shipped collection. */
  ownerId: string | null;
  position: number;
  /** Hash of the files and rules that the bank was made from. */
  compiledFrom: string;
  bank: CompiledBank;
};

export type CompileReport = { documents: PlanCounts; facts: PlanCounts; items: PlanCounts };

/** What each shipped collection was last compiled from, by id; retired ones left out. */
export async function listShippedCollections(db: Db): Promise<Map<string, string>> {
  const shipped = await db
    .select({ id: collections.id, compiledFrom: collections.compiledFrom })
    .from(collections)
    .where(and(isNull(collections.ownerId), isNull(collections.retiredAt)));
  return new Map(shipped.map((row) => [row.id, row.compiledFrom]));
}

/** Retires a shipped collection whose folder has gone. What was learned from it stays. */
export async function retireCollection(db: Db, id: string, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.update(collections).set({ retiredAt: now }).where(eq(collections.id, id));
    await tx.update(studySets).set({ retiredAt: now }).where(eq(studySets.collectionId, id));
  });
}

/** Makes a collection's stored bank the compiled one, whole or not at all. Twice changes nothing. */
export async function storeBank(
  db: Db,
  compilation: Compilation,
  now: Date,
): Promise<CompileReport> {
  return inTransaction(db, (tx) => storeBankIn(tx, compilation, now));
}

/** The same inside a transaction that has more to store. */
export async function storeBankIn(
  tx: Tx,
  compilation: Compilation,
  now: Date,
): Promise<CompileReport> {
  await storeCollection(tx, compilation);
  const { bank } = compilation;
  const ids = await readRowIds(tx, compilation);
  const report = {
    documents: await storeDocuments(tx, bank, ids, now),
    facts: await storeFacts(tx, bank, ids, now),
    items: await storeItems(tx, bank, ids, now),
  };
  await storeConflicts(tx, bank, ids);
  await storeEdits(tx, rows.editRows(bank, ids));
  await storeStudySets(tx, compilation, now);
  return report;
}

/** The ids that rows have, and what teachers decided of them. The shipped banks are nobody's to decide of. */
export async function readRowIds(
  tx: Pick<Tx, "select">,
  { source, ownerId, bank }: Compilation,
): Promise<rows.RowIds> {
  const factIds = await keptFactIds(tx, source.id, bank);
  const verdicts = ownerId === null ? new Map() : await latestVerdicts(tx, source.id);
  return { collectionId: source.id, factIds, verdicts };
}

async function storeCollection(tx: Tx, compilation: Compilation) {
  const { source, ownerId, position, compiledFrom } = compilation;
  const { id, title, about } = source;
  if (ownerId !== null) {
    // its owner may have given it another name meanwhile
    await tx.update(collections).set({ compiledFrom }).where(eq(collections.id, id));
    return;
  }
  const row = { title, about, position, compiledFrom, retiredAt: null };
  await tx
    .insert(collections)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: collections.id, set: row });
}

async function storeDocuments(tx: Tx, bank: CompiledBank, ids: rows.RowIds, now: Date) {
  const stored = await tx
    .select()
    .from(documents)
    .where(eq(documents.collectionId, ids.collectionId));
  const plan = planRows(rows.documentRows(bank, ids), stored);
  await carryOut(tx, documents, plan, now);
  const versions = rows.documentVersionRows(bank, ids).map((row) => ({ ...row, createdAt: now }));
  await insertVersions(tx, documentVersions, versions);
  return countPlan(plan);
}

async function storeItems(tx: Tx, bank: CompiledBank, ids: rows.RowIds, now: Date) {
  const stored = await tx.select().from(items).where(eq(items.collectionId, ids.collectionId));
  const plan = planRows(rows.itemRows(bank, ids), stored);
  await carryOut(tx, items, plan, now);
  const versions = rows.itemVersionRows(bank, ids).map((row) => ({ ...row, createdAt: now }));
  await insertVersions(tx, itemVersions, versions);
  return countPlan(plan);
}

/** What contradicts what is told anew by each compile. */
async function storeConflicts(tx: Tx, bank: CompiledBank, ids: rows.RowIds) {
  await tx.delete(conflicts).where(eq(conflicts.collectionId, ids.collectionId));
  await insertInBatches(tx, conflicts, rows.conflictRows(bank, ids));
}

async function storeEdits(tx: Tx, edits: ReturnType<typeof rows.editRows>) {
  for (const { itemId, versionId, fault } of edits) {
    await tx.update(itemEdits).set({ versionId, fault }).where(eq(itemEdits.itemId, itemId));
  }
}

/** The sets that come with a bank, told from those that people made by their ids. */
async function storeStudySets(tx: Tx, { source, ownerId, bank }: Compilation, now: Date) {
  const kinds = new Map(bank.facts.map((fact) => [fact.id, fact.kind]));
  const wanted = shippedSets(source.id, bank.items, (factId) => kinds.get(factId) ?? "date");
  const stored = await tx
    .select()
    .from(studySets)
    .where(and(eq(studySets.collectionId, source.id), like(studySets.id, `${source.id}-%`)));
  const sets = wanted.map((set) => ({ ...set, collectionId: source.id, ownerId }));
  const plan = planRows(sets, stored);
  await carryOut(
    tx,
    studySets,
    { ...plan, add: plan.add.map((set) => ({ ...set, createdAt: now })) },
    now,
  );
}
