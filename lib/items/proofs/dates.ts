import type { Evidence, Fact } from "@/lib/domain/fact";
import { shown } from "../collection";
import { type DateMention, scanDates } from "./scan-dates";
import { governs, isAmongOwnWords, isNamed, subjectRuns, textOf } from "./subject";
import { contentOf, mentionsOf, runsOf, saysAll, type Word, wordsOf } from "./words-of";

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
  const sought = contentOf(`${fact.predicate} ${fact.object}`);
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

/** "Teo Ee Yi (Chinese: 张御宇; born 4 April 1993)": the bracket says of whom it stands behind when they were born. */
function isBornInside(bracket: string, dates: readonly DateMention[], fact: Fact): boolean {
  const [only] = dates;
  if (dates.length !== 1 || only?.value !== fact.time) return false;
  return /(?:^|[;,]\s)(?:born|lahir)(?: on| pada(?: tanggal)?)?\s$/.test(
    bracket.slice(0, only.start),
  );
}

/** "Ada Lovelace (10 December 1815 – 27 November 1852)": born on the first day, died on the second. */
function provesLifeSpan(evidence: Evidence, fact: Fact): boolean {
  const text = shown(evidence);
  const words = wordsOf(text);
  const side = /^was born$|^lahir$/.test(fact.predicate)
    ? 0
    : /^(?:died|meninggal|wafat)$/.test(fact.predicate)
      ? 1
      : null;
  if (side === null || fact.object.trim() !== "") return false;
  return mentionsOf(words, fact.subject).some(({ after }) => {
    const rest = text.slice(words[after - 1]?.end ?? 0);
    const bracket = /^\s*\((?<inside>[^()]*)\)/.exec(rest)?.groups?.inside;
    if (bracket === undefined) return false;
    const dates = scanDates(bracket);
    if (side === 0 && isBornInside(bracket, dates, fact)) return true;
    const [born, died] = dates;
    const dash = born && died && /^\s*[–—-]\s*$/.test(bracket.slice(born.end, died.start));
    return dash === true && dates.length === 2 && dates[side]?.value === fact.time;
  });
}

const HAPPENED = /^(?:took place|happened|occurred|terjadi|berlangsung)$/;

/** "the airstrikes in Iraq on 29 December 2019": the date stands right behind the event's own name. */
function provesNamedEvent(evidence: Evidence, fact: Fact): boolean {
  if (!HAPPENED.test(fact.predicate) || fact.object.trim() !== "") return false;
  const text = shown(evidence);
  const words = wordsOf(text);
  return runsOf(words, fact.subject).some(({ after }) => {
    const end = words[after - 1]?.end ?? 0;
    return scanDates(text).some(
      (mention) =>
        mention.start > end &&
        completed(mention, fact).includes(fact.time ?? "") &&
        /^\s+(?:(?:of|on|in|pada|tahun|di)\s+)*(?:the\s+)?$/.test(text.slice(end, mention.start)),
    );
  });
}

/**
 * Re-derives the date of a fact from its passages alone: one of them has the words of the event,
 * governed by its subject, and the nearest date to them is the value, as fine and no finer.
 */
export function provesDate(fact: Fact): boolean {
  if (fact.kind !== "date" || fact.time === null || !isNamed(fact, fact.subject)) return false;
  if (isAmongOwnWords(fact)) return false;
  return fact.evidence.some(
    (evidence) =>
      evidence.part === "says" &&
      (provesIn(evidence, fact) ||
        provesLifeSpan(evidence, fact) ||
        provesNamedEvent(evidence, fact)),
  );
}
