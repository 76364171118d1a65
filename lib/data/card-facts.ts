import "server-only";

import { and, eq, exists, gte, inArray, isNull, lt } from "drizzle-orm";
import { documentVersions, evidence, facts, items, studySetItems } from "@/drizzle/tables";
import type { FactKind } from "@/lib/domain/fact";
import { FACT_KINDS } from "@/lib/domain/fact";
import type { Blueprint } from "@/lib/domain/study-set";
import type { Tx } from "./open";

/** Items that can be shown on a card: published, in use, and their stem needs no options. */
export function cardItem() {
  return and(eq(items.card, true), eq(items.parked, false), isNull(items.retiredAt));
}

/**
 * The facts that a study set makes cards of, each once, in its order: that of the list,
 * or for a blueprint all that it could ever draw, those most worth knowing first.
 * A fact without a question that can be asked on a card is left out.
 */
export async function listCardFacts(
  tx: Pick<Tx, "select">,
  set: { studySetId: string; blueprint: Blueprint | null },
): Promise<string[]> {
  const rows = set.blueprint
    ? await drawableFacts(tx, set.blueprint)
    : await listedFacts(tx, set.studySetId);
  return [...new Set(rows.map((row) => row.factId))];
}

/** Any question of the list stands for its fact, whose card may ask it in another way. */
function listedFacts(tx: Pick<Tx, "select">, studySetId: string) {
  const shown = tx
    .select({ factId: items.factId })
    .from(items)
    .where(and(eq(items.factId, facts.id), cardItem()));
  return tx
    .select({ factId: facts.id })
    .from(studySetItems)
    .innerJoin(items, eq(items.id, studySetItems.itemId))
    .innerJoin(facts, eq(facts.id, items.factId))
    .where(and(eq(studySetItems.studySetId, studySetId), isNull(items.retiredAt), exists(shown)))
    .orderBy(studySetItems.position);
}

function drawableFacts(tx: Pick<Tx, "select">, blueprint: Blueprint) {
  const kinds = FACT_KINDS.filter((kind: FactKind) => (blueprint.count[kind] ?? 0) > 0);
  const { collectionIds, forms, languages, documentIds, difficulty } = blueprint;
  return tx
    .select({ factId: items.factId })
    .from(items)
    .where(
      and(
        cardItem(),
        inArray(items.collectionId, collectionIds),
        inArray(items.kind, kinds),
        forms && inArray(items.form, forms),
        languages && inArray(items.lang, languages),
        difficulty && gte(items.difficulty, difficulty.from),
        difficulty && lt(items.difficulty, difficulty.below),
        documentIds && exists(evidenceIn(tx, documentIds)),
      ),
    )
    .orderBy(items.rank, items.id);
}

function evidenceIn(tx: Pick<Tx, "select">, documentIds: string[]) {
  return tx
    .select({ factId: evidence.factId })
    .from(evidence)
    .innerJoin(documentVersions, eq(documentVersions.id, evidence.documentVersionId))
    .where(
      and(eq(evidence.factId, items.factId), inArray(documentVersions.documentId, documentIds)),
    );
}
