import "server-only";

import { and, asc, countDistinct, eq, isNull, sql } from "drizzle-orm";
import {
  documents,
  documentVersions,
  evidence,
  facts,
  items,
  itemVerdicts,
} from "@/drizzle/tables";
import type { FactKind } from "@/lib/domain/fact";
import { FACT_KINDS } from "@/lib/domain/fact";
import type { Db } from "./open";

/** A document of a workshop, and what rests on it. */
export type WorkshopDocument = {
  id: string;
  title: string;
  outlet: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  lang: string | null;
  facts: number;
  /** Questions that may be asked, and those that are kept back. */
  asked: number;
  keptBack: number;
};

const askedItem = sql`case when ${eq(items.parked, false)} then ${items.id} end`;
const keptBackItem = sql`case when ${eq(items.parked, true)} then ${items.id} end`;

/** The documents of a collection in their order. */
export async function listWorkshopDocuments(
  db: Db,
  collectionId: string,
): Promise<WorkshopDocument[]> {
  const { title, outlet, published, lang } = documentVersions;
  const liveFact = and(eq(facts.id, evidence.factId), isNull(facts.retiredAt));
  return db
    .select({
      id: documents.id,
      title,
      outlet,
      published,
      lang,
      facts: countDistinct(facts.id),
      asked: countDistinct(askedItem),
      keptBack: countDistinct(keptBackItem),
    })
    .from(documents)
    .innerJoin(documentVersions, eq(documentVersions.id, documents.versionId))
    .leftJoin(evidence, eq(evidence.documentVersionId, documents.versionId))
    .leftJoin(facts, liveFact)
    .leftJoin(items, and(eq(items.factId, facts.id), isNull(items.retiredAt)))
    .where(and(eq(documents.collectionId, collectionId), isNull(documents.retiredAt)))
    .groupBy(documents.id, documents.position, title, outlet, published, lang)
    .orderBy(asc(documents.position), asc(documents.id));
}

/** How far a collection's facts of one kind are asked. */
export type KindCoverage = {
  kind: FactKind;
  facts: number;
  /** Of them, those with a question that may be asked. */
  asked: number;
  /** Facts in doubt whose questions wait for a teacher's decision, as `listDoubts` offers them. */
  doubted: number;
};

/** One row for each kind that was found, in the order of the kinds. */
export async function listKindCoverage(db: Db, collectionId: string): Promise<KindCoverage[]> {
  const asked = sql`case when ${eq(items.parked, false)} then ${facts.id} end`;
  const waits = and(eq(items.doubted, true), isNull(itemVerdicts.itemId));
  const rows = await db
    .select({
      kind: facts.kind,
      facts: countDistinct(facts.id),
      asked: countDistinct(asked),
      doubted: countDistinct(sql`case when ${waits} then ${facts.id} end`),
    })
    .from(facts)
    .leftJoin(items, and(eq(items.factId, facts.id), isNull(items.retiredAt)))
    .leftJoin(itemVerdicts, eq(itemVerdicts.itemId, items.id))
    .where(and(eq(facts.collectionId, collectionId), isNull(facts.retiredAt)))
    .groupBy(facts.kind);
  return FACT_KINDS.flatMap((kind) => {
    const row = rows.find((each) => each.kind === kind);
    return row ? [row] : [];
  });
}
