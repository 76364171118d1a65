import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
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
  const words = foldedWords(fact.subject);
  return ![...collection.documents.values()].some(({ name, meta }) => {
    const title = new Set(foldedWords(`${name} ${meta.title ?? ""}`));
    return words.some((word) => word.length > 2 && title.has(word));
  });
}
