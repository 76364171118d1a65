import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, count, eq, exists, gte, inArray, isNull, lt, or, sql } from "drizzle-orm";
import {
  documentVersions,
  evidence,
  facts,
  itemEdits,
  items,
  itemVerdicts,
  itemVersions,
} from "@/drizzle/tables";
import type { BankSearch, Status } from "@/lib/domain/bank-search";
import { DIFFICULTIES, PAGE_SIZE } from "@/lib/domain/bank-search";
import type { Evidence, FactKind, Language } from "@/lib/domain/fact";
import type { ItemForm } from "@/lib/domain/item";
import type { Db } from "./open";

/** A question of a bank. Its answer is null while the viewer may not see it. */
export type BankItem = {
  id: string;
  kind: FactKind;
  form: ItemForm;
  lang: Language;
  stem: string;
  difficulty: number;
  /** Kept from everybody but its teachers. */
  parked: boolean;
  answer: { key: string[]; explanation: string; evidence: Evidence[] } | null;
};

export type BankPage = { total: number; items: BankItem[] };

type Input = BankSearch & {
  collectionId: string;
  /** The viewer works on it, and sees what is kept back. */
  works: boolean;
  /** The viewer sits a quiz on it whose answers are held back. */
  held: boolean;
};

/** One page of the questions that are looked for, most worth asking first. The caller has seen that the viewer may read the collection. */
export async function searchBank(db: Db, input: Input): Promise<BankPage> {
  const which = matching(db, input);
  const [found] = await db
    .select({ total: count() })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .innerJoin(facts, eq(facts.id, items.factId))
    .where(which);
  const { id, kind, form, lang, difficulty, parked } = items;
  const { stem, key, explanation, evidence: passages } = itemVersions;
  const rows = await db
    .select({
      id,
      kind,
      form,
      lang,
      difficulty,
      parked,
      stem,
      answer: { key, explanation, evidence: passages },
    })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .innerJoin(facts, eq(facts.id, items.factId))
    .where(which)
    .orderBy(asc(items.rank), asc(id))
    .limit(PAGE_SIZE)
    .offset((input.page - 1) * PAGE_SIZE);
  const shown = input.held ? rows.map((row) => ({ ...row, answer: null })) : rows;
  return { total: found?.total ?? 0, items: shown };
}

function matching(db: Db, input: Input): SQL | undefined {
  const { collectionId, works, held, words, kind, form, person, documentId, difficulty } = input;
  const range = difficulty && DIFFICULTIES[difficulty];
  const status = works ? input.status : "asked";
  return and(
    eq(items.collectionId, collectionId),
    isNull(items.retiredAt),
    status && hasStatus(db, status),
    kind && eq(items.kind, kind),
    form && eq(items.form, form),
    range && and(gte(items.difficulty, range.from), lt(items.difficulty, range.below)),
    // who may not see the answers may not find questions by them either
    ...wordsOf(words).map((word) =>
      held
        ? has(itemVersions.stem, word)
        : or(has(itemVersions.stem, word), has(itemVersions.key, word)),
    ),
    person && !held ? has(facts.subject, person) : undefined,
    documentId ? exists(restsOn(db, documentId)) : undefined,
  );
}

function wordsOf(words: string | undefined): string[] {
  return (words ?? "").split(/\s+/).filter(Boolean).slice(0, 8);
}

/** The letters stand somewhere in a column, whatever their case. */
function has(
  column: typeof itemVersions.stem | typeof itemVersions.key | typeof facts.subject,
  letters: string,
) {
  const sought = `%${letters.toLowerCase().replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  return sql`lower(cast(${column} as text)) like ${sought} escape '\\'`;
}

function hasStatus(db: Db, status: Status): SQL | undefined {
  if (status === "asked") return eq(items.parked, false);
  if (status === "kept-back") return eq(items.parked, true);
  if (status === "edited") {
    const edits = db.select({ id: itemEdits.itemId }).from(itemEdits);
    return inArray(items.id, edits);
  }
  const decided = db
    .select({ id: itemVerdicts.itemId })
    .from(itemVerdicts)
    .where(eq(itemVerdicts.verdict, status));
  return inArray(items.id, decided);
}

function restsOn(db: Db, documentId: string) {
  return db
    .select({ factId: evidence.factId })
    .from(evidence)
    .innerJoin(documentVersions, eq(documentVersions.id, evidence.documentVersionId))
    .where(and(eq(evidence.factId, items.factId), eq(documentVersions.documentId, documentId)));
}
