import "server-only";

import { and, asc, eq, isNull } from "drizzle-orm";
import {
  collections,
  documents,
  documentVersions,
  evidence,
  facts,
  itemEdits,
  items,
  pendingDocuments,
} from "@/drizzle/tables";
import type { CollectionSource } from "@/lib/content/collection";
import type { Replaced } from "@/lib/content/drift";
import type { Item } from "@/lib/domain/item";
import type { ItemEdit } from "@/lib/domain/item-work";
import type { Tx } from "./open";

/** What a compile of one workshop's collection starts from. */
export type CompileSource = {
  source: CollectionSource;
  ownerId: string | null;
  position: number;
  edits: ReadonlyMap<Item["item"], ItemEdit>;
  /** The pending documents that it takes in, as they stood when it began. */
  taken: { documentId: string; createdAt: Date }[];
  replaced: Replaced[];
};

/** Reads the documents as they will stand, those that wait included; null if the collection has gone. */
export async function loadCompileSource(
  db: Pick<Tx, "select">,
  collectionId: string,
): Promise<CompileSource | null> {
  const [collection] = await db.select().from(collections).where(eq(collections.id, collectionId));
  if (!collection) return null;
  const stored = await listStored(db, collectionId);
  const pending = await db
    .select()
    .from(pendingDocuments)
    .where(eq(pendingDocuments.collectionId, collectionId))
    .orderBy(asc(pendingDocuments.createdAt), asc(pendingDocuments.documentId));
  const waiting = new Map(pending.map((row) => [row.documentId, row]));
  const known = new Set(stored.map((row) => row.documentId));
  const after = [
    ...stored.map((row) => waiting.get(row.documentId) ?? row),
    ...pending.filter((row) => !known.has(row.documentId)),
  ];
  const { id, title, about, ownerId, position } = collection;
  return {
    source: {
      id,
      title,
      about,
      documents: after.flatMap(({ file, original, given }) =>
        original === null ? [] : [{ file, original, given }],
      ),
    },
    ownerId,
    position,
    edits: await loadEdits(db, collectionId),
    taken: pending.map(({ documentId, createdAt }) => ({ documentId, createdAt })),
    replaced: await listReplaced(db, stored, waiting),
  };
}

type Stored = Awaited<ReturnType<typeof listStored>>[number];

function listStored(db: Pick<Tx, "select">, collectionId: string) {
  const { title, original, given } = documentVersions;
  return db
    .select({
      documentId: documents.id,
      file: documents.file,
      versionId: documents.versionId,
      title,
      original,
      given,
    })
    .from(documents)
    .innerJoin(documentVersions, eq(documentVersions.id, documents.versionId))
    .where(and(eq(documents.collectionId, collectionId), isNull(documents.retiredAt)))
    .orderBy(asc(documents.position), asc(documents.id));
}

async function loadEdits(db: Pick<Tx, "select">, collectionId: string) {
  const rows = await db
    .select({ item: items.printedId, edit: itemEdits.edit })
    .from(itemEdits)
    .innerJoin(items, eq(items.id, itemEdits.itemId))
    .where(eq(items.collectionId, collectionId));
  return new Map(rows.map(({ item, edit }) => [item, edit]));
}

async function listReplaced(
  db: Pick<Tx, "select">,
  stored: readonly Stored[],
  waiting: ReadonlyMap<string, { original: string | null }>,
): Promise<Replaced[]> {
  const replaced: Replaced[] = [];
  for (const { documentId, versionId, title, original: before } of stored) {
    const after = waiting.get(documentId)?.original ?? null;
    if (after === null || after === before) continue;
    const rows = await db
      .select({ passage: evidence.passage })
      .from(evidence)
      .innerJoin(facts, eq(facts.id, evidence.factId))
      .where(and(eq(evidence.documentVersionId, versionId), isNull(facts.retiredAt)))
      .orderBy(asc(evidence.factId), asc(evidence.position));
    const passages = rows.map((row) => row.passage);
    replaced.push({ documentId, title, before, after, passages });
  }
  return replaced;
}
