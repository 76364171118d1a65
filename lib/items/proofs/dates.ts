import type { Evidence, Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { shown } from "../collection";
import { isContentWord } from "../wording/stems";
import { type DateMention, scanDates } from "./scan-dates";
import { governs, isNamed, subjectRuns, textOf } from "./subject";
import { runsOf, saysAll, type Word, wordsOf } from "./words-of";

/** The value of a mention, its year taken from the passages that give years where it says none. */
function completed(mention: DateMention, fact: Fact): string[] {
  if (!mention.value.startsWith("XXXX")) return [mention.value];
  const years = scanDates(textOf(fact, "dates"))
    .map(({ value }) => /^\d{4}/.exec(value)?.[0])
    .filter((year) => year !== undefined);
  return [...new Set(years)].map((year) => year + mention.value.slice(4));
}

/** Where the words of the event begin and end in the passage; null where they do not stand there. */
function eventRun(words: readonly Word[], fact: Fact): { verb: number; last: number } | null {
  const sought = foldedWords(`${fact.predicate} ${fact.object}`).filter(isContentWord);
  const head = sought[0];
  if (head === undefined) return null;
  const places = words.flatMap(({ folded }, index) => (folded === head ? [index] : []));
  const verb = places[0];
  if (verb === undefined) return null;
  const wanted = new Set(sought);
  const held = words.flatMap(({ folded }, index) =>
    wanted.has(folded) && index >= verb ? [index] : [],
  );
  return { verb, last: Math.max(verb, ...held) };
}

/** Whether a mention belongs to the event: no other date of the passage stands nearer to its words. */
function isNearest(
  mention: DateMention,
  all: readonly DateMention[],
  words: readonly Word[],
  run: { verb: number; last: number },
): boolean {
  const verbStart = words[run.verb]?.start ?? 0;
  const distance = ({ start, end }: DateMention) =>
    end <= verbStart ? verbStart - end : Math.max(0, start - (words[run.verb]?.end ?? 0));
  const own = distance(mention);
  return all.every(
    (other) => other === mention || distance(other) > own || isLeading(mention, all),
  );
}

/** A date that opens its sentence dates the main clause, whatever dates follow. */
function isLeading(mention: DateMention, all: readonly DateMention[]): boolean {
  return mention.start <= 14 && all.every((other) => other.start >= mention.start);
}

function provesIn(evidence: Evidence, fact: Fact): boolean {
  const text = shown(evidence);
  const words = wordsOf(text);
  const run = eventRun(words, fact);
  if (!run || !saysAll(text, `${fact.predicate} ${fact.object}`)) return false;
  const object = runsOf(words, fact.object)[0];
  const mentions = scanDates(text).filter(({ start, end }) => {
    const from = words[object?.first ?? -1]?.start ?? Number.POSITIVE_INFINITY;
    const to = words[(object?.after ?? 0) - 1]?.end ?? -1;
    return !(start >= from && end <= to);
  });
  const right = mentions.filter((mention) => completed(mention, fact).includes(fact.time ?? ""));
  if (!right.some((mention) => isNearest(mention, mentions, words, run))) return false;
  const runs = subjectRuns(words, fact);
  return runs.some(
    (subject) => governs(text, words, subject, run.verb) || isWithinEvent(subject, run),
  );
}

/** The subject is named among the words of the event itself ("the killing of X took place"). */
function isWithinEvent(
  subject: { first: number; after: number },
  run: { verb: number; last: number },
): boolean {
  return subject.first > run.verb && subject.after - 1 <= run.last;
}

/**
 * Re-derives the date of a fact from its passages alone: one of them has the words of the event,
 * governed by its subject, and the nearest date to them is the value, as fine and no finer.
 */
export function provesDate(fact: Fact): boolean {
  if (fact.kind !== "date" || fact.time === null || !isNamed(fact, fact.subject)) return false;
  return fact.evidence.some((evidence) => evidence.part === "says" && provesIn(evidence, fact));
}
