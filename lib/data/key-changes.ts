import "server-only";

import { and, asc, eq, exists, inArray, ne } from "drizzle-orm";
import { attemptItems, items, itemVersions } from "@/drizzle/tables";
import type { PinnedItem } from "@/lib/domain/item-view";
import type { OfferedRuling } from "@/lib/domain/key-change";
import { countsOtherwise, isSameRuling, rulingsToward } from "@/lib/domain/key-change";
import type { Viewer } from "@/lib/domain/viewer";
import type { AskedIn } from "./asked-in";
import { listAskedIn } from "./asked-in";
import { PINNED_COLUMNS } from "./attempt-logs";
import { inBatches } from "./batches";
import type { Db } from "./open";

/** A question that an assignment asked in an older version, by which other answers count. */
export type KeyChange = Pick<PinnedItem, "itemId" | "versionId" | "form" | "lang"> & {
  /** As it is asked now. */
  stem: string;
  askedIn: Pick<AskedIn, "assignmentId" | "title" | "className">;
  /** What would mark it as it is marked now; empty where that takes a teacher's thought. */
  offers: OfferedRuling[];
};

/**
 * The questions of a collection whose answers were changed after classes of the viewer were asked
 * them, by assignment; not those that a ruling has brought up to date. Nothing is looked up of the
 * collection that its reader may not see: the caller has seen that they may.
 */
export async function listKeyChanges(
  db: Db,
  viewer: Viewer,
  which: { collectionId: string; itemId?: string },
): Promise<KeyChange[]> {
  const changed = await listChanged(db, which);
  const byVersion = new Map(changed.map((pair) => [pair.asked.versionId, pair]));
  const places = await listAskedIn(db, viewer, [...byVersion.keys()]);
  return places.flatMap(({ itemVersionId, rulings, ...askedIn }) => {
    const pair = byVersion.get(itemVersionId);
    if (!pair) return [];
    const { itemId, versionId, form, lang } = pair.asked;
    const wanted = rulingsToward(pair.asked, pair.now);
    const offers = wanted.filter((offer) => !rulings.some((held) => isSameRuling(held, offer)));
    const isSettled = wanted.length > 0 ? offers.length === 0 : rulings.length > 0;
    if (isSettled) return [];
    return { itemId, versionId, form, lang, stem: pair.now.stem, askedIn, offers };
  });
}

/** Each older version that was asked beside the one that is asked now, where they differ in what counts. */
async function listChanged(
  db: Db,
  { collectionId, itemId }: { collectionId: string; itemId?: string },
) {
  const ofItem = itemId === undefined ? undefined : eq(items.id, itemId);
  const asked = db
    .select({ attemptId: attemptItems.attemptId })
    .from(attemptItems)
    .where(eq(attemptItems.itemVersionId, itemVersions.id));
  const older = await db
    .select(PINNED_COLUMNS)
    .from(itemVersions)
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .where(
      and(
        eq(items.collectionId, collectionId),
        ofItem,
        ne(itemVersions.id, items.versionId),
        exists(asked),
      ),
    )
    .orderBy(asc(items.rank), asc(itemVersions.createdAt), asc(itemVersions.id));
  const standing = new Map<string, (typeof older)[number]>();
  for (const part of inBatches([...new Set(older.map((each) => each.itemId))])) {
    const rows = await db
      .select(PINNED_COLUMNS)
      .from(items)
      .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
      .where(inArray(items.id, part));
    for (const row of rows) standing.set(row.itemId, row);
  }
  return older.flatMap((version) => {
    const now = standing.get(version.itemId);
    return now && countsOtherwise(version, now) ? [{ asked: version, now }] : [];
  });
}
