import type { Evidence, Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { remembered } from "@/lib/domain/remembered";
import type { Document } from "@/lib/text/document";
import { grouped } from "./grouped";
import { type Named, type NameEntry, readAliases, readNames } from "./names";
import { indexPassages, type PassageIndex } from "./passage-index";
import { readPassages } from "./passages";
import { readEvents, type ToldEvent } from "./told-events";
import { contentStems } from "./wording/stems";

/** "Iran's president" is the president of Iran. */
const OWNED = /(?<=\p{L})['’]s(?!\p{L})/gu;

/** "Park Geun-hye": the surname comes first. */
const SURNAME_FIRST = /(?<![\p{L}-])\p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll}+-\p{Ll}+(?![\p{L}-]))/gu;

/** What people are called by one word, as far as the documents write their names in full. */
function readSurnames(
  documents: readonly Document[],
  entities: readonly Named[],
): ReadonlySet<string> {
  const last = entities
    .filter(({ kind }) => kind === "person")
    .flatMap(({ canonical, forms }) => [canonical, ...forms])
    .filter((name) => name.includes(" "))
    .map((name) => name.split(" ").at(-1) ?? "");
  const first = documents.flatMap(({ original }) => original.match(SURNAME_FIRST) ?? []);
  return new Set([...last, ...first]);
}

/** What the forms, the certificates and the lint look things up in. */
export type Collection = {
  facts: Fact[];
  factById: ReadonlyMap<string, Fact>;
  documents: ReadonlyMap<string, Document>;
  passages: PassageIndex;
  named: (name: string) => NameEntry;
  /** The stems of the words of a phrase that mean something, aliases written in full. */
  stemsOf: (phrase: string) => readonly string[];
  stemSetOf: (phrase: string) => ReadonlySet<string>;
  /** The facts of one bearer of names. */
  factsOf: (name: string) => readonly Fact[];
  /** What a date fact tells, ready to be compared. */
  eventOf: (fact: Fact) => ToldEvent;
  /** Date facts of the same subject, or whose words name the other's, itself left out. */
  likeEvents: (fact: Fact) => readonly Fact[];
  /** The last words of the people's names that the documents write in full. */
  surnames: ReadonlySet<string>;
  /** Runs once for each name of a result and collection, then remembers. */
  once: <Result>(name: string, make: () => Result) => Result;
  /** Runs once for each maker and fact, name or passage, then remembers. */
  of: <Thing, Result>(
    thing: Thing,
    make: (thing: Thing, collection: Collection) => Result,
  ) => Result;
};

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
  const events = readEvents(facts, named);
  const once = remember();
  const factsOf = (name: string) => byBearer.get(named(name).bearer) ?? [];
  const made = new Map<unknown, Map<unknown, unknown>>();
  const stemsOf = remembered((phrase: string) =>
    contentStems(inFull(foldedWords(phrase.replace(OWNED, "")))),
  );
  const collection: Collection = {
    facts: [...facts],
    factById: new Map(facts.map((fact) => [fact.id, fact])),
    documents: new Map(ordered.map((document) => [document.source, document])),
    passages: indexPassages(readPassages(ordered, facts, inFull)),
    named,
    stemsOf,
    stemSetOf: remembered((phrase: string) => new Set(stemsOf(phrase))),
    factsOf,
    eventOf: events.of,
    likeEvents: remembered((fact: Fact) => {
      const own = factsOf(fact.subject).filter(({ kind }) => kind === "date");
      return [...new Set([...own, ...events.tiedTo(fact)])].filter(({ id }) => id !== fact.id);
    }),
    surnames: readSurnames(ordered, entities),
    once,
    of: <Thing, Result>(thing: Thing, make: (thing: Thing, collection: Collection) => Result) => {
      const known = made.get(make) ?? new Map<unknown, unknown>();
      if (known.size === 0) made.set(make, known);
      const seen = known.get(thing);
      if (seen !== undefined || known.has(thing)) return seen as Result;
      const result = make(thing, collection);
      known.set(thing, result);
      return result;
    },
  };
  return collection;
}

/** The words of a passage as a reader sees them. */
export function shown(evidence: Evidence): string {
  return evidence.text ?? evidence.exact;
}
