import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { groupBy } from "@/lib/domain/grouping";

/** A fact as it is kept, with what a compiled fact is recognised by. */
export type StoredFact = Pick<
  Fact,
  "kind" | "subject" | "predicate" | "object" | "time" | "quote"
> & {
  id: string;
  printedId: string;
  retired: boolean;
  /** The quoted words of its first passage. */
  passage: string;
};

/**
 * Which stored fact each compiled one is, so that it keeps its row and its cards: the one
 * with the same printed id; else the same kind, subject and value; else the same kind and
 * passage. Each stored fact is taken once. Compiled facts that are new are not in the map.
 */
export function matchFacts(
  compiled: readonly Fact[],
  stored: readonly StoredFact[],
): Map<Fact["id"], StoredFact> {
  const matched = new Map<Fact["id"], StoredFact>();
  const free = new Set(stored);

  for (const ways of WAYS) {
    const known = groupBy([...free], ways.stored);
    for (const fact of compiled) {
      if (matched.has(fact.id)) continue;
      const same = known.get(ways.compiled(fact))?.find((candidate) => free.has(candidate));
      if (!same) continue;
      matched.set(fact.id, same);
      free.delete(same);
    }
  }
  return matched;
}

type Valued = Pick<Fact, "kind" | "subject" | "predicate" | "object" | "time" | "quote">;

/** What is asked for of a fact of its kind: a date's time, a role's office, a reaction's words. */
function wordsOf(fact: Valued): string {
  const value = {
    date: `${fact.time}\n${fact.predicate} ${fact.object}`,
    role: fact.object,
    reaction: fact.quote ?? `${fact.predicate} ${fact.object}`,
  }[fact.kind];
  return [fact.kind, foldText(fact.subject), foldText(value)].join("\n");
}

const WAYS = [
  {
    compiled: (fact: Fact) => fact.id,
    stored: (fact: StoredFact) => fact.printedId,
  },
  { compiled: wordsOf, stored: wordsOf },
  {
    compiled: (fact: Fact) => `${fact.kind}\n${fact.evidence[0]?.exact}`,
    stored: (fact: StoredFact) => `${fact.kind}\n${fact.passage}`,
  },
];
