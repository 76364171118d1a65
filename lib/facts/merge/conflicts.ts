import type { Conflict, Fact, Language } from "@/lib/domain/fact";
import { hashOf } from "../hash";
import { beginningOf, beginningsClash, datesClash } from "./date-conflicts";
import { eventClass, isLife } from "./event-class";
import { namesakesIn } from "./namesakes";
import { byUnits } from "./order";
import { quoteOf, quotesClash, quoteWithoutFigures, speakersClash } from "./quote-conflicts";
import { holdersClash, isOneHolders, officeOf, rolesClash } from "./role-conflicts";

/** A fact with the keys of its entity and of the body that a role is in. */
export type PlacedFact = {
  fact: Fact;
  key: string;
  /** The role's words with the names of bodies as keys; null where it names none. */
  office: string | null;
  body: string | null;
  /** Whether it is about one person, by the full name; a body that looks like one may be among them. */
  person: boolean;
  /** When its document appeared; null where that is not known. */
  published: string | null;
};

/** Pairs of facts of a collection that cannot both be true, each with what they differ in. */
export function conflictsOf(placed: PlacedFact[]): Conflict[] {
  const sure = placed.filter(isSure);
  const dated = sure.filter(({ fact }) => fact.kind === "date" && isNamed(fact.subject, fact.lang));
  const namesakes = namesakesIn(dated);
  const dates = dated.filter(({ fact, key }) => !namesakes.has(key) || !isLife(eventClass(fact)));
  const held = sure.filter(isHeld);
  const quotes = placed.filter(({ fact, person }) => person && fact.quote !== null);
  const found = [
    ...pairsOf(dates, ({ key, fact }) => about(key, eventClass(fact)), inTime(datesClash)),
    ...pairsOf(dates, ({ key, fact }) => beginningOf(fact) && key, inTime(beginningsClash)),
    ...pairsOf(held, (role) => kindOf(role) + role.key, rolesClash),
    ...pairsOf(
      held,
      (role) => (isOneHolders(role) ? kindOf(role) + officeOf(role) : null),
      holdersClash,
    ),
    ...pairsOf(quotes, quoteOf, speakersClash),
    ...pairsOf(quotes, (said) => about(said.key, quoteWithoutFigures(said)), quotesClash),
  ];
  const once = new Map(found.map((conflict) => [conflict.id, conflict]));
  // the default order is that of UTF-16 units
  const ids = [...once.keys()].toSorted();
  return ids.map((id) => once.get(id)).filter((conflict) => conflict !== undefined);
}

/** The role of somebody who is quoted stands in the document's words, whoever said the rest. */
function isSure({ fact: { kind, modality, attributedTo } }: PlacedFact): boolean {
  return (
    modality === "asserted" ||
    attributedTo !== null ||
    (kind === "role" && modality === "attributed")
  );
}

/** "An attack in Oslo" of one document is not that of another, nor are "the government" and "three men". */
function isNamed(subject: string, lang: Language): boolean {
  const head = subject.replace(/^the /i, "");
  return lang === "en"
    ? /^(?!An? )[\p{Lu}\d].*\p{Lu}|^\p{Lu}\p{L}*$/u.test(head)
    : /\p{Lu}/u.test(head);
}

/** A role, or the time of one as a date: "was mayor of Alden", 1990/1998. */
function isHeld({ fact }: PlacedFact): boolean {
  if (fact.kind === "role") return true;
  return (
    fact.kind === "date" &&
    /\//.test(fact.time ?? "") &&
    /^(?:was|were|is|has been|served|held|adalah|menjabat)$/.test(fact.predicate)
  );
}

function kindOf({ fact }: PlacedFact): string {
  return `${fact.kind} `;
}

type Clash = (one: PlacedFact, other: PlacedFact) => Conflict["differs"] | null;

function inTime(clash: (one: Fact, other: Fact) => boolean): Clash {
  return (one, other) => (clash(one.fact, other.fact) ? "time" : null);
}

function about(key: string, happened: string | null): string | null {
  return happened === null ? null : `${happened} ${key}`;
}

/** So that a subject of ten thousand facts does not take their square. */
const MOST = 200;

/** Compares what shares a key; null for what can have no rival. */
function pairsOf(
  placed: PlacedFact[],
  keyOf: (fact: PlacedFact) => string | null,
  clash: Clash,
): Conflict[] {
  const groups = new Map<string, PlacedFact[]>();
  for (const fact of placed) {
    const key = keyOf(fact);
    if (key === null) continue;
    const group = groups.get(key);
    if (!group) groups.set(key, [fact]);
    else if (group.length < MOST) group.push(fact);
  }
  const found: Conflict[] = [];
  for (const group of groups.values())
    for (let at = 0; at < group.length; at++)
      for (let next = at + 1; next < group.length; next++) {
        const [one, other] = [group[at] as PlacedFact, group[next] as PlacedFact];
        const differs = clash(one, other);
        if (!differs) continue;
        const ids = [one.fact.id, other.fact.id].toSorted(byUnits);
        found.push({ id: hashOf(ids), facts: ids, differs });
      }
  return found;
}
