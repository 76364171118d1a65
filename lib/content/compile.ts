import type { Conflict, Fact } from "@/lib/domain/fact";
import type { GivenHead } from "@/lib/domain/given-head";
import type { Item } from "@/lib/domain/item";
import type { ItemEdit } from "@/lib/domain/item-work";
import { extractFacts } from "@/lib/facts/extract";
import { readCollection } from "@/lib/items/collection";
import type { Edited } from "@/lib/items/edit-item";
import { editItem } from "@/lib/items/edit-item";
import { makeItems } from "@/lib/items/make-items";
import { rankByWorth } from "@/lib/items/worth";
import type { DocumentMeta } from "@/lib/text/document";
import { readDocument } from "@/lib/text/read-document";
import type { CollectionSource } from "./collection";

export type CompiledDocument = {
  file: string;
  original: string;
  given: GivenHead | null;
  meta: DocumentMeta;
  name: string;
};

/** Everything that a collection's documents give. `evidence[].source` is the document's file name. */
export type CompiledBank = {
  documents: CompiledDocument[];
  facts: Fact[];
  conflicts: Conflict[];
  /** Most worth asking first. */
  items: Item[];
  /** What became of each edit, by the lasting item it is of. */
  edited: ReadonlyMap<Item["item"], Edited>;
};

type CompileOptions = {
  /** Teachers' wordings, by the lasting item. */
  edits?: ReadonlyMap<Item["item"], ItemEdit>;
  /** Told before each step, with the part of the work that is done, 0 to 1. */
  onStep?: (done: number, step: string) => void;
};

/** Documents to bank: pure, and the same bytes for the same documents and edits. */
export function compileCollection(
  source: CollectionSource,
  { edits = new Map(), onStep = () => undefined }: CompileOptions = {},
): CompiledBank {
  const read = source.documents.map(({ file, original, given = null }, index) => {
    onStep((0.3 * index) / source.documents.length, "Reading the text");
    return { given, document: readDocument(file, original, { given }) };
  });
  const documents = read.map(({ document }) => document);
  onStep(0.3, "Looking for dates, roles and reactions");
  const { facts, conflicts, entities } = extractFacts(documents);
  onStep(0.6, "Making questions and proving them");
  const items = rankByWorth(makeItems(facts, conflicts, documents, { entities }), facts);
  const asked = items.filter(({ item }) => edits.has(item));
  const collection = asked.length > 0 ? readCollection(facts, documents, entities) : null;
  const edited = asked.flatMap((item) => {
    const edit = edits.get(item.item);
    return edit && collection ? [[item.item, editItem(item, edit, collection)] as const] : [];
  });
  return {
    documents: read.map(({ given, document: { source: file, original, meta, name } }) => ({
      file,
      original,
      given,
      meta,
      name,
    })),
    facts,
    conflicts,
    items,
    edited: new Map(edited),
  };
}
