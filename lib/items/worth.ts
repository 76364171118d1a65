import type { Fact } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";
import { prominenceOf } from "./prominence";

/** What each thing asked is worth to a teacher, before the fact itself is looked at. */
const BY_ASKS: Record<string, number> = {
  when: 1,
  "who-succeeded": 1,
  "who-role": 0.9,
  "which-role": 0.8,
  "event-on-date": 0.8,
  "who-said": 0.8,
  "according-to": 0.7,
  "what-said": 0.7,
  "complete-quote": 0.35,
};

/**
 * The worth of an item, for comparing: what it asks, how prominent its subject is, how many
 * documents tell the fact, and how sure the fact is.
 */
function worthOf(item: Item, fact: Fact | undefined, prominence: number): number {
  if (!fact) return 0;
  const documents = new Set(fact.evidence.map(({ source }) => source)).size;
  const trivial = item.asks === "when" && isTrivial(fact) ? 0.5 : 0;
  const typed = item.form === "short" ? 0.15 : 0;
  const fine = item.asks === "when" && item.value?.length === 10 ? 0.1 : 0;
  return (
    (BY_ASKS[item.asks] ?? 0.5) +
    0.8 * prominence +
    0.25 * Math.min(3, documents - 1) +
    fine -
    typed -
    trivial +
    fact.score -
    1
  );
}

/** A deed that names nobody and no place, or that is only talk, is trivia as a date. */
function isTrivial(fact: Fact): boolean {
  const talk =
    /^(?:said|told|wrote|reported|put|cited|shared|answered|spoke|issued|commented|announced that|mengatakan|menulis)\b/;
  return fact.kind === "date" && (talk.test(fact.predicate) || !/\p{Lu}/u.test(fact.object));
}

/** How much an item loses for each one of its fact, its subject, or its way of asking before it. */
const REPEATED = { fact: 0.7, subject: 0.04, asks: 0.02 };

/** The items, most worth asking first; those of one fact, subject or sort are spread out. */
export function rankByWorth(items: readonly Item[], facts: readonly Fact[]): Item[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const prominence = prominenceOf(facts);
  const seen = new Map<string, number>();
  const again = (key: string) => {
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times;
  };
  return items
    .map((item) => {
      const fact = byId.get(item.facts[0] ?? "");
      return { item, fact, worth: worthOf(item, fact, fact ? prominence(fact.subject) : 0) };
    })
    .toSorted((a, b) => b.worth - a.worth || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item, fact, worth }) => {
      const loss =
        REPEATED.fact * again(`fact ${fact?.id}`) +
        REPEATED.subject * again(`subject ${fact?.subject}`) +
        REPEATED.asks * again(`asks ${item.asks}`);
      return { item, worth: worth - loss };
    })
    .toSorted((a, b) => b.worth - a.worth || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
