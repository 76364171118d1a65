import type { DateSpan } from "@/lib/domain/date-span";
import { grouped } from "./grouped";
import type { NameEntry } from "./names";
import type { Passage } from "./passages";

/** Passages found by their words, by whom they name and by the years that they speak of. */
export type PassageIndex = {
  all: readonly Passage[];
  /** Those that hold at least the share of the stems. */
  sharing: (stems: readonly string[], least: number) => readonly Passage[];
  /** Those that name somebody, by any form of the name or by the last word of it. */
  naming: (name: NameEntry) => ReadonlySet<Passage>;
  /** The documents that name somebody. */
  sourcesNaming: (name: NameEntry) => ReadonlySet<string>;
  /** Those of these documents with a date that may lie in the span. */
  near: (span: DateSpan, sources: ReadonlySet<string>) => Iterable<Passage>;
};

/** Looks passages up; what is asked twice is answered from memory. */
export function indexPassages(all: readonly Passage[]): PassageIndex {
  return { all, ...indexWords(all), ...indexNames(all), near: indexTimes(all) };
}

function indexWords(all: readonly Passage[]): Pick<PassageIndex, "sharing"> {
  const byStem = grouped(all, ({ stems }) => stems);
  const known = new Map<string, readonly Passage[]>();
  return {
    sharing: (stems, least) => {
      const name = `${least} ${stems.join(" ")}`;
      const found = known.get(name) ?? sharing(byStem, stems, least);
      known.set(name, found);
      return found;
    },
  };
}

/** To hold the share of the stems, a passage has to hold one of the rarest: only those are looked at. */
function sharing(
  byStem: ReadonlyMap<string, Passage[]>,
  stems: readonly string[],
  least: number,
): Passage[] {
  const wanted = Math.max(1, Math.ceil(least * stems.length));
  const lists = stems.map((stem) => byStem.get(stem) ?? []).toSorted((a, b) => a.length - b.length);
  const looked = new Set<Passage>();
  const found: Passage[] = [];
  for (const list of lists.slice(0, stems.length - wanted + 1)) {
    for (const passage of list) {
      if (looked.has(passage)) continue;
      looked.add(passage);
      let held = 0;
      for (const stem of stems) if (passage.stems.has(stem)) held += 1;
      if (held >= least * stems.length) found.push(passage);
    }
  }
  return found;
}

function indexNames(all: readonly Passage[]): Pick<PassageIndex, "naming" | "sourcesNaming"> {
  const byWord = grouped(all, ({ words }) => words);
  const known = new Map<NameEntry, ReadonlySet<Passage>>();
  const sources = new Map<NameEntry, ReadonlySet<string>>();
  const naming = (name: NameEntry): ReadonlySet<Passage> => {
    const seen = known.get(name);
    if (seen) return seen;
    const found = new Set(name.lastWords.flatMap((word) => byWord.get(word) ?? []));
    for (const form of name.words) {
      const [rarest = []] = form
        .map((word) => byWord.get(word) ?? [])
        .toSorted((a, b) => a.length - b.length);
      for (const passage of rarest)
        if (form.every((word) => passage.words.has(word))) found.add(passage);
    }
    known.set(name, found);
    return found;
  };
  return {
    naming,
    sourcesNaming: (name) => {
      const seen = sources.get(name) ?? new Set([...naming(name)].map(({ source }) => source));
      sources.set(name, seen);
      return seen;
    },
  };
}

const DAYS_OF_YEAR = 365.2425;
/** A span longer than this is compared with every dated passage. */
const MOST_YEARS = 30;

const yearOfDay = (day: number): number => Math.floor(1970 + day / DAYS_OF_YEAR);

/** The years that a passage speaks of, those beside them included (time zones, calendars). */
function yearsOf({ dates }: Passage, wanted: (span: DateSpan) => boolean): Set<number> {
  const years = new Set<number>();
  for (const { from, to } of dates.filter(wanted)) {
    const last = Math.min(yearOfDay(to) + 1, 9999);
    for (let year = Math.max(yearOfDay(from) - 1, 0); year <= last; year += 1) years.add(year);
  }
  return years;
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

function indexTimes(all: readonly Passage[]): PassageIndex["near"] {
  const dated = all.filter(({ dates }) => dates.length > 0);
  const byYear = shelve(dated, (passage) => yearsOf(passage, () => true));
  const coarse = shelve(dated, (passage) => yearsOf(passage, ({ grain }) => grain !== "day"));
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
    } else {
      for (let year = first; year <= last; year += 1) yield* onShelf(byYear, year, sources);
    }
  };
}
