import type { Evidence, Fact } from "@/lib/domain/fact";
import { foldedWords, foldText } from "@/lib/domain/folding";
import type { Document } from "@/lib/text/document";
import { grouped } from "./grouped";
import { type Named, type NameEntry, readAliases, readNames } from "./names";
import { indexPassages, type PassageIndex } from "./passages";
import { contentStems } from "./wording/stems";

/** What the forms, the certificates and the lint look things up in. */
export type Collection = {
  facts: Fact[];
  factById: ReadonlyMap<string, Fact>;
  documents: ReadonlyMap<string, Document>;
  passages: PassageIndex;
  named: (name: string) => NameEntry;
  /** The stems of the words of a phrase that mean something, aliases written in full. */
  stemsOf: (phrase: string) => readonly string[];
  /** The facts of one bearer of names. */
  factsOf: (name: string) => readonly Fact[];
  /** The stems of what happened in a date fact, its subject's own name left out. */
  eventStems: (fact: Fact) => readonly string[];
  /** Date facts that share the subject or a word of the event with this one, itself left out. */
  likeEvents: (fact: Fact) => readonly Fact[];
  /** Runs once for each name of a result and collection, then remembers. */
  once: <Result>(name: string, make: () => Result) => Result;
};

function stemsOfEvent(fact: Fact): string[] {
  const own = new Set(contentStems(foldedWords(fact.subject)));
  const stems = contentStems(foldedWords(`${fact.predicate} ${fact.object}`));
  return stems.filter((stem) => !own.has(stem));
}

function remember() {
  const known = new Map<string, unknown>();
  return <Result>(name: string, make: () => Result): Result => {
    if (!known.has(name)) known.set(name, make());
    return known.get(name) as Result;
  };
}

/** Reads facts and documents into what the makers of items look things up in. */
export function readCollection(
  facts: readonly Fact[],
  documents: readonly Document[],
  entities: readonly Named[] = [],
): Collection {
  const ordered = documents.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  const named = readNames(entities, facts);
  const inFull = readAliases(entities);
  const byBearer = grouped(facts, ({ subject }) => [named(subject).bearer]);
  const dated = facts.filter(({ kind }) => kind === "date");
  const stems = new Map(dated.map((fact) => [fact.id, stemsOfEvent(fact)]));
  const byStem = grouped(dated, ({ id }) => stems.get(id) ?? []);
  const once = remember();
  const factsOf = (name: string) => byBearer.get(named(name).bearer) ?? [];
  const eventStems = (fact: Fact) => stems.get(fact.id) ?? stemsOfEvent(fact);
  return {
    facts: [...facts],
    factById: new Map(facts.map((fact) => [fact.id, fact])),
    documents: new Map(ordered.map((document) => [document.source, document])),
    passages: indexPassages(ordered, facts, inFull),
    named,
    stemsOf: (phrase) =>
      once(`stems of ${phrase}`, () => contentStems(inFull(foldText(phrase)).split(" "))),
    factsOf,
    eventStems,
    likeEvents: (fact) => {
      const own = factsOf(fact.subject).filter(({ kind }) => kind === "date");
      const like = eventStems(fact).flatMap((stem) => byStem.get(stem) ?? []);
      return [...new Set([...own, ...like])].filter(({ id }) => id !== fact.id);
    },
    once,
  };
}

/** The words of a passage as a reader sees them. */
export function shown(evidence: Evidence): string {
  return evidence.text ?? evidence.exact;
}
