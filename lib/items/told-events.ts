import { type DateSpan, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { grouped } from "./grouped";
import type { NameEntry } from "./names";
import { contentStems } from "./wording/stems";

/** What a date fact tells, ready to be compared with others. */
export type ToldEvent = {
  span: DateSpan | null;
  /** The stems of what happened, the subject's own name left out; the verb's first. */
  stems: readonly string[];
  stemSet: ReadonlySet<string>;
  /** The folded words of the whole. */
  words: ReadonlySet<string>;
  /** It speaks of another event in all its words, and is another. */
  anniversary: boolean;
};

const ANNIVERSARY =
  /\b(?:anniversar(?:y|ies)|centenary|jubilee|commemorat\p{L}*|peringatan|mengenang)\b/iu;

function readEvent({ subject, predicate, object, time }: Fact): ToldEvent {
  const subjectWords = foldedWords(subject);
  const told = foldedWords(`${predicate} ${object}`);
  const own = new Set(contentStems(subjectWords));
  const stems = contentStems(told).filter((stem) => !own.has(stem));
  return {
    span: time === null ? null : spanOf(time),
    stems,
    stemSet: new Set(stems),
    words: new Set([...subjectWords, ...told]),
    anniversary: ANNIVERSARY.test(`${subject} ${predicate} ${object}`),
  };
}

/** Reads what the facts of a collection tell, and which date facts name each other's subject. */
export function readEvents(facts: readonly Fact[], named: (name: string) => NameEntry) {
  const known = new Map<Fact, ToldEvent>();
  const of = (fact: Fact): ToldEvent => {
    const seen = known.get(fact);
    if (seen) return seen;
    const event = readEvent(fact);
    known.set(fact, event);
    return event;
  };
  const dated = facts.filter(({ kind }) => kind === "date");
  const byWord = grouped(dated, (fact) => of(fact).words);
  const bySubject = grouped(dated, ({ subject }) => lastWordsOf(named(subject)));
  return {
    of,
    tiedTo: (fact: Fact): Set<Fact> => {
      const tied = new Set<Fact>();
      for (const word of lastWordsOf(named(fact.subject)))
        for (const other of byWord.get(word) ?? []) tied.add(other);
      for (const word of of(fact).words)
        for (const other of bySubject.get(word) ?? []) tied.add(other);
      return tied;
    },
  };
}

/** The last words of all forms of a name: whoever speaks of the bearer says one of them. */
function lastWordsOf({ words }: NameEntry): string[] {
  return [...new Set(words.flatMap((form) => form.slice(-1)))];
}
