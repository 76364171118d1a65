import "server-only";

import { and, asc, desc, eq } from "drizzle-orm";
import { collections, items, itemVerdicts } from "@/drizzle/tables";
import type { ItemVerdict } from "@/lib/domain/item-work";
import { isKeptBack } from "@/lib/domain/item-work";
import type { Viewer } from "@/lib/domain/viewer";
import { workableCollection } from "./collections";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** The last word on each item of a collection, by the item's row. */
export async function latestVerdicts(
  tx: Pick<Tx, "select">,
  collectionId: string,
): Promise<Map<string, ItemVerdict>> {
  const rows = await tx
    .select({ itemId: itemVerdicts.itemId, verdict: itemVerdicts.verdict })
    .from(itemVerdicts)
    .innerJoin(items, eq(items.id, itemVerdicts.itemId))
    .where(eq(items.collectionId, collectionId))
    .orderBy(asc(itemVerdicts.decidedAt), asc(itemVerdicts.teacherId));
  return new Map(rows.map(({ itemId, verdict }) => [itemId, verdict]));
}

type NewVerdict = {
  itemId: string;
  /** Null takes the viewer's own verdict back. */
  verdict: ItemVerdict | null;
  now: Date;
};

/** Says what the viewer thinks of an item of a workshop; the last word counts. False if it is not theirs to say. */
export async function giveVerdict(
  db: Db,
  viewer: Viewer,
  { itemId, verdict, now }: NewVerdict,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [item] = await tx
      .select({ doubted: items.doubted })
      .from(items)
      .innerJoin(collections, eq(collections.id, items.collectionId))
      .where(and(eq(items.id, itemId), workableCollection(tx, viewer)));
    if (!item) return false;
    const own = and(eq(itemVerdicts.itemId, itemId), eq(itemVerdicts.teacherId, viewer.id));
    await tx.delete(itemVerdicts).where(own);
    if (verdict !== null) {
      const row = { itemId, teacherId: viewer.id, verdict, decidedAt: now };
      await tx.insert(itemVerdicts).values(row);
    }
    const [last] = await tx
      .select({ verdict: itemVerdicts.verdict })
      .from(itemVerdicts)
      .where(eq(itemVerdicts.itemId, itemId))
      .orderBy(desc(itemVerdicts.decidedAt), desc(itemVerdicts.teacherId))
      .limit(1);
    const parked = isKeptBack(item.doubted, last?.verdict ?? null);
    await tx.update(items).set({ parked }).where(eq(items.id, itemId));
    return true;
  });
}
