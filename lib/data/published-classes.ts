import "server-only";

import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { classrooms, collectionClassrooms, collections } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { hasPlace } from "./enrolments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";
import { ownCollection } from "./workshop";

/** A class that the viewer teaches, and whether the collection is published there. */
export type PublishedClass = { id: string; name: string; published: boolean };

/** True for a class that the viewer teaches and that goes on. */
function goesOnUnder(db: Pick<Tx, "select">, viewer: Viewer) {
  return and(hasPlace(db, viewer, classrooms.id, "teacher"), isNull(classrooms.archivedAt));
}

/** The classes that the viewer teaches and that go on. */
export async function listPublishedClasses(
  db: Db,
  viewer: Viewer,
  collectionId: string,
): Promise<PublishedClass[]> {
  const taught = await db
    .select({ id: classrooms.id, name: classrooms.name })
    .from(classrooms)
    .where(goesOnUnder(db, viewer))
    .orderBy(asc(classrooms.name), asc(classrooms.id));
  const published = await db
    .select({ id: collectionClassrooms.classroomId })
    .from(collectionClassrooms)
    .where(eq(collectionClassrooms.collectionId, collectionId));
  return taught.map((classroom) => ({
    ...classroom,
    published: published.some(({ id }) => id === classroom.id),
  }));
}

/**
 * Publishes the viewer's own collection to exactly these of the classes that they teach. Classes
 * of others where it stands are left alone. False if it is not theirs.
 */
export async function publishCollection(
  db: Db,
  viewer: Viewer,
  { collectionId, classroomIds, now }: { collectionId: string; classroomIds: string[]; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [own] = await tx
      .select({ id: collections.id })
      .from(collections)
      .where(ownCollection(viewer, collectionId));
    if (!own) return false;
    const taught = await tx
      .select({ id: classrooms.id })
      .from(classrooms)
      .where(goesOnUnder(tx, viewer));
    const wanted = taught.filter(({ id }) => classroomIds.includes(id));
    const rest = taught.filter(({ id }) => !classroomIds.includes(id)).map(({ id }) => id);
    const { collectionId: ofCollection, classroomId } = collectionClassrooms;
    await tx
      .delete(collectionClassrooms)
      .where(and(eq(ofCollection, collectionId), inArray(classroomId, rest)));
    for (const { id } of wanted) {
      const row = { collectionId, classroomId: id, publishedAt: now };
      await tx.insert(collectionClassrooms).values(row).onConflictDoNothing();
    }
    return true;
  });
}
