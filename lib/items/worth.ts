import type { Fact } from "@/lib/domain/fact";
import type { Item } from "@/lib/domain/item";
import { witnessesOf } from "@/lib/facts/merge/witnesses";
import { isMilestone } from "./certificates/one-of-a-kind";
import { prominenceOf } from "./prominence";

/** What each thing asked is worth to a teacher, before the fact itself is looked at. */
const BY_ASKS: Record<string, number> = {
  when: 0.8,
  "who-succeeded": 1,
  "who-role": 0.85,
  "which-role": 0.8,
  "which-first": 0.5,
  "order-events": 0.75,
  "people-roles": 0.8,
  "event-on-date": 0.65,
  "who-said": 0.8,
  "who-all-said": 0.8,
  "according-to": 0.7,
  "what-said": 0.65,
  "what-reported": 0.7,
  "people-words": 0.75,
  "is-when": 0.35,
  "is-role": 0.35,
  "complete-quote": 0.3,
  "complete-role": 0.6,
  "which-roles": 0.75,
};

/** Forms that are answered without options show less at a glance; they follow the choice. */
const TYPED = 0.15;
/** What each word of a stem beyond ten costs: a short question is the better one. */
const LONG_STEM = 0.01;

/**
 * The worth of an item, for comparing: what it asks, how prominent its subject is, how many
 * documents tell the fact in words of their own, whether one of them begins with it, whether it is a
 * milestone, and how sure the fact is.
 */
function worthOf(item: Item, fact: Fact | undefined, prominence: number): number {
  if (!fact) return 0;
  const fine = item.asks === "when" && item.value?.length === 10 ? 0.1 : 0;
  return (
    (BY_ASKS[item.asks] ?? 0.5) +
    0.6 * prominence +
    0.2 * Math.min(3, witnessesOf(fact) - 1) +
    fine +
    (isInLead(fact) ? LEAD : 0) +
    tellingOf(fact) -
    (item.form === "short" ? TYPED : 0) -
    LONG_STEM * Math.max(0, item.stem.split(" ").length - 10) +
    fact.score -
    1
  );
}

/** What stands at the head of a document is what its writer held most worth saying. */
const LEAD = 0.12;
const LEAD_ENDS = 1500;

function isInLead({ evidence }: Fact): boolean {
  return evidence.some(({ part, start }) => part === "says" && start < LEAD_ENDS);
}

/** How much the fact itself is worth knowing: a milestone, an office with its time, a sentence that can be quoted. */
function tellingOf(fact: Fact): number {
  if (fact.kind === "date") {
    if (isMilestone(fact)) return 0.35;
    return /\p{Lu}/u.test(fact.object) ? 0 : -0.4;
  }
  if (fact.kind === "role") return fact.time === null ? 0 : 0.15;
  const words = fact.quote?.split(" ").length ?? 0;
  return words >= 6 && words <= 25 && /^\p{Lu}/u.test(fact.quote ?? "") ? 0.15 : 0;
}

/** How much an item loses for each one before it of its fact, story, way of asking, or kind. */
const REPEATED = { fact: 0.7, story: 0.12, subject: 0.06, asks: 0.07, kind: 0.04 };

/** So many are chosen one by one, each against all before it; a first quiz takes no more. */
const CHOSEN = 60;

/** What items have in common, what it costs those that follow, and how many of them are taken. */
type Mark = { cost: number; taken: number };

type Ranked = { item: Item; worth: number; marks: readonly Mark[] };

/** Finds what an item has in common with others: the same object for all that have it. */
function readMarks() {
  const known = new Map<string, Mark>();
  const markOf = (name: string, cost: number): Mark => {
    const mark = known.get(name) ?? { cost, taken: 0 };
    known.set(name, mark);
    return mark;
  };
  return (item: Item, fact: Fact | undefined): Mark[] => {
    const says = fact?.evidence.find(({ part }) => part === "says");
    const story = `${says?.source} ${Math.floor((says?.start ?? 0) / 600)}`;
    return [
      markOf(`fact ${fact?.id}`, REPEATED.fact),
      markOf(`story ${story}`, REPEATED.story),
      markOf(`subject ${fact?.subject}`, REPEATED.subject),
      markOf(`asks ${item.asks}`, REPEATED.asks),
      markOf(`kind ${fact?.kind}`, REPEATED.kind),
    ];
  };
}

function lossOf({ marks }: Ranked): number {
  let loss = 0;
  for (const { cost, taken } of marks) loss += cost * taken;
  return loss;
}

function take({ marks }: Ranked): void {
  for (const mark of marks) mark.taken += 1;
}

const byWorth = (a: Ranked, b: Ranked): number =>
  b.worth - a.worth || (a.item.id < b.item.id ? -1 : 1);

/** The items, most worth asking first; those of one fact, story, subject or sort are spread out. */
export function rankByWorth(items: readonly Item[], facts: readonly Fact[]): Item[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const prominence = prominenceOf(facts);
  const marksOf = readMarks();
  const left = items
    .map((item): Ranked => {
      const fact = byId.get(item.facts[0] ?? "");
      const worth = worthOf(item, fact, fact ? prominence(fact.subject) : 0);
      return { item, worth, marks: marksOf(item, fact) };
    })
    .toSorted(byWorth);
  const chosen: Ranked[] = [];
  while (chosen.length < CHOSEN && left.length > 0) {
    for (const best of left.splice(bestOf(left), 1)) {
      chosen.push(best);
      take(best);
    }
  }
  const rest = left.map((ranked) => {
    const worth = ranked.worth - lossOf(ranked);
    take(ranked);
    return { ...ranked, worth };
  });
  return [...chosen, ...rest.toSorted(byWorth)].map(({ item }) => item);
}

/** The place of the item that is worth most after what is seen; of equals the first. */
function bestOf(left: readonly Ranked[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, ranked] of left.entries()) {
    if (ranked.worth <= most) break;
    const worth = ranked.worth - lossOf(ranked);
    if (worth > most) [best, most] = [index, worth];
  }
  return best;
}
