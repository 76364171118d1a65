import "server-only";

import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import { collections, documents, documentVersions, pendingDocuments } from "@/drizzle/tables";
import { documentId as documentIdOf } from "@/lib/content/bank-rows";
import type { GivenHead } from "@/lib/domain/given-head";
import type { Viewer } from "@/lib/domain/viewer";
import { MOST_BYTES, MOST_DOCUMENTS } from "@/lib/domain/workshop";
import { queueCompile } from "./jobs";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";
import { ownCollection } from "./workshop";

export type NewDocument = {
  collectionId: string;
  /** The document that this is a newer version of. */
  replaces: string | null;
  /** The name it came with; its ending tells how it is read. */
  file: string;
  /** Its bytes, decoded from UTF-8 and unchanged. */
  original: string;
  given: GivenHead | null;
  now: Date;
};

/** `too-many`, `too-large`: the person's limits. `not-found` also stands for what is not theirs. */
export type Added =
  | { ok: true; documentId: string }
  | { ok: false; reason: "not-found" | "too-many" | "too-large" };

/**
 * Adds a document to the viewer's own collection, or a newer version of one there. It is read
 * by a job; until then nobody sees anything of it.
 */
export async function addDocument(db: Db, viewer: Viewer, input: NewDocument): Promise<Added> {
  const { collectionId, original, given, now } = input;
  return inTransaction(db, async (tx): Promise<Added> => {
    const [own] = await tx
      .select({ id: collections.id })
      .from(collections)
      .where(ownCollection(viewer, collectionId));
    if (!own) return { ok: false, reason: "not-found" };
    const file = await fileFor(tx, input);
    if (file === null) return { ok: false, reason: "not-found" };
    const documentId = documentIdOf(collectionId, file);
    const held = await sizeOfAll(tx, viewer, documentId);
    if (held.documents >= MOST_DOCUMENTS) return { ok: false, reason: "too-many" };
    if (held.bytes + Buffer.byteLength(original) > MOST_BYTES) {
      return { ok: false, reason: "too-large" };
    }
    const row = { collectionId, file, original, given, createdAt: now };
    await tx
      .insert(pendingDocuments)
      .values({ documentId, ...row })
      .onConflictDoUpdate({ target: pendingDocuments.documentId, set: row });
    await queueCompile(tx, collectionId, now);
    return { ok: true, documentId };
  });
}

/** Takes a document out of the viewer's own collection; its questions are retired. False if it is not theirs. */
export async function removeDocument(
  db: Db,
  viewer: Viewer,
  { documentId, now }: { documentId: string; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [stored] = await tx
      .select({ collectionId: documents.collectionId, file: documents.file })
      .from(documents)
      .innerJoin(collections, eq(collections.id, documents.collectionId))
      .where(and(eq(documents.id, documentId), eq(collections.ownerId, viewer.id)));
    const [pending] = await tx
      .select({ collectionId: pendingDocuments.collectionId, file: pendingDocuments.file })
      .from(pendingDocuments)
      .innerJoin(collections, eq(collections.id, pendingDocuments.collectionId))
      .where(and(eq(pendingDocuments.documentId, documentId), eq(collections.ownerId, viewer.id)));
    const found = stored ?? pending;
    if (!found) return false;
    const row = { ...found, original: null, given: null, createdAt: now };
    await tx.delete(pendingDocuments).where(eq(pendingDocuments.documentId, documentId));
    if (stored) await tx.insert(pendingDocuments).values({ documentId, ...row });
    await queueCompile(tx, found.collectionId, now);
    return true;
  });
}

/** The name under which it is kept: that of what it replaces, else its own with a number where that is taken. */
async function fileFor(tx: Tx, { collectionId, replaces, file }: NewDocument) {
  const stored = await tx
    .select({ id: documents.id, file: documents.file })
    .from(documents)
    .where(eq(documents.collectionId, collectionId));
  const pending = await tx
    .select({ id: pendingDocuments.documentId, file: pendingDocuments.file })
    .from(pendingDocuments)
    .where(eq(pendingDocuments.collectionId, collectionId));
  const known = [...stored, ...pending];
  if (replaces !== null) return known.find(({ id }) => id === replaces)?.file ?? null;
  const taken = new Set(known.map((row) => row.file));
  const [, stem = file, ending = ""] = /^(.*?)(\.[a-z]+)?$/.exec(file) ?? [];
  for (let number = 2, name = file; ; number += 1) {
    if (!taken.has(name)) return name;
    name = `${stem}-${number}${ending}`;
  }
}

/** What the viewer's workshop holds, but for one document that is to be replaced. */
async function sizeOfAll(tx: Tx, viewer: Viewer, except: string) {
  const size = (column: typeof documentVersions.original | typeof pendingDocuments.original) =>
    sql<number>`coalesce(sum(octet_length(${column})), 0)`.mapWith(Number);
  const [stored] = await tx
    .select({
      documents: sql<number>`count(*)`.mapWith(Number),
      bytes: size(documentVersions.original),
    })
    .from(documents)
    .innerJoin(documentVersions, eq(documentVersions.id, documents.versionId))
    .innerJoin(collections, eq(collections.id, documents.collectionId))
    .where(
      and(
        eq(collections.ownerId, viewer.id),
        isNull(documents.retiredAt),
        ne(documents.id, except),
      ),
    );
  const [pending] = await tx
    .select({
      documents: sql<number>`count(*)`.mapWith(Number),
      bytes: size(pendingDocuments.original),
    })
    .from(pendingDocuments)
    .innerJoin(collections, eq(collections.id, pendingDocuments.collectionId))
    .where(and(eq(collections.ownerId, viewer.id), ne(pendingDocuments.documentId, except)));
  return {
    documents: (stored?.documents ?? 0) + (pending?.documents ?? 0),
    bytes: (stored?.bytes ?? 0) + (pending?.bytes ?? 0),
  };
}

/** A document that is not read yet, or that the next compile takes out. */
export type PendingView = { documentId: string; file: string; takenOut: boolean };

export function listPending(db: Db, collectionId: string): Promise<PendingView[]> {
  const { documentId, file, original } = pendingDocuments;
  return db
    .select({ documentId, file, takenOut: isNull(original).mapWith(Boolean) })
    .from(pendingDocuments)
    .where(eq(pendingDocuments.collectionId, collectionId))
    .orderBy(asc(pendingDocuments.createdAt), asc(documentId));
}
