import type { Fact } from "@/lib/domain/fact";
import { grouped } from "./grouped";
import type { NameEntry } from "./names";
import { indexTimes, type PassageTimes } from "./passage-times";
import type { Passage } from "./passages";

/** Passages found by their words, by whom they name and by the years that they speak of. */
export type PassageIndex = {
  all: readonly Passage[];
  /** Those that a fact rests on. */
  telling: (fact: Fact) => readonly Passage[];
  /** Those that hold at least the share of the stems. */
  sharing: (stems: readonly string[], least: number) => readonly Passage[];
  /** Those that name somebody, by any form of the name or by the last word of it. */
  naming: (name: NameEntry) => ReadonlySet<Passage>;
  /** The documents that name somebody. */
  sourcesNaming: (name: NameEntry) => ReadonlySet<string>;
  /** Those of these documents with a date that may lie in the span. */
  near: PassageTimes;
};

/** Looks passages up; what is asked twice is answered from memory. */
export function indexPassages(all: readonly Passage[]): PassageIndex {
  const byFact = grouped(all, ({ facts }) => facts);
  return {
    all,
    telling: (fact) => byFact.get(fact) ?? [],
    ...indexWords(all),
    ...indexNames(all),
    near: indexTimes(all),
  };
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
