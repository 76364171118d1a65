import "server-only";

import { randomUUID } from "node:crypto";
import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import {
  collectionClassrooms,
  collections,
  documents,
  items,
  pendingDocuments,
  studySets,
} from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { MOST_COLLECTIONS } from "@/lib/domain/workshop";
import { workableCollection } from "./collections";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

/** A collection as its workshop shows it. */
export type WorkshopCollection = {
  id: string;
  title: string;
  about: string;
  /** The viewer's own; else published to a class that they teach. */
  own: boolean;
  documents: number;
  /** Questions that may be asked, and those that wait for a decision or were put aside. */
  asked: number;
  keptBack: number;
};

/** Null when the viewer has as many collections as one person may have. */
export async function createCollection(
  db: Db,
  viewer: Viewer,
  { title, about, now }: { title: string; about: string; now: Date },
): Promise<string | null> {
  return inTransaction(db, async (tx) => {
    const [own] = await tx
      .select({ count: count() })
      .from(collections)
      .where(eq(collections.ownerId, viewer.id));
    if ((own?.count ?? 0) >= MOST_COLLECTIONS) return null;
    const id = randomUUID();
    // later ones first; the shipped ones stand at 0, 1, 2 …
    const position = Math.floor(now.getTime() / 1000);
    const row = { id, ownerId: viewer.id, title, about, position, compiledFrom: "" };
    await tx.insert(collections).values(row);
    return id;
  });
}

/** False if it is not the viewer's own. */
export async function renameCollection(
  db: Db,
  viewer: Viewer,
  { collectionId, title, about }: { collectionId: string; title: string; about: string },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const renamed = await tx
      .update(collections)
      .set({ title, about })
      .where(ownCollection(viewer, collectionId))
      .returning();
    return renamed.length > 0;
  });
}

/**
 * Ends the viewer's own collection: nobody finds it any more. What was answered and learned from
 * it stays readable to those who did. False if it is not theirs.
 */
export async function deleteCollection(
  db: Db,
  viewer: Viewer,
  { collectionId, now }: { collectionId: string; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const ended = await tx
      .update(collections)
      .set({ retiredAt: now })
      .where(ownCollection(viewer, collectionId))
      .returning();
    if (ended.length === 0) return false;
    const ofIt = eq(studySets.collectionId, collectionId);
    await tx.update(studySets).set({ retiredAt: now }).where(ofIt);
    await tx
      .delete(collectionClassrooms)
      .where(eq(collectionClassrooms.collectionId, collectionId));
    await tx.delete(pendingDocuments).where(eq(pendingDocuments.collectionId, collectionId));
    return true;
  });
}

/** True for one collection where it is the viewer's own and not ended. */
export function ownCollection(viewer: Viewer, collectionId: string) {
  return and(
    eq(collections.id, collectionId),
    eq(collections.ownerId, viewer.id),
    isNull(collections.retiredAt),
  );
}

/** The collections that the viewer works on: the newest first. */
export async function listWorkshop(db: Db, viewer: Viewer): Promise<WorkshopCollection[]> {
  return selectWorkshop(db, viewer);
}

/** One of them, or null. */
export async function findWorkshop(
  db: Db,
  viewer: Viewer,
  collectionId: string,
): Promise<WorkshopCollection | null> {
  const [found] = await selectWorkshop(db, viewer, collectionId);
  return found ?? null;
}

async function selectWorkshop(db: Db, viewer: Viewer, only?: string) {
  const { id, title, about, ownerId } = collections;
  const found = await db
    .select({ id, title, about, ownerId })
    .from(collections)
    .where(and(workableCollection(db, viewer), only === undefined ? undefined : eq(id, only)))
    .orderBy(desc(collections.position), asc(id));
  const ids = found.map((row) => row.id);
  const read = await db
    .select({ id: documents.collectionId, count: count() })
    .from(documents)
    .where(and(inArray(documents.collectionId, ids), isNull(documents.retiredAt)))
    .groupBy(documents.collectionId);
  const made = await db
    .select({ id: items.collectionId, parked: items.parked, count: count() })
    .from(items)
    .where(and(inArray(items.collectionId, ids), isNull(items.retiredAt)))
    .groupBy(items.collectionId, items.parked);
  return found.map(({ ownerId: owner, ...collection }) => ({
    ...collection,
    own: owner === viewer.id,
    documents: read.find((row) => row.id === collection.id)?.count ?? 0,
    asked: made.find((row) => row.id === collection.id && !row.parked)?.count ?? 0,
    keptBack: made.find((row) => row.id === collection.id && row.parked)?.count ?? 0,
  }));
}
