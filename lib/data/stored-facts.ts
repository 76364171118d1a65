import "server-only";

import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import { evidence, facts } from "@/drizzle/tables";
import * as rows from "@/lib/content/bank-rows";
import type { CompiledBank } from "@/lib/content/compile";
import type { StoredFact } from "@/lib/content/match-facts";
import { matchFacts } from "@/lib/content/match-facts";
import { countPlan, planRows } from "@/lib/content/plan";
import { groupBy } from "@/lib/domain/grouping";
import { insertInBatches } from "./batches";
import type { Tx } from "./open";
import { carryOut } from "./planned-rows";

/** Compiled facts keep the rows of the stored ones that they are; new ones get new ids. */
export async function keptFactIds(
  tx: Pick<Tx, "select">,
  collectionId: string,
  bank: CompiledBank,
): Promise<Map<string, string>> {
  const matched = matchFacts(bank.facts, await loadStoredFacts(tx, collectionId));
  return new Map(bank.facts.map(({ id }) => [id, matched.get(id)?.id ?? randomUUID()]));
}

async function loadStoredFacts(
  tx: Pick<Tx, "select">,
  collectionId: string,
): Promise<StoredFact[]> {
  const stored = await tx
    .select({ fact: facts, passage: evidence.passage })
    .from(facts)
    .leftJoin(evidence, and(eq(evidence.factId, facts.id), eq(evidence.position, 0)))
    .where(eq(facts.collectionId, collectionId))
    .orderBy(facts.id);
  return stored.map(({ fact, passage }) => ({
    ...fact,
    retired: fact.retiredAt !== null,
    passage: passage?.exact ?? "",
  }));
}

/** A bank's facts with their passages. */
export async function storeFacts(tx: Tx, bank: CompiledBank, ids: rows.RowIds, now: Date) {
  const stored = await tx.select().from(facts).where(eq(facts.collectionId, ids.collectionId));
  const plan = planRows(rows.factRows(bank, ids), stored);
  await carryOut(tx, facts, plan, now);

  await storeEvidence(tx, rows.evidenceRows(bank, ids), ids);
  return countPlan(plan);
}

type EvidenceRow = ReturnType<typeof rows.evidenceRows>[number];

/** Passages are replaced where they moved, or stand in a new version of their document. */
async function storeEvidence(tx: Tx, wanted: EvidenceRow[], { collectionId }: rows.RowIds) {
  const stored = await tx
    .select({ row: evidence })
    .from(evidence)
    .innerJoin(facts, eq(facts.id, evidence.factId))
    .where(eq(facts.collectionId, collectionId))
    .orderBy(evidence.factId, evidence.position);
  const before = groupBy(
    stored.map(({ row }) => row),
    (row) => row.factId,
  );
  for (const [factId, passages] of groupBy(wanted, (row) => row.factId)) {
    if (isDeepStrictEqual(passages, before.get(factId))) continue;
    await tx.delete(evidence).where(eq(evidence.factId, factId));
    await insertInBatches(tx, evidence, passages);
  }
}
