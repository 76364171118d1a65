import "server-only";

import { asc, eq } from "drizzle-orm";
import {
  collections,
  documents,
  documentVersions,
  itemEdits,
  itemVerdicts,
  pendingDocuments,
} from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";

/** What a person made in their workshop: their documents as they came, what they decided and worded. */
export async function exportWorkshop(db: Db, viewer: Viewer) {
  const { title, author, outlet, published, original, createdAt } = documentVersions;
  return {
    collections: await db
      .select({ id: collections.id, title: collections.title, about: collections.about })
      .from(collections)
      .where(eq(collections.ownerId, viewer.id))
      .orderBy(asc(collections.position), asc(collections.id)),
    documents: await db
      .select({
        collectionId: documents.collectionId,
        file: documents.file,
        title,
        author,
        outlet,
        published,
        original,
        createdAt,
        removedAt: documents.retiredAt,
      })
      .from(documentVersions)
      .innerJoin(documents, eq(documents.id, documentVersions.documentId))
      .innerJoin(collections, eq(collections.id, documents.collectionId))
      .where(eq(collections.ownerId, viewer.id))
      .orderBy(asc(documents.collectionId), asc(documents.position), asc(createdAt)),
    waiting: await db
      .select({ file: pendingDocuments.file, original: pendingDocuments.original })
      .from(pendingDocuments)
      .innerJoin(collections, eq(collections.id, pendingDocuments.collectionId))
      .where(eq(collections.ownerId, viewer.id))
      .orderBy(asc(pendingDocuments.documentId)),
    verdicts: await db
      .select({
        itemId: itemVerdicts.itemId,
        verdict: itemVerdicts.verdict,
        decidedAt: itemVerdicts.decidedAt,
      })
      .from(itemVerdicts)
      .where(eq(itemVerdicts.teacherId, viewer.id))
      .orderBy(asc(itemVerdicts.itemId)),
    edits: await db
      .select({ itemId: itemEdits.itemId, edit: itemEdits.edit, editedAt: itemEdits.editedAt })
      .from(itemEdits)
      .where(eq(itemEdits.editorId, viewer.id))
      .orderBy(asc(itemEdits.itemId)),
  };
}
