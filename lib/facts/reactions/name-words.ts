import { foldedWords } from "@/lib/domain/folding";
import type { Document } from "@/lib/text/document";
import { distinctWords } from "@/lib/text/words";
import type { DocumentNames } from "../names/names-of";

/** What the names and words of a document say about one word; looked up once for each document. */
export type NameWords = {
  /** Words of names of several words, folded. */
  inNames: ReadonlySet<string>;
  /** Last words of the names of people, as written. */
  surnames: ReadonlySet<string>;
  /** Words written with a capital where no sentence begins. */
  inside: ReadonlySet<string>;
};

const names = new WeakMap<DocumentNames, NameWords>();

export function nameWordsOf(all: DocumentNames): NameWords {
  const before = names.get(all);
  if (before) return before;
  const several = all.names.filter(({ canonical }) => canonical.includes(" "));
  const people = several.filter(({ kind }) => kind !== "organisation" && kind !== "place");
  const found = {
    inNames: new Set(several.flatMap(({ canonical }) => foldedWords(canonical))),
    inside: capitalsInside(all.document),
    surnames: new Set(people.map(({ canonical }) => canonical.split(" ").at(-1) ?? "")),
  };
  names.set(all, found);
  return found;
}

function capitalsInside({ blocks }: Document): Set<string> {
  const prose = blocks.filter(
    ({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote",
  );
  return distinctWords(
    prose.flatMap(({ sentences }) => sentences),
    ({ capital }, at) => capital && at > 0,
  );
}
