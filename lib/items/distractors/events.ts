import { type DateSpan, mayBeSame, spanOf } from "@/lib/domain/date-span";
import { dateInWords } from "@/lib/domain/date-words";
import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Distractor } from "@/lib/domain/item";
import { isBorrowed } from "../borrowed-years";
import { sameName } from "../certificates/events";
import { boundsLife, isBirth } from "../certificates/one-of-a-kind";
import { certifyEvent } from "../certificates/only-one";
import type { Collection } from "../collection";
import { balanced, nearest } from "../seeded";
import { clauseOf, statement } from "../wording/clause";
import { capitalised, joined } from "../wording/phrases";
import { isSpeech } from "../wording/speech";

const LONGEST = 1.6;

/** What happened so long before or after, in days, shows by its people that it is of another time. */
const AN_AGE = 366 * 25;

/** What lasts: it has a time, but did not happen on a day. */
const LASTING =
  /^(?:served|worked|lived|ruled|reigned|remained|stayed|studied|held|led|commanded|lasted|bertugas|menjabat|bekerja|tinggal|memerintah|memimpin)\b/;

export type EventOption = {
  other: Fact;
  span: DateSpan;
  /** The whole: "Iraq invaded Iran". */
  words: string;
  /** What was done, behind the subject: "invaded Iran". */
  deed: string;
};

/** A date fact as an option; null for mere talk, for what lasts, or where its words would give the date away. */
export function eventOption(fact: Fact, collection: Collection): EventOption | null {
  const span = spanOf(fact.time ?? "");
  const clause = span && span.grain !== "interval" ? clauseOf(fact, collection) : null;
  if (!span || !clause || isSpeech(fact) || isBorrowed(fact)) return null;
  if (LASTING.test(`${fact.predicate} ${fact.object}`)) return null;
  const words = statement(clause);
  if (/\d{4}/.test(words) || words.length > 140) return null;
  return {
    other: fact,
    span,
    words: capitalised(words),
    deed: joined(clause.verb, clause.rest),
  };
}

/** The events that can be options, in the order of time. */
export function eventOptions(lang: Fact["lang"], collection: Collection): EventOption[] {
  return collection.once(`events in ${lang}`, () =>
    collection.facts
      .filter((fact) => fact.kind === "date" && fact.lang === lang && fact.attributedTo === null)
      .map((fact) => eventOption(fact, collection))
      .filter((option) => option !== null)
      .toSorted((a, b) => a.span.from - b.span.from || (a.other.id < b.other.id ? -1 : 1)),
  );
}

/** Up to three of the events, certified and of like length, as they are worded. */
function chosenOf(
  key: EventOption,
  others: readonly EventOption[],
  wordsOf: (option: EventOption) => string,
  collection: Collection,
): Distractor[] {
  const { lang } = key.other;
  const chosen: Distractor[] = [];
  const own = wordsOf(key);
  const seen = new Set([foldText(own)]);
  for (const option of balanced(others, own, wordsOf)) {
    if (chosen.length === 3) break;
    const words = wordsOf(option);
    const lengths = [own, ...chosen.map(({ text }) => text), words].map((text) => text.length);
    if (Math.max(...lengths) > Math.min(...lengths) * LONGEST || seen.has(foldText(words)))
      continue;
    const when = dateInWords(option.other.time ?? "", lang);
    const certificate = when && certifyEvent(option.other, key.span, collection);
    if (!certificate) continue;
    seen.add(foldText(words));
    const why = lang === "id" ? `Waktunya: ${when}.` : `The date of that is ${when}.`;
    chosen.push({ text: words, why, certificate });
  }
  return chosen;
}

/** The wrong events for an event's day; `ofOne` where all are the same subject's and worded without it. */
export type WrongEvents = { distractors: Distractor[]; ofOne: boolean };

/**
 * Up to three events of other days, none of which the collection may give to this one: those of the
 * same subject, where there are two, for they are the harder to tell apart; else any.
 */
export function wrongEvents(key: EventOption, collection: Collection): WrongEvents {
  const { other: fact, span } = key;
  const near = nearest(
    eventOptions(fact.lang, collection),
    span.from,
    (option) => option.span.from,
  );
  const others = near.filter(
    (option) => !mayBeSame(option.span, span) && Math.abs(option.span.from - span.from) < AN_AGE,
  );
  const ofOne = others.filter(
    ({ other }) => sameName(other.subject, fact.subject, collection) && !boundsLife(other),
  );
  const told = boundsLife(fact) ? [] : chosenOf(key, ofOne, ({ deed }) => deed, collection);
  if (told.length >= 2) return { distractors: told, ofOne: true };
  // beside anything else of a life its beginning needs no knowledge
  const fit = others.filter(
    ({ other }) =>
      !isBirth(other) && !(isBirth(fact) && sameName(other.subject, fact.subject, collection)),
  );
  const any = chosenOf(key, fit, ({ words }) => words, collection);
  // "Which of these happened in 1936?" is no question where all was done by one
  const mixed = any.some(({ certificate: { facts } }) => {
    const other = collection.factById.get(facts[0] ?? "");
    return other && !sameName(other.subject, fact.subject, collection);
  });
  return { distractors: mixed ? any : [], ofOne: false };
}
