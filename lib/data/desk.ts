import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import {
  collections,
  evidence,
  facts,
  itemEdits,
  items,
  itemVerdicts,
  itemVersions,
  users,
} from "@/drizzle/tables";
import type { Evidence, Fact, FactKind, Language } from "@/lib/domain/fact";
import { groupBy } from "@/lib/domain/grouping";
import type { Distractor, ItemForm } from "@/lib/domain/item";
import type { ItemEdit, ItemVerdict } from "@/lib/domain/item-work";
import type { Viewer } from "@/lib/domain/viewer";
import { inBatches } from "./batches";
import { workableCollection } from "./collections";
import type { Db } from "./open";

/** A question as its teachers work on it. */
export type DeskItem = {
  id: string;
  collectionId: string;
  factId: string;
  kind: FactKind;
  form: ItemForm;
  lang: Language;
  stem: string;
  key: string[];
  accept: string[];
  distractors: Distractor[];
  explanation: string;
  evidence: Evidence[];
  /** The words that are asked now. */
  versionId: string;
  /** A fact of it is in doubt. */
  doubted: boolean;
  /** It is asked of nobody. */
  parked: boolean;
  /** The last word on it, and whose it is. */
  verdict: { verdict: ItemVerdict; by: string } | null;
  edit: DeskEdit | null;
};

/** A teacher's wording of a question. */
export type DeskEdit = {
  edit: ItemEdit;
  /** Null once their account is gone. */
  by: string | null;
  at: Date;
  /** Why its proof failed; null while it is not checked yet, or holds. */
  fault: string | null;
  /** Its proof holds: these are the words that are asked. */
  holds: boolean;
};

/** The questions of facts, in the order of their worth. The caller has seen that the viewer works on them. */
export async function listDeskItems(db: Db, factIds: readonly string[]): Promise<DeskItem[]> {
  const found: DeskItem[] = [];
  for (const part of inBatches(factIds)) {
    found.push(...(await selectDeskItems(db, inArray(items.factId, part))));
  }
  return found;
}

/** The facts of a collection that a question asks. The caller has seen that the viewer works on it. */
export async function listAskedFacts(db: Db, collectionId: string): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ factId: items.factId })
    .from(items)
    .where(
      and(eq(items.collectionId, collectionId), eq(items.parked, false), isNull(items.retiredAt)),
    );
  return new Set(rows.map(({ factId }) => factId));
}

/** One question of a workshop that the viewer works on; null if there is none. */
export async function findDeskItem(
  db: Db,
  viewer: Viewer,
  { collectionId, itemId }: { collectionId: string; itemId: string },
): Promise<DeskItem | null> {
  const [found] = await selectDeskItems(
    db,
    and(eq(items.id, itemId), eq(items.collectionId, collectionId), workableCollection(db, viewer)),
  );
  return found ?? null;
}

async function selectDeskItems(db: Db, which: SQL | undefined): Promise<DeskItem[]> {
  const { id, collectionId, factId, kind, form, lang, versionId, doubted, parked } = items;
  const { stem, key, accept, distractors, explanation, evidence: passages } = itemVersions;
  const rows = await db
    .select({
      id,
      collectionId,
      factId,
      kind,
      form,
      lang,
      versionId,
      doubted,
      parked,
      stem,
      key,
      accept,
      distractors,
      explanation,
      evidence: passages,
      edit: itemEdits,
      editor: users.name,
    })
    .from(items)
    .innerJoin(collections, eq(collections.id, collectionId))
    .innerJoin(itemVersions, eq(itemVersions.id, versionId))
    .leftJoin(itemEdits, eq(itemEdits.itemId, id))
    .leftJoin(users, eq(users.id, itemEdits.editorId))
    .where(and(which, isNull(items.retiredAt)))
    .orderBy(asc(items.rank), asc(id));
  const verdicts = await lastVerdicts(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ edit, editor, ...item }) => ({
    ...item,
    verdict: verdicts.get(item.id) ?? null,
    edit: edit && {
      edit: edit.edit,
      by: editor,
      at: edit.editedAt,
      fault: edit.fault,
      holds: edit.versionId !== null && edit.versionId === item.versionId,
    },
  }));
}

async function lastVerdicts(db: Db, itemIds: string[]) {
  const rows = await db
    .select({ itemId: itemVerdicts.itemId, verdict: itemVerdicts.verdict, by: users.name })
    .from(itemVerdicts)
    .innerJoin(users, eq(users.id, itemVerdicts.teacherId))
    .where(inArray(itemVerdicts.itemId, itemIds))
    .orderBy(desc(itemVerdicts.decidedAt), desc(itemVerdicts.teacherId));
  const latest = groupBy(rows, ({ itemId }) => itemId);
  return new Map([...latest].flatMap(([id, [last]]) => (last ? [[id, last]] : [])));
}

/** A fact in doubt that no teacher has decided on, with its passages. */
export type DoubtedFact = Omit<Fact, "about" | "attributedTo" | "evidence"> & {
  passages: Evidence[];
};

/** The facts in doubt of a collection whose questions wait for a decision: the likeliest first. */
export async function listDoubts(db: Db, collectionId: string): Promise<DoubtedFact[]> {
  const { id, kind, lang, subject, predicate, object, time, quote, modality, score } = facts;
  const undecided = db
    .select({ id: items.factId })
    .from(items)
    .leftJoin(itemVerdicts, eq(itemVerdicts.itemId, items.id))
    .where(
      and(
        eq(items.collectionId, collectionId),
        eq(items.doubted, true),
        isNull(items.retiredAt),
        isNull(itemVerdicts.itemId),
      ),
    );
  const rows = await db
    .select({
      fact: { id, kind, lang, subject, predicate, object, time, quote, modality, score },
      passage: evidence.passage,
    })
    .from(facts)
    .innerJoin(evidence, eq(evidence.factId, id))
    .where(and(inArray(id, undecided), isNull(facts.retiredAt)))
    .orderBy(desc(score), asc(id), asc(evidence.position));
  const byFact = groupBy(rows, ({ fact }) => fact.id);
  return [...byFact.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first.fact, passages: group.map(({ passage }) => passage) }] : [];
  });
}
