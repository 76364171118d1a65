import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, eq, gte, isNull } from "drizzle-orm";
import { documents, documentVersions, evidence, facts } from "@/drizzle/tables";
import type { Fact } from "@/lib/domain/fact";
import { PUBLISHED_FROM } from "@/lib/domain/fact";
import type { Db } from "./open";

/** A fact in a list of its bank, with the passage that says it first. */
export type BankFact = Omit<Fact, "attributedTo" | "modality" | "score" | "evidence"> & {
  passage: { documentId: string; title: string; start: number; end: number };
};

/** The published dates of a collection. The caller has seen that the viewer may read it. */
export function listDates(db: Db, collectionId: string): Promise<BankFact[]> {
  return listFacts(db, collectionId, eq(facts.kind, "date"));
}

/** Every published fact of a collection. The caller has seen that the viewer may read it. */
export function listBankFacts(db: Db, collectionId: string): Promise<BankFact[]> {
  return listFacts(db, collectionId, undefined);
}

async function listFacts(
  db: Db,
  collectionId: string,
  which: SQL | undefined,
): Promise<BankFact[]> {
  const { id, kind, lang, subject, predicate, object, time, quote, about } = facts;
  const rows = await db
    .select({
      fact: { id, kind, lang, subject, predicate, object, time, quote, about },
      passage: evidence.passage,
      document: { id: documents.id, title: documentVersions.title },
    })
    .from(facts)
    .innerJoin(evidence, and(eq(evidence.factId, id), eq(evidence.position, 0)))
    .innerJoin(documentVersions, eq(documentVersions.id, evidence.documentVersionId))
    .innerJoin(documents, eq(documents.versionId, documentVersions.id))
    .where(
      and(
        eq(facts.collectionId, collectionId),
        which,
        isNull(facts.retiredAt),
        gte(facts.score, PUBLISHED_FROM),
      ),
    )
    .orderBy(asc(documents.position), asc(id));
  return rows.map(({ fact, document, passage }) => ({
    ...fact,
    passage: {
      documentId: document.id,
      title: document.title,
      start: passage.start,
      end: passage.end,
    },
  }));
}
