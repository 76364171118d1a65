import { dateInWords } from "@/lib/domain/date-words";
import type { Fact } from "@/lib/domain/fact";
import { containsWords, foldAnswer, foldText } from "@/lib/domain/folding";
import type { Item } from "@/lib/domain/item";
import { pairOf } from "@/lib/domain/item-view";
import { readTypedDate } from "@/lib/domain/typed-date";
import type { Collection } from "../collection";
import { clauseOf, statement } from "../wording/clause";
import { GAP } from "../wording/gap";
import { quoted } from "../wording/phrases";
import { reportOf } from "../wording/report";
import { shownRoleOf } from "../wording/shown-role";
import { stemQuote } from "../wording/speech";
import { successionOf } from "../wording/succession";
import { provesDate } from "./dates";
import { isEarliest, isInOrder } from "./earliest";
import { provesReaction } from "./reactions";
import { provesRole, provesSuccession } from "./roles";
import { isVerdictOnDate, isVerdictOnRole } from "./verdicts";

/** What of an item is proved; `facts` are those that it rests on, its own first. */
export type Claim = Pick<
  Item,
  "asks" | "key" | "value" | "lang" | "stem" | "distractors" | "facts"
>;

function spells(key: string | undefined, value: string | null): boolean {
  const read = readTypedDate(key ?? "");
  return value !== null && read.kind === "date" && read.value === value;
}

/** A speaker is shown with the article that the name takes: "The Independent". */
function sameSpeaker(key: string, subject: string): boolean {
  return foldAnswer(key, "en") === foldAnswer(subject, "en");
}

const bare = (text: string): string => foldText(text.replace(/^[“"]|[”"]$/g, ""));

/** Whether each of the key said what the fact says, in the same words. */
function areSpeakers(key: readonly string[], fact: Fact, collection: Collection): boolean {
  return key.every((name) =>
    collection
      .factsOf(name)
      .some(
        (said) =>
          said.kind === "reaction" &&
          foldText(said.predicate) === foldText(fact.predicate) &&
          foldText(said.object) === foldText(fact.object) &&
          collection.of(said, provesReaction),
      ),
  );
}

/** Whether each pair of the key is a fact's holder and role. */
function arePairs(key: readonly string[], facts: readonly Fact[], collection: Collection): boolean {
  return (
    key.length === facts.length &&
    facts.every((fact, place) => {
      const words = shownRoleOf(fact, collection)?.words;
      const paired = words !== undefined && key[place] === pairOf(fact.subject, words);
      return paired && collection.of(fact, provesRole);
    })
  );
}

/** Whether each pair of the key is a fact's speaker and words. */
function areSayings(key: readonly string[], facts: readonly Fact[], collection: Collection) {
  return (
    key.length === facts.length &&
    facts.every((fact, place) => {
      const words = stemQuote(fact);
      const paired = words !== null && key[place] === pairOf(fact.subject, quoted(words));
      return paired && collection.of(fact, provesReaction);
    })
  );
}

/** Whether each of the key is the role that one of the facts gives to the same person. */
function areRoles(key: readonly string[], facts: readonly Fact[], collection: Collection): boolean {
  const bearers = new Set(facts.map(({ subject }) => collection.named(subject).bearer));
  return (
    bearers.size === 1 &&
    key.length === facts.length &&
    facts.every(
      (fact, place) =>
        key[place] === shownRoleOf(fact, collection)?.words && collection.of(fact, provesRole),
    )
  );
}

/** The checker for what is asked, and whether the key is what the fact says. */
function ruleFor(claim: Claim, fact: Fact, collection: Collection): [string, boolean] | null {
  const { asks, key, value, stem } = claim;
  const [first = ""] = key;
  const group = claim.facts
    .map((id) => collection.factById.get(id))
    .filter((told) => told !== undefined);
  if (asks === "when")
    return ["date", value === fact.time && spells(first, value) && collection.of(fact, provesDate)];
  if (asks === "event-on-date") {
    const clause = clauseOf(fact, collection);
    const when = dateInWords(fact.time ?? "", fact.lang);
    const told =
      clause && stem.endsWith(`${clause.subject} …`) ? `${clause.subject} ${first}` : first;
    const stated = clause !== null && foldText(told) === foldText(statement(clause));
    return [
      "event",
      stated && when !== null && containsWords(stem, when) && collection.of(fact, provesDate),
    ];
  }
  if (asks === "which-first") return ["earliest", isEarliest(claim, fact, collection)];
  if (asks === "order-events") return ["order", isInOrder(key, group, collection)];
  if (asks === "people-roles") return ["pairs", arePairs(key, group, collection)];
  if (asks === "is-when") return ["date", isVerdictOnDate(claim, fact, collection)];
  if (asks === "is-role") return ["role", isVerdictOnRole(claim, fact, collection)];
  if (asks === "who-succeeded") {
    const succession = successionOf(fact, collection);
    return [
      "successor",
      first === fact.subject &&
        succession !== null &&
        provesSuccession(fact, succession.predecessor),
    ];
  }
  if (asks === "who-role")
    return ["holder", first === fact.subject && collection.of(fact, provesRole)];
  if (asks === "which-role")
    return [
      "role",
      first === shownRoleOf(fact, collection)?.words && collection.of(fact, provesRole),
    ];
  if (asks === "which-roles") return ["roles", areRoles(key, group, collection)];
  if (asks === "complete-role") {
    const words = shownRoleOf(fact, collection)?.words ?? "";
    const said = words.endsWith(` ${first}`) && containsWords(stem.replace(GAP, first), words);
    return ["role", said && collection.of(fact, provesRole)];
  }
  if (asks === "who-said")
    return ["speaker", sameSpeaker(first, fact.subject) && collection.of(fact, provesReaction)];
  if (asks === "who-all-said") return ["speakers", areSpeakers(key, fact, collection)];
  if (asks === "what-said")
    return [
      "quotation",
      bare(first) === foldText(fact.quote ?? "") && collection.of(fact, provesReaction),
    ];
  if (asks === "what-reported")
    return ["report", first === reportOf(fact, collection) && collection.of(fact, provesReaction)];
  if (asks === "people-words") return ["words", areSayings(key, group, collection)];
  if (asks === "complete-quote") {
    return ["gap", (fact.quote ?? "").includes(first) && collection.of(fact, provesReaction)];
  }
  return null;
}

/** The name of the checker that re-derives the key from the fact's passages; null where none does. */
export function prove(claim: Claim, fact: Fact, collection: Collection): string | null {
  const rule = ruleFor(claim, fact, collection);
  return rule?.[1] ? rule[0] : null;
}
