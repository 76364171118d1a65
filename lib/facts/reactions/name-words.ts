import { foldText } from "@/lib/domain/folding";
import type { Document } from "@/lib/text/document";
import type { DocumentNames } from "../names/names-of";

/** What the names and words of a document say about one word; looked up once for each document. */
export type NameWords = {
  /** Words of names of several words, folded. */
  inNames: ReadonlySet<string>;
  /** Last words of the names of people, as written. */
  surnames: ReadonlySet<string>;
};

const names = new WeakMap<DocumentNames, NameWords>();
const small = new WeakMap<Document, ReadonlySet<string>>();

export function nameWordsOf(all: DocumentNames): NameWords {
  const before = names.get(all);
  if (before) return before;
  const several = all.names.filter(({ canonical }) => canonical.includes(" "));
  const people = several.filter(({ kind }) => kind !== "organisation" && kind !== "place");
  const found = {
    inNames: new Set(several.flatMap(({ canonical }) => foldText(canonical).split(" "))),
    surnames: new Set(people.map(({ canonical }) => canonical.split(" ").at(-1) ?? "")),
  };
  names.set(all, found);
  return found;
}

/** The words that a document writes without a capital. */
export function smallWordsOf(document: Document): ReadonlySet<string> {
  const before = small.get(document);
  if (before) return before;
  const found = new Set<string>();
  for (const { sentences } of document.blocks)
    for (const { tokens } of sentences)
      for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) found.add(text);
  small.set(document, found);
  return found;
}
