import "server-only";

import { and, asc, eq, gte, isNull } from "drizzle-orm";
import { collections, documents, documentVersions, evidence, facts } from "@/drizzle/tables";
import type { Evidence, Fact } from "@/lib/domain/fact";
import { PUBLISHED_FROM } from "@/lib/domain/fact";
import type { Viewer } from "@/lib/domain/viewer";
import { readableCollection } from "./collections";
import type { Db } from "./open";
import { loadWithheld } from "./withheld";

/** One version of a document, to be read. */
export type DocumentView = {
  id: string;
  versionId: string;
  /** False for a version that a newer one has replaced. */
  current: boolean;
  collection: { id: string; title: string };
  file: string;
  title: string;
  author: string | null;
  outlet: string | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  lang: string | null;
  /** The publications that it names as its own sources. */
  sources: string[];
  original: string;
};

/** A fact with its passages in one version of one document. */
export type DocumentFactView = Omit<Fact, "evidence"> & {
  passages: Pick<Evidence, "part" | "start" | "end">[];
};

/** The version that is read now, or the earlier one that is asked for; null if the viewer may not read it. */
export async function findDocument(
  db: Db,
  viewer: Viewer | null,
  { documentId, versionId }: { documentId: string; versionId?: string | undefined },
): Promise<DocumentView | null> {
  const { title, author, outlet, published, lang, sources, original } = documentVersions;
  const [row] = await db
    .select({
      id: documents.id,
      versionId: documentVersions.id,
      currentId: documents.versionId,
      collectionId: collections.id,
      collectionTitle: collections.title,
      file: documents.file,
      title,
      author,
      outlet,
      published,
      lang,
      sources,
      original,
    })
    .from(documents)
    .innerJoin(collections, eq(collections.id, documents.collectionId))
    .innerJoin(documentVersions, eq(documentVersions.documentId, documents.id))
    .where(
      and(
        eq(documents.id, documentId),
        eq(documentVersions.id, versionId ?? documents.versionId),
        readableCollection(db, viewer),
      ),
    );
  if (!row) return null;
  const { currentId, collectionId, collectionTitle, ...document } = row;
  return {
    ...document,
    current: document.versionId === currentId,
    collection: { id: collectionId, title: collectionTitle },
  };
}

/**
 * The facts that a version's passages say, each with those passages: published ones, or `from` a lower
 * score; none that the viewer may not see now.
 */
export async function listDocumentFacts(
  db: Db,
  viewer: Viewer | null,
  versionId: string,
  { from = PUBLISHED_FROM }: { from?: number } = {},
): Promise<DocumentFactView[]> {
  const { id, kind, lang, subject, predicate, object, time, quote, about } = facts;
  const { attributedTo, modality, score } = facts;
  const rows = await db
    .select({
      fact: {
        id,
        kind,
        lang,
        subject,
        predicate,
        object,
        time,
        quote,
        about,
        attributedTo,
        modality,
        score,
      },
      passage: evidence.passage,
    })
    .from(evidence)
    .innerJoin(facts, eq(facts.id, evidence.factId))
    .where(
      and(eq(evidence.documentVersionId, versionId), isNull(facts.retiredAt), gte(score, from)),
    )
    .orderBy(asc(evidence.factId), asc(evidence.position));

  const withheld = await loadWithheld(db, viewer);
  const found = new Map<string, DocumentFactView>();
  for (const { fact, passage } of rows) {
    if (withheld.facts.has(fact.id)) continue;
    const { part, start, end } = passage;
    const view = found.get(fact.id) ?? { ...fact, passages: [] };
    view.passages.push({ part, start, end });
    found.set(fact.id, view);
  }
  return [...found.values()];
}
