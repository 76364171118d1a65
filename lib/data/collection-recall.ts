import "server-only";

import { recallByFact, recallsAt } from "@/lib/domain/class-memory";
import type { Viewer } from "@/lib/domain/viewer";
import { listCardsOfCollection } from "./class-cards";
import type { Db } from "./open";

/**
 * The mean chance, 0 to 1, that a student of the viewer's classes knows each fact of a collection now,
 * by the fact's id; without those that nobody there has seen.
 */
export async function loadCollectionRecall(
  db: Db,
  viewer: Viewer,
  { collectionId, now }: { collectionId: string; now: Date },
): Promise<Map<string, number>> {
  const held = await listCardsOfCollection(db, viewer, collectionId);
  const known = recallByFact(recallsAt(held, () => now));
  return new Map(known.map(({ factId, recall }) => [factId, recall]));
}
