import type { DateSpan } from "@/lib/domain/date-span";
import { grouped } from "./grouped";
import type { Passage } from "./passages";

export type PassageTimes = (span: DateSpan, sources: ReadonlySet<string>) => Iterable<Passage>;

const DAYS_OF_YEAR = 365.2425;
/** A span longer than this is compared with every dated passage, and one in a passage with every span. */
const MOST_YEARS = 30;

const yearOfDay = (day: number): number => Math.floor(1970 + day / DAYS_OF_YEAR);

/** First and last year. */
type Years = { first: number; last: number };

/** The years of a span, those beside them included (time zones, calendars). */
function yearsOf({ from, to }: DateSpan): Years {
  return { first: Math.max(yearOfDay(from) - 1, 0), last: Math.min(yearOfDay(to) + 1, 9999) };
}

function isLong({ first, last }: Years): boolean {
  return last - first > MOST_YEARS;
}

/** The years that a passage speaks of, but for the many that lie between two of them. */
function yearsIn({ dates }: Passage, wanted: (span: DateSpan) => boolean): Set<number> {
  const years = new Set<number>();
  for (const span of dates) {
    const own = yearsOf(span);
    if (!wanted(span) || isLong(own)) continue;
    for (let year = own.first; year <= own.last; year += 1) years.add(year);
  }
  return years;
}

/** A passage that speaks of many years together: "since 1998". */
type Lasting = { passage: Passage; years: Years };

function lastingIn(passage: Passage): Lasting[] {
  return passage.dates
    .map((span) => ({ passage, years: yearsOf(span) }))
    .filter(({ years }) => isLong(years));
}

function* withYears(
  lasting: ReadonlyMap<string, Lasting[]>,
  { first, last }: Years,
  sources: ReadonlySet<string>,
) {
  for (const source of sources.size < lasting.size ? sources : lasting.keys()) {
    if (!sources.has(source)) continue;
    for (const { passage, years } of lasting.get(source) ?? [])
      if (years.first <= last && first <= years.last) yield passage;
  }
}

/** Passages by a number, and there by their document. */
type Shelves = ReadonlyMap<number, ReadonlyMap<string, Passage[]>>;

function shelve(
  all: readonly Passage[],
  numbersOf: (passage: Passage) => Iterable<number>,
): Shelves {
  const shelves = new Map<number, Map<string, Passage[]>>();
  for (const passage of all) {
    for (const number of numbersOf(passage)) {
      const shelf = shelves.get(number) ?? new Map<string, Passage[]>();
      shelves.set(number, shelf);
      const own = shelf.get(passage.source);
      if (own) own.push(passage);
      else shelf.set(passage.source, [passage]);
    }
  }
  return shelves;
}

function* onShelf(shelves: Shelves, number: number, sources: ReadonlySet<string>) {
  const shelf = shelves.get(number);
  if (!shelf) return;
  for (const source of sources.size < shelf.size ? sources : shelf.keys()) {
    if (sources.has(source)) yield* shelf.get(source) ?? [];
  }
}

/** Finds passages by the time that their dates speak of: those of the documents with a date that may lie in a span. */
export function indexTimes(all: readonly Passage[]): PassageTimes {
  const dated = all.filter(({ dates }) => dates.length > 0);
  const byYear = shelve(dated, (passage) => yearsIn(passage, () => true));
  const coarse = shelve(dated, (passage) => yearsIn(passage, ({ grain }) => grain !== "day"));
  const lasting = grouped(dated.flatMap(lastingIn), ({ passage }) => [passage.source]);
  const byDay = shelve(
    dated,
    ({ dates }) => new Set(dates.flatMap(({ grain, from }) => (grain === "day" ? [from] : []))),
  );
  return function* near({ from, to, grain }, sources) {
    const [first, last] = [yearOfDay(from), yearOfDay(to)];
    if (!(last - first < MOST_YEARS)) {
      yield* dated.filter(({ source }) => sources.has(source));
    } else if (grain === "day") {
      for (const day of [from - 1, from, from + 1]) yield* onShelf(byDay, day, sources);
      yield* onShelf(coarse, first, sources);
      yield* withYears(lasting, { first, last: first }, sources);
    } else {
      for (let year = first; year <= last; year += 1) yield* onShelf(byYear, year, sources);
      yield* withYears(lasting, { first, last }, sources);
    }
  };
}
