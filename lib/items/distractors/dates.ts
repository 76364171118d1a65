import { type DateSpan, dayNumber, mayBeSame, spanOf } from "@/lib/domain/date-span";
import { dateInWords } from "@/lib/domain/date-words";
import type { Fact } from "@/lib/domain/fact";
import type { Certificate, Distractor } from "@/lib/domain/item";
import { sameName } from "../certificates/events";
import { boundsLife } from "../certificates/one-of-a-kind";
import { certifyDate } from "../certificates/only-one";
import type { Collection } from "../collection";
import { nearest } from "../seeded";
import { clauseOf, statement } from "../wording/clause";
import { type Candidate, neighbours, unknown } from "./near-dates";

/** A date farther from the key than forty years is no option. */
const FARTHEST = 366 * 40;
/** Beside a birth or a death, one farther than this is none. */
const GENERATION = 366 * 12;
/** An event so near to the newest date of the collection is news, of which one knows the year. */
const NEWS = 400;

/** Every date that a fact of this grain has, once, in the order of time. */
function datesOfGrain(grain: DateSpan["grain"], collection: Collection): Candidate[] {
  return collection.once(`dates by ${grain}`, () => {
    const seen = new Set<string>();
    return collection.facts
      .flatMap((of): Candidate[] => {
        const span = of.kind === "date" && of.time !== null ? spanOf(of.time) : null;
        if (!span || of.time === null || span.grain !== grain || seen.has(of.time)) return [];
        seen.add(of.time);
        return [{ value: of.time, span, of }];
      })
      .toSorted((a, b) => a.span.from - b.span.from || (a.value < b.value ? -1 : 1));
  });
}

/** Dates that other facts of the collection have, nearest to the key first. */
function datesOfOthers(fact: Fact, key: DateSpan, collection: Collection): Candidate[] {
  const dates = datesOfGrain(key.grain, collection);
  const ofLife = boundsLife(fact);
  const isAbout = fact.time?.includes("~") ?? false;
  return nearest(dates, key.from, ({ span }) => span.from).filter(({ value, span, of }) => {
    // "about 1846" beside plain years gives itself away
    if (value.includes("~") !== isAbout) return false;
    // what somebody did is never mistaken for the day of the birth
    if (ofLife && of && sameName(of.subject, fact.subject, collection)) return false;
    return Math.abs(span.from - key.from) < (ofLife ? GENERATION : FARTHEST);
  });
}

/** What the learner is told of a wrong date. */
function whyWrong(candidate: Candidate, fact: Fact, collection: Collection): string {
  const words = dateInWords(candidate.value, fact.lang) ?? candidate.value;
  const key = dateInWords(fact.time ?? "", fact.lang) ?? "";
  const event =
    candidate.of && candidate.of.lang === fact.lang ? clauseOf(candidate.of, collection) : null;
  if (fact.lang === "id") {
    return event
      ? `${words} adalah saat ${statement(event)}.`
      : `Menurut dokumen, jawabannya ${key}; ${words} tidak disebut untuk peristiwa ini.`;
  }
  return event
    ? `${words} is when ${statement(event)}.`
    : `The documents give ${key}, not ${words}.`;
}

function saidByRival(rival: Fact | null): Certificate {
  return { kind: "said-of-another", facts: rival ? [rival.id] : [] };
}

/** The dates that the other sides of a conflict give. */
function datesOfRivals(rivals: readonly Fact[]): Candidate[] {
  return rivals.flatMap((of) =>
    of.time === null ? [] : unknown(of.time).map((candidate) => ({ ...candidate, of })),
  );
}

/**
 * Up to three wrong dates for a date fact, each certified; first those of `rivals`, whose word the
 * stem does not ask for, then dates that matter elsewhere in the collection, then dates near by.
 */
export function wrongDates(
  fact: Fact,
  collection: Collection,
  rivals: readonly Fact[],
): Distractor[] {
  return rivals.length === 0
    ? collection.of(fact, findWrongDates)
    : findWrongDates(fact, collection, rivals);
}

/** The first day of the last year before the key that the event's own words say: "withdrew from the 2015 deal" was not in 2012. */
function yearSaid({ object }: Fact, key: DateSpan): number {
  const starts = (object.match(/(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/g) ?? [])
    .map((year) => dayNumber(Number(year), 1, 1))
    .filter((day) => day < key.from);
  return Math.max(Number.NEGATIVE_INFINITY, ...starts);
}

function findWrongDates(
  fact: Fact,
  collection: Collection,
  rivals: readonly Fact[] = [],
): Distractor[] {
  const latest = latestDay(collection);
  const key = fact.time === null ? null : spanOf(fact.time);
  if (!key || fact.time === null) return [];
  const earliest = yearSaid(fact, key);
  const chosen: (Candidate & { distractor: Distractor })[] = [];
  const candidates = [
    ...datesOfRivals(rivals),
    ...datesOfOthers(fact, key, collection),
    ...neighbours(fact.time, fact.subject + fact.time, latest - key.to < NEWS),
  ];
  for (const candidate of candidates) {
    if (chosen.length === 3) break;
    if (
      candidate.span.from > latest ||
      candidate.span.from < earliest ||
      chosen.some((other) => mayBeSame(other.span, candidate.span))
    )
      continue;
    const words = dateInWords(candidate.value, fact.lang);
    const certificate = rivals.some((rival) => rival === candidate.of)
      ? saidByRival(candidate.of)
      : certifyDate(candidate.value, candidate.of, fact, collection, rivals);
    if (words === null || certificate === null) continue;
    const why = whyWrong(candidate, fact, collection);
    chosen.push({ ...candidate, distractor: { text: words, why, certificate } });
  }
  return chosen.map(({ distractor }) => distractor);
}

/** The last day that a wrong date may lie on: the newest date that the collection itself gives. */
function latestDay(collection: Collection): number {
  return collection.once("latest day", () => findLatestDay(collection));
}

function findLatestDay(collection: Collection): number {
  const days = [...collection.documents.values()].flatMap(({ meta }) => {
    const span = meta.published === null ? null : spanOf(meta.published);
    return span ? [span.to] : [];
  });
  const said = collection.passages.all.flatMap(({ dates }) => dates.map((span) => span.from));
  const last = [...days, ...said].reduce(
    (latest, day) => Math.max(latest, day),
    Number.NEGATIVE_INFINITY,
  );
  return Number.isFinite(last) ? last : dayNumber(2100, 1, 1);
}
