import { type DateSpan, dayNumber, mayBeSame, spanOf } from "@/lib/domain/date-span";
import { dateInWords } from "@/lib/domain/date-words";
import type { Fact } from "@/lib/domain/fact";
import type { Certificate, Distractor } from "@/lib/domain/item";
import { sameName } from "../certificates/events";
import { boundsLife } from "../certificates/one-of-a-kind";
import { certifyDate } from "../certificates/only-one";
import type { Collection } from "../collection";
import { nearest, shuffled } from "../seeded";
import { clauseOf, statement } from "../wording/clause";

/** A date that could stand beside the key; with the fact whose date it is, if it is one's. */
type Candidate = { value: string; span: DateSpan; of: Fact | null };

/** A date farther from the key than forty years is no option. */
const FARTHEST = 366 * 40;
/** Beside a birth or a death, one farther than this is none. */
const GENERATION = 366 * 12;
/** An event so near to the newest date of the collection is news, of which one knows the year. */
const NEWS = 400;

const two = (value: number): string => String(value).padStart(2, "0");

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

/** Days near a day: of news in the same weeks, of what is longer ago in other years. */
function neighbourDays([year, month, day]: [number, number, number], news: boolean): string[] {
  const at = (years: number, months: number, days: number) =>
    `${year + years}-${two(((month - 1 + months) % 12) + 1)}-${two(((day - 1 + days) % 28) + 1)}`;
  if (news) return [3, 6, 9, 11, 14, 17, 20].map((step) => at(0, 0, step));
  return [
    at(-6, 4, 3),
    at(-4, 7, 9),
    at(-3, 2, 17),
    at(-1, 9, 11),
    at(0, 5, 6),
    at(2, 8, 20),
    at(3, 3, 14),
    at(5, 10, 5),
  ];
}

/** Dates near the key that nothing is known of, of the same grain. */
function neighbours(value: string, seed: string, news: boolean): Candidate[] {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value.replace(/[~?%]/g, ""));
  if (!parts) return neighbourSpans(value, seed);
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (month > 20) {
    const seasons = [-3, -2, -1, 1, 2, 3].map((step) => {
      const at = month - 21 + step;
      return `${year + Math.floor(at / 4)}-${21 + ((at + 4) % 4)}`;
    });
    return shuffled(seasons, seed).flatMap(unknown);
  }
  const years = [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => year + step);
  const values =
    month === 0
      ? years.map(String)
      : day === 0
        ? [1, 2, 4, 5, 7, 8, 10, 11].map((step) => {
            const next = ((month - 1 + step) % 12) + 1;
            return `${next > month ? year : year + (step % 2)}-${two(next)}`;
          })
        : neighbourDays([year, month, day], news);
  const marked = /[~]/.test(value) ? values.map((candidate) => `${candidate}~`) : values;
  return shuffled(marked, seed).flatMap(unknown);
}

function neighbourSpans(value: string, seed: string): Candidate[] {
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) {
    const tens = [-2, -1, 1, 2].map((step) => `${Number(decade[1]) + step}X`);
    return shuffled(tens, seed).flatMap(unknown);
  }
  const years = /^(\d{4})\/(\d{4})$/.exec(value);
  if (!years) return [];
  const [from, to] = [Number(years[1]), Number(years[2])];
  const length = to - from;
  const steps = [-2, -1, 1, 2].map((step) => step * (length + 1 + (step % 2)));
  return shuffled(steps, seed).flatMap((step) => unknown(`${from + step}/${to + step}`));
}

function unknown(value: string): Candidate[] {
  const span = spanOf(value);
  return span ? [{ value, span, of: null }] : [];
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

function findWrongDates(
  fact: Fact,
  collection: Collection,
  rivals: readonly Fact[] = [],
): Distractor[] {
  const latest = latestDay(collection);
  const key = fact.time === null ? null : spanOf(fact.time);
  if (!key || fact.time === null) return [];
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
