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
  return ![...collection.documents.values()].some((document) => isTitled(fact, document));
}

/** So far down a document about somebody says who that is. */
const HEAD = 350;

/** Whether a document is about the one whom the fact names, as far as its title shows. */
function isTitled({ subject, evidence }: Fact, { source, name, meta }: Document): boolean {
  const words = new Set(foldedWords(subject).filter((word) => word.length > 2));
  const atHead = evidence.some((passage) => passage.source === source && passage.start < HEAD);
  return [name, meta.title ?? ""].some((told) => {
    const title = new Set(foldedWords(told.replace(/ \(.*\)$/, "")));
    if (title.size === 0) return false;
    // "Marie Skłodowska Curie" under "Marie Curie", and the other Curies only where it opens with them
    const shared = [...words].filter((word) => title.has(word)).length;
    return shared === words.size || shared === title.size || (atHead && shared > 0);
  });
}
