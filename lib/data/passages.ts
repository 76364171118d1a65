import "server-only";

import { eq, inArray } from "drizzle-orm";
import { documents, documentVersions } from "@/drizzle/tables";
import type { Evidence } from "@/lib/domain/fact";
import type { PassageView } from "@/lib/domain/passage";
import type { ShownBlock } from "@/lib/text/document";
import { excerptOf } from "@/lib/text/excerpt";
import type { Tx } from "./open";
import { readVersion } from "./read-versions";

type Version = {
  versionId: string;
  documentId: string;
  currentId: string;
  file: string;
  title: string;
  outlet: string | null;
  published: string | null;
  lang: string | null;
  original: string;
};

/**
 * The passages behind each of several lists of evidence, as their documents show them: duplicates and
 * passages inside others left out. `source` of the evidence is the id of a document version.
 */
export async function loadPassages(
  db: Pick<Tx, "select">,
  lists: readonly Evidence[][],
): Promise<PassageView[][]> {
  const versions = await loadVersions(db, [
    ...new Set(lists.flatMap((list) => list.map((passage) => passage.source))),
  ]);
  const blocks = new Map<string, ShownBlock[]>();
  for (const [id, version] of versions) blocks.set(id, await readVersion(version));
  return lists.map((list) =>
    withoutInner(list).flatMap((passage) => {
      const version = versions.get(passage.source);
      return version ? [toPassageView(version, blocks.get(passage.source) ?? [], passage)] : [];
    }),
  );
}

async function loadVersions(db: Pick<Tx, "select">, ids: string[]): Promise<Map<string, Version>> {
  if (ids.length === 0) return new Map();
  const { title, outlet, published, lang, original } = documentVersions;
  const rows = await db
    .select({
      versionId: documentVersions.id,
      documentId: documents.id,
      file: documents.file,
      currentId: documents.versionId,
      title,
      outlet,
      published,
      lang,
      original,
    })
    .from(documentVersions)
    .innerJoin(documents, eq(documents.id, documentVersions.documentId))
    .where(inArray(documentVersions.id, ids));
  return new Map(rows.map((row) => [row.versionId, row]));
}

function withoutInner(list: readonly Evidence[]): Evidence[] {
  return list.filter(
    (one, index) =>
      !list.some(
        (other, at) =>
          other.source === one.source &&
          other.start <= one.start &&
          one.end <= other.end &&
          (other.end - other.start > one.end - one.start || at < index),
      ),
  );
}

function toPassageView(
  version: Version,
  blocks: readonly ShownBlock[],
  { start, end, exact, text }: Evidence,
): PassageView {
  const { versionId, documentId, currentId, title, outlet, published } = version;
  const excerpt = excerptOf(blocks, start, end);
  return {
    documentId,
    title,
    outlet,
    published,
    start,
    end,
    earlierVersionId: versionId === currentId ? null : versionId,
    lang: excerpt?.lang ?? version.lang ?? "en",
    before: excerpt?.before ?? "",
    exact: excerpt?.exact ?? text ?? exact,
    after: excerpt?.after ?? "",
  };
}
