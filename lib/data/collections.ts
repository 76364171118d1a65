import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, count, eq, exists, isNotNull, isNull, or } from "drizzle-orm";
import {
  attempts,
  cards,
  collectionClassrooms,
  collections,
  documents,
  documentVersions,
  facts,
  items,
  studySets,
} from "@/drizzle/tables";
import type { ClassroomRole } from "@/lib/domain/classroom";
import type { FactKind } from "@/lib/domain/fact";
import type { ItemForm } from "@/lib/domain/item";
import type { Viewer } from "@/lib/domain/viewer";
import { hasPlace } from "./enrolments";
import type { Db, Tx } from "./open";

/** A collection as the library lists it. */
export type CollectionView = {
  id: string;
  title: string;
  about: string;
  documents: number;
  questions: number;
};

export type CollectionDocumentView = {
  id: string;
  title: string;
  author: string | null;
  outlet: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  lang: string | null;
};

/** What one collection holds: documents in reading order, and how many questions of what sort. */
export type CollectionContents = Pick<CollectionView, "id" | "title" | "about"> & {
  documents: CollectionDocumentView[];
  questions: { kind: FactKind; form: ItemForm; count: number }[];
};

/**
 * Shipped collections are everybody's, others their owner's and that of the classes they are
 * published to. Visitors have no viewer. One without an owner that is retired is not among the
 * shipped: it may be what a deleted account left behind for those who used it.
 */
export function visibleCollection(db: Pick<Tx, "select">, viewer: Viewer | null): SQL | undefined {
  const shipped = and(isNull(collections.ownerId), isNull(collections.retiredAt));
  if (!viewer) return shipped;
  return or(shipped, eq(collections.ownerId, viewer.id), isPublishedTo(db, viewer));
}

/** True where a collection is published to a class that the viewer has a place in; with `role`, in that role. */
function isPublishedTo(db: Pick<Tx, "select">, viewer: Viewer, role?: ClassroomRole): SQL {
  const { collectionId, classroomId } = collectionClassrooms;
  return exists(
    db
      .select({ collectionId })
      .from(collectionClassrooms)
      .where(and(eq(collectionId, collections.id), hasPlace(db, viewer, classroomId, role))),
  );
}

/** A workshop's collection that the viewer may work on: their own, or one published to a class they teach. */
export function workableCollection(db: Pick<Tx, "select">, viewer: Viewer): SQL | undefined {
  return and(
    isNotNull(collections.ownerId),
    isNull(collections.retiredAt),
    or(eq(collections.ownerId, viewer.id), isPublishedTo(db, viewer, "teacher")),
  );
}

/** As `visibleCollection`, and retired ones that the viewer has questions or cards from. */
export function readableCollection(db: Pick<Tx, "select">, viewer: Viewer | null): SQL | undefined {
  if (!viewer) return visibleCollection(db, viewer);
  const taken = db
    .select({ id: attempts.id })
    .from(attempts)
    .innerJoin(studySets, eq(studySets.id, attempts.studySetId))
    .where(and(eq(studySets.collectionId, collections.id), eq(attempts.learnerId, viewer.id)));
  const learned = db
    .select({ id: cards.id })
    .from(cards)
    .innerJoin(facts, eq(facts.id, cards.factId))
    .where(and(eq(facts.collectionId, collections.id), eq(cards.learnerId, viewer.id)));
  const used = or(exists(taken), exists(learned));
  return or(visibleCollection(db, viewer), and(isNull(collections.ownerId), used));
}

const publishedItem = and(isNull(items.retiredAt), eq(items.parked, false));

/** The collections that the viewer may read, in their order. */
export async function listCollections(db: Db, viewer: Viewer | null): Promise<CollectionView[]> {
  const { id, title, about } = collections;
  const found = await db
    .select({ id, title, about })
    .from(collections)
    .where(and(visibleCollection(db, viewer), isNull(collections.retiredAt)))
    .orderBy(asc(collections.position), asc(collections.id));
  const documentCounts = await db
    .select({ id: documents.collectionId, count: count() })
    .from(documents)
    .where(isNull(documents.retiredAt))
    .groupBy(documents.collectionId);
  const itemCounts = await db
    .select({ id: items.collectionId, count: count() })
    .from(items)
    .where(publishedItem)
    .groupBy(items.collectionId);
  const countIn = (counts: { id: string; count: number }[], of: string) =>
    counts.find((row) => row.id === of)?.count ?? 0;
  return found.map((collection) => ({
    ...collection,
    documents: countIn(documentCounts, collection.id),
    questions: countIn(itemCounts, collection.id),
  }));
}

/** One collection, or null where there is none that the viewer may read. */
export async function findCollection(
  db: Db,
  viewer: Viewer | null,
  collectionId: string,
): Promise<CollectionContents | null> {
  const { id, title, about } = collections;
  const [collection] = await db
    .select({ id, title, about })
    .from(collections)
    .where(and(eq(id, collectionId), visibleCollection(db, viewer), isNull(collections.retiredAt)));
  if (!collection) return null;
  return {
    ...collection,
    documents: await listDocuments(db, collectionId),
    questions: await db
      .select({ kind: items.kind, form: items.form, count: count() })
      .from(items)
      .where(and(eq(items.collectionId, collectionId), publishedItem))
      .groupBy(items.kind, items.form)
      .orderBy(asc(items.kind), asc(items.form)),
  };
}

async function listDocuments(db: Db, collectionId: string): Promise<CollectionDocumentView[]> {
  const { title, author, outlet, published, lang } = documentVersions;
  return db
    .select({ id: documents.id, title, author, outlet, published, lang })
    .from(documents)
    .innerJoin(documentVersions, eq(documentVersions.id, documents.versionId))
    .where(and(eq(documents.collectionId, collectionId), isNull(documents.retiredAt)))
    .orderBy(asc(documents.position), asc(documents.id));
}
