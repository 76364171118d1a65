import "server-only";

import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { collections, items, itemVersions, studySets } from "@/drizzle/tables";
import type { ItemView, PinnedItem } from "@/lib/domain/item-view";
import { toItemView } from "@/lib/domain/item-view";
import { PINNED_COLUMNS } from "./attempt-logs";
import { sampleOptions } from "./attempt-pins";
import type { Db } from "./open";

/** A question for people who are new here, and the study set whose quiz begins with it. */
export type SampleView = {
  studySetId: string;
  itemId: string;
  collectionTitle: string;
  /** Without its key. */
  item: ItemView;
};

/** A plain question with options, the one most worth asking, and the first study set of the first shipped collection. */
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
        isNull(collections.ownerId),
        isNull(collections.retiredAt),
        isNull(studySets.ownerId),
        isNull(studySets.retiredAt),
        isNotNull(studySets.blueprint),
      ),
    )
    .orderBy(
      asc(collections.position),
      asc(collections.id),
      asc(studySets.position),
      asc(studySets.id),
    )
    .limit(1);
  if (!set) return null;
  const item = await findBestChoice(db, set.collectionId);
  const { studySetId, collectionTitle } = set;
  return item && { studySetId, collectionTitle, itemId: item.itemId, item: toItemView(item) };
}

/** A date asked in one breath: it needs no document in front, and its source is one sentence. */
const isPlain = sql`case when ${items.asks} = 'when' and length(${itemVersions.stem}) <= 80 and ${itemVersions.stem} not like '%(%' then 0 else 1 end`;

async function findBestChoice(db: Db, collectionId: string): Promise<PinnedItem | null> {
  const [row] = await db
    .select(PINNED_COLUMNS)
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .where(
      and(
        eq(items.collectionId, collectionId),
        eq(items.form, "choice"),
        eq(items.lang, "en"),
        isNull(items.retiredAt),
        eq(items.parked, false),
      ),
    )
    .orderBy(asc(isPlain), asc(items.rank), asc(items.id))
    .limit(1);
  return row ? { ...row, position: 0, options: sampleOptions(row) } : null;
}
