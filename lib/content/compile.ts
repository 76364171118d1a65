import type { Fact } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";
import { extractFacts } from "@/lib/facts/extract";
import { makeItems } from "@/lib/items/make-items";
import { rankByWorth } from "@/lib/items/worth";
import type { DocumentMeta } from "@/lib/text/document";
import { readDocument } from "@/lib/text/read-document";
import type { CollectionSource } from "./collection";

export type CompiledDocument = { file: string; original: string; meta: DocumentMeta; name: string };

/** Everything that a collection's documents give. `evidence[].source` is the document's file name. */
export type CompiledBank = {
  documents: CompiledDocument[];
  facts: Fact[];
  /** Most worth asking first. */
  items: Item[];
};

/** Documents to bank: pure, and the same bytes for the same documents. */
export function compileCollection(source: CollectionSource): CompiledBank {
  const documents = source.documents.map(({ file, original }) => readDocument(file, original));
  const { facts, conflicts, entities } = extractFacts(documents);
  return {
    documents: documents.map(({ source: file, original, meta, name }) => ({
      file,
      original,
      meta,
      name,
    })),
    facts,
    items: rankByWorth(makeItems(facts, conflicts, documents, { entities }), facts),
  };
}
