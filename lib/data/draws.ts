import "server-only";

import { and, asc, eq, gte, inArray, isNull, lt } from "drizzle-orm";
import { documentVersions, items, itemVersions, studySetItems } from "@/drizzle/tables";
import type { Candidate } from "@/lib/domain/draw";
import { drawItems } from "@/lib/domain/draw";
import type { Item } from "@/lib/domain/item";
import { shuffled } from "@/lib/domain/seeded";
import type { Blueprint } from "@/lib/domain/study-set";
import type { Tx } from "./open";
import type { StudySetSource } from "./study-sets";
import type { Withheld } from "./withheld";

/** What an attempt pins of a drawn item. */
export type DrawnItem = Candidate & { versionId: string } & Pick<
    Item,
    "form" | "key" | "distractors"
  >;

type DrawInput = {
  seed: string;
  round: number;
  shuffle: boolean;
  firstItemId?: string | undefined;
  /** What is not asked: the learner takes a quiz on it. */
  withheld?: Withheld;
};

/** The items of one sitting of a study set: drawn by its blueprint, or its whole list. */
export async function drawQuiz(
  tx: Pick<Tx, "select">,
  set: StudySetSource,
  input: DrawInput,
): Promise<DrawnItem[]> {
  const { firstItemId, withheld, ...draw } = input;
  const mayAsk = ({ passages }: DrawnItem) =>
    !withheld?.has(passages.map((passage) => ({ part: "says" as const, ...passage })));
  if (!set.blueprint) return orderList((await listItems(tx, set.id)).filter(mayAsk), input);
  return drawItems((await listCandidates(tx, set.blueprint)).filter(mayAsk), {
    ...draw,
    ...(firstItemId === undefined ? {} : { firstItemId }),
    count: set.blueprint.count,
    mostOfPassage: set.blueprint.mostOfPassage,
  });
}

function orderList(list: DrawnItem[], { seed, shuffle }: DrawInput): DrawnItem[] {
  return shuffle ? shuffled(list, `${seed}/order`) : list;
}

const columns = {
  itemId: items.id,
  factId: items.factId,
  kind: items.kind,
  form: items.form,
  rank: items.rank,
  versionId: itemVersions.id,
  stem: itemVersions.stem,
  key: itemVersions.key,
  distractors: itemVersions.distractors,
  evidence: itemVersions.evidence,
};

type Row = Omit<DrawnItem, "passages"> & Pick<Item, "evidence">;

function toDrawn({ evidence, ...item }: Row): DrawnItem {
  return { ...item, passages: evidence.filter((passage) => passage.part === "says") };
}

async function listItems(tx: Pick<Tx, "select">, studySetId: string): Promise<DrawnItem[]> {
  const rows = await tx
    .select(columns)
    .from(studySetItems)
    .innerJoin(items, eq(items.id, studySetItems.itemId))
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .where(
      and(
        eq(studySetItems.studySetId, studySetId),
        isNull(items.retiredAt),
        eq(items.parked, false),
      ),
    )
    .orderBy(asc(studySetItems.position), asc(items.id));
  return rows.map(toDrawn);
}

async function listCandidates(
  tx: Pick<Tx, "select">,
  { collectionIds, forms, languages, documentIds, difficulty }: Blueprint,
): Promise<DrawnItem[]> {
  const rows = await tx
    .select(columns)
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .where(
      and(
        inArray(items.collectionId, collectionIds),
        isNull(items.retiredAt),
        eq(items.parked, false),
        forms && inArray(items.form, forms),
        languages && inArray(items.lang, languages),
        difficulty && gte(items.difficulty, difficulty.from),
        difficulty && lt(items.difficulty, difficulty.below),
      ),
    )
    .orderBy(asc(items.rank), asc(items.id));
  const candidates = rows.map(toDrawn);
  if (!documentIds) return candidates;
  const versions = await listVersionIds(tx, documentIds);
  return candidates.filter((item) => item.passages.some(({ source }) => versions.has(source)));
}

async function listVersionIds(tx: Pick<Tx, "select">, ids: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ id: documentVersions.id })
    .from(documentVersions)
    .where(inArray(documentVersions.documentId, ids));
  return new Set(rows.map((row) => row.id));
}
