import "server-only";

import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { collections, items, itemVersions, studySets } from "@/drizzle/tables";
import type { ItemView, PinnedItem } from "@/lib/domain/item-view";
import { toItemView } from "@/lib/domain/item-view";
import { sampleOptions } from "./attempt-starts";
import type { Db } from "./open";

/** A question for people who are new here, and the study set whose quiz begins with it. */
export type SampleView = {
  studySetId: string;
  itemId: string;
  collectionTitle: string;
  /** Without its key. */
  item: ItemView;
};

/** The question with options that shows best what a source is, then the one most worth asking, of the first study set of the first shipped collection. */
export async function findSample(db: Db): Promise<SampleView | null> {
  const [set] = await db
    .select({
      studySetId: studySets.id,
      blueprint: studySets.blueprint,
      collectionId: collections.id,
      collectionTitle: collections.title,
    })
    .from(studySets)
    .innerJoin(collections, eq(collections.id, studySets.collectionId))
    .where(
      and(
        ...[isNull(collections.ownerId), isNull(collections.retiredAt)],
        ...[isNull(studySets.ownerId), isNull(studySets.retiredAt), isNotNull(studySets.blueprint)],
      ),
    )
    .orderBy(
      ...[asc(collections.position), asc(collections.id)],
      ...[asc(studySets.position), asc(studySets.id)],
    )
    .limit(1);
  if (!set) return null;
  const item = await findBestChoice(db, set.collectionId);
  const { studySetId, collectionTitle } = set;
  return item && { studySetId, collectionTitle, itemId: item.itemId, item: toItemView(item) };
}

/** Who said it: read in one breath, and the answer's source is the words themselves. */
const showsItsSource = sql`case when ${items.kind} = 'reaction' and length(${itemVersions.stem}) <= 120 then 0 else 1 end`;

async function findBestChoice(db: Db, collectionId: string): Promise<PinnedItem | null> {
  const { stem, key, accept, value, distractors, explanation, evidence } = itemVersions;
  const [row] = await db
    .select({
      itemId: items.id,
      versionId: itemVersions.id,
      form: items.form,
      kind: items.kind,
      lang: items.lang,
      stem,
      key,
      accept,
      value,
      distractors,
      explanation,
      evidence,
    })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .where(
      and(
        ...[eq(items.collectionId, collectionId), eq(items.form, "choice"), eq(items.lang, "en")],
        ...[isNull(items.retiredAt), eq(items.parked, false)],
      ),
    )
    .orderBy(asc(showsItsSource), asc(items.rank), asc(items.id))
    .limit(1);
  return row ? { ...row, position: 0, options: sampleOptions(row) } : null;
}
