import { type DateSpan, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import type { Block, Document } from "@/lib/text/document";
import { toOriginal } from "@/lib/text/positions";
import { grouped } from "./grouped";
import { scanDates } from "./proofs/scan-dates";
import { wordStem } from "./wording/stems";

/** One sentence of the collection, ready to be asked whether it says a thing. */
export type Passage = {
  source: string;
  text: string;
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  dates: DateSpan[];
  /** It has a pronoun, which may be anybody. */
  pronoun: boolean;
  /** The facts that rest on it. */
  facts: Fact[];
  /** Offsets into the original. */
  start: number;
  end: number;
};

/** Passages found by their words and by the years that they speak of. */
export type PassageIndex = {
  all: Passage[];
  /** Those that hold at least the share of the stems. */
  sharing: (stems: readonly string[], least: number) => Passage[];
  /** Whether one of those with a date that may lie in the span passes the test. */
  someNear: (span: DateSpan, test: (passage: Passage) => boolean) => boolean;
};

/** Folded text with every alias written as the canonical name. */
export type InFull = (folded: string) => string;

const PRONOUNS = new Set(
  "he she it they him her them his hers their its ia dia mereka beliau".split(" "),
);

const DAYS_OF_YEAR = 365.2425;
/** A span longer than this is compared with every dated passage. */
const MOST_YEARS = 30;

const yearOfDay = (day: number): number => Math.floor(1970 + day / DAYS_OF_YEAR);

function passagesOfBlock(document: Document, block: Block, inFull: InFull): Passage[] {
  return block.sentences.map((sentence) => {
    const words = foldedWords(sentence.text);
    const [start, end] = toOriginal(block, sentence.start, sentence.end);
    return {
      source: document.source,
      text: sentence.text,
      words: new Set(words),
      stems: new Set(inFull(words.join(" ")).split(" ").map(wordStem)),
      dates: scanDates(sentence.text)
        .filter(({ value }) => !value.startsWith("XXXX"))
        .map(({ value }) => spanOf(value))
        .filter((span) => span !== null),
      pronoun: words.some((word) => PRONOUNS.has(word)),
      facts: [],
      start,
      end,
    };
  });
}

/** Gives each passage the facts that assert something in it. Passages are in the order of their document. */
function attachFacts(passages: readonly Passage[], facts: readonly Fact[]) {
  const bySource = grouped(passages, ({ source }) => [source]);
  for (const fact of facts) {
    for (const { part, source, start, end } of fact.evidence) {
      if (part !== "says") continue;
      for (const passage of overlapping(bySource.get(source) ?? [], start, end)) {
        if (!passage.facts.includes(fact)) passage.facts.push(fact);
      }
    }
  }
}

function overlapping(passages: readonly Passage[], start: number, end: number): Passage[] {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: Passage[] = [];
  for (let index = low; index < passages.length; index += 1) {
    const passage = passages[index];
    if (!passage || passage.start >= end) break;
    found.push(passage);
  }
  return found;
}

/** The years that a passage speaks of, those beside them included (time zones, calendars). */
function* yearsOf(
  { dates }: Passage,
  wanted: (span: DateSpan) => boolean = () => true,
): Generator<number> {
  const years = new Set<number>();
  for (const { from, to } of dates.filter(wanted)) {
    const last = Math.min(yearOfDay(to) + 1, 9999);
    for (let year = Math.max(yearOfDay(from) - 1, 0); year <= last; year += 1) years.add(year);
  }
  yield* years;
}

/** Reads the sentences of documents, in the order of the documents. */
export function indexPassages(
  documents: readonly Document[],
  facts: readonly Fact[],
  inFull: InFull,
): PassageIndex {
  const all = documents.flatMap((document) =>
    document.blocks.flatMap((block) => passagesOfBlock(document, block, inFull)),
  );
  attachFacts(all, facts);
  const byStem = grouped(all, ({ stems }) => stems);
  const byYear = grouped(all, yearsOf);
  const coarseByYear = grouped(all, (passage) => yearsOf(passage, ({ grain }) => grain !== "day"));
  const byDay = grouped(
    all,
    ({ dates }) => new Set(dates.flatMap(({ grain, from }) => (grain === "day" ? [from] : []))),
  );
  const dated = all.filter(({ dates }) => dates.length > 0);
  const known = new Map<string, Passage[]>();
  return {
    all,
    sharing: (stems, least) => {
      const name = `${least} ${stems.join(" ")}`;
      const found = known.get(name) ?? sharing(byStem, stems, least);
      known.set(name, found);
      return found;
    },
    someNear: ({ from, to, grain }, test) => {
      const [first, last] = [yearOfDay(from), yearOfDay(to)];
      if (!(last - first < MOST_YEARS)) return dated.some(test);
      if (grain === "day") {
        const days = [from - 1, from, from + 1];
        if (days.some((day) => byDay.get(day)?.some(test))) return true;
        return coarseByYear.get(first)?.some(test) ?? false;
      }
      for (let year = first; year <= last; year += 1) {
        if (byYear.get(year)?.some(test)) return true;
      }
      return false;
    },
  };
}

function sharing(
  byStem: ReadonlyMap<string, Passage[]>,
  stems: readonly string[],
  least: number,
): Passage[] {
  const counts = new Map<Passage, number>();
  for (const stem of stems) {
    for (const passage of byStem.get(stem) ?? []) {
      counts.set(passage, (counts.get(passage) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= least * stems.length)
    .map(([passage]) => passage);
}
