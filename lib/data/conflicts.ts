import "server-only";

import { asc, eq, inArray } from "drizzle-orm";
import { conflicts, documents, documentVersions, evidence, facts } from "@/drizzle/tables";
import type { Conflict, Evidence, Fact } from "@/lib/domain/fact";
import { groupBy } from "@/lib/domain/grouping";
import type { Db } from "./open";

/** One side of a conflict: what it says, and the passage that says it first. */
export type ConflictSide = Pick<
  Fact,
  "id" | "kind" | "lang" | "subject" | "predicate" | "object" | "time"
> & {
  passage: Evidence | null;
  /** The document of that passage. */
  document: { id: string; title: string } | null;
};

/** Facts that cannot all be true, side by side. */
export type ConflictView = { id: string; differs: Conflict["differs"]; sides: ConflictSide[] };

/** The conflicts of a collection. The caller has seen that the viewer may. */
export async function listConflicts(db: Db, collectionId: string): Promise<ConflictView[]> {
  const found = await db
    .select()
    .from(conflicts)
    .where(eq(conflicts.collectionId, collectionId))
    .orderBy(asc(conflicts.id));
  const sides = await loadSides(
    db,
    found.flatMap(({ factIds }) => factIds),
  );
  return found.map(({ id, differs, factIds }) => ({
    id,
    differs,
    sides: factIds.flatMap((factId) => sides.get(factId) ?? []),
  }));
}

async function loadSides(db: Db, factIds: string[]): Promise<Map<string, ConflictSide>> {
  const { id, kind, lang, subject, predicate, object, time } = facts;
  const rows = await db
    .select({
      fact: { id, kind, lang, subject, predicate, object, time },
      passage: evidence.passage,
      document: { id: documents.id, title: documentVersions.title },
    })
    .from(facts)
    .innerJoin(evidence, eq(evidence.factId, id))
    .innerJoin(documentVersions, eq(documentVersions.id, evidence.documentVersionId))
    .innerJoin(documents, eq(documents.id, documentVersions.documentId))
    .where(inArray(id, factIds))
    .orderBy(asc(id), asc(evidence.position));
  const byFact = groupBy(rows, ({ fact }) => fact.id);
  return new Map(
    [...byFact].flatMap(([factId, [first]]) =>
      first ? [[factId, { ...first.fact, passage: first.passage, document: first.document }]] : [],
    ),
  );
}
