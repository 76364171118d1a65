import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Collection } from "./collection";

/** Verbs that say that somebody gave a thing a name, the plainest first. */
const CALLED = ["called", "described", "labelled", "labeled", "named", "designated"];

function plainness({ predicate }: Fact): number {
  const place = CALLED.indexOf(predicate);
  return place < 0 ? CALLED.length : place;
}

function wordsOf({ object }: Fact): string {
  return foldText(object);
}

/** Whether the same is told of the speaker with a plainer verb: it is asked with that one, once. */
export function isToldPlainer(fact: Fact, collection: Collection): boolean {
  const words = collection.of(fact, wordsOf);
  return collection
    .factsOf(fact.subject)
    .some(
      (other) =>
        other.kind === "reaction" &&
        collection.of(other, wordsOf) === words &&
        (plainness(other) < plainness(fact) ||
          (plainness(other) === plainness(fact) && other.id < fact.id)),
    );
}

/** Whether somebody else is told to have said the same. */
export function isSaidByOthers(fact: Fact, collection: Collection): boolean {
  const words = (said: Fact) => `${said.lang} ${collection.of(said, wordsOf)}`;
  const bearers = collection.once("who said what", () => {
    const byWords = new Map<string, Set<string>>();
    for (const said of collection.facts) {
      if (said.kind !== "reaction") continue;
      const known = byWords.get(words(said)) ?? new Set();
      byWords.set(words(said), known.add(collection.named(said.subject).bearer));
    }
    return byWords;
  });
  return (bearers.get(words(fact))?.size ?? 0) > 1;
}
