import "server-only";

import { and, asc, eq, isNull, or } from "drizzle-orm";
import { collections, studySets } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { visibleCollection, workableCollection } from "./collections";
import type { Db, Tx } from "./open";

/** A study set that a teacher may choose, under its collection. */
export type AssignableSet = { id: string; title: string; collection: string };

/**
 * Shipped sets, the viewer's own, and those of collections that they work on with others. Not
 * those that they were only given as a student: who makes a set decides who gets it.
 */
export function assignableSet(db: Pick<Tx, "select">, viewer: Viewer) {
  const ofOwner = eq(studySets.ownerId, collections.ownerId);
  return and(
    isNull(studySets.retiredAt),
    isNull(collections.retiredAt),
    visibleCollection(db, viewer),
    or(
      isNull(studySets.ownerId),
      eq(studySets.ownerId, viewer.id),
      and(ofOwner, workableCollection(db, viewer)),
    ),
  );
}

/** The study sets that the viewer may assign, in the order of their collections. */
export async function listAssignableSets(db: Db, viewer: Viewer): Promise<AssignableSet[]> {
  return db
    .select({ id: studySets.id, title: studySets.title, collection: collections.title })
    .from(studySets)
    .innerJoin(collections, eq(collections.id, studySets.collectionId))
    .where(assignableSet(db, viewer))
    .orderBy(
      asc(collections.position),
      asc(collections.id),
      asc(studySets.position),
      asc(studySets.id),
    );
}
