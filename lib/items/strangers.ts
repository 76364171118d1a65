import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import type { Document } from "@/lib/text/document";
import { boundsLife } from "./certificates/one-of-a-kind";
import type { Collection } from "./collection";

/**
 * Whether a fact only says when somebody was born or died of whom the collection tells nothing else:
 * nobody knows who is asked about.
 */
export function isLifeOfStranger(fact: Fact, collection: Collection): boolean {
  if (fact.kind !== "date" || !boundsLife(fact)) return false;
  if (
    !collection.factsOf(fact.subject).every((other) => other.kind === "date" && boundsLife(other))
  )
    return false;
  const words = [...new Set(foldedWords(fact.subject).filter((word) => word.length > 2))];
  return ![...collection.documents.values()].some((document) =>
    collection.of(document, titlesOf).some((title) => {
      // "Marie Skłodowska Curie" under "Marie Curie", and the other Curies only where it opens with them
      const shared = words.filter((word) => title.has(word)).length;
      if (shared === 0) return words.length === 0;
      return shared === words.length || shared === title.size || isAtHead(fact, document);
    }),
  );
}

/** What a document is called and its title, as the folded words of each. */
function titlesOf({ name, meta }: Document): ReadonlySet<string>[] {
  return [name, meta.title ?? ""]
    .map((told) => new Set(foldedWords(told.replace(/ \(.*\)$/, ""))))
    .filter(({ size }) => size > 0);
}

/** So far down a document about somebody says who that is. */
const HEAD = 350;

function isAtHead({ evidence }: Fact, { source }: Document): boolean {
  return evidence.some((passage) => passage.source === source && passage.start < HEAD);
}
