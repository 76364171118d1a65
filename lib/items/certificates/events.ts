import { type DateSpan, mayBeSame, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldName } from "@/lib/domain/folding";
import { type Collection, type Passage, restsOn } from "../collection";
import { contentStems } from "../wording/stems";

const PRONOUNS = "he she it they him her them his their its ia dia mereka beliau".split(" ");

/** The stems of what happened in a date fact, the subject's own name left out. */
export function eventStems(fact: Fact): string[] {
  const own = new Set(contentStems(foldedWords(fact.subject)));
  return contentStems(foldedWords(`${fact.predicate} ${fact.object}`)).filter(
    (stem) => !own.has(stem),
  );
}

/** The share of `wanted` that `present` holds; 0 of nothing. */
export function share(wanted: readonly string[], present: ReadonlySet<string>): number {
  if (wanted.length === 0) return 0;
  return wanted.filter((stem) => present.has(stem)).length / wanted.length;
}

export function sameName(left: string, right: string, collection: Collection): boolean {
  const folded = foldName(right);
  return collection.formsOf(left).some((form) => foldName(form) === folded);
}

/** Whether a passage names somebody, by any form of the name or by the last word of it. */
export function namesIn(passage: Passage, name: string, collection: Collection): boolean {
  return collection.formsOf(name).some((form) => {
    const words = foldedWords(form);
    const last = words.at(-1);
    return (
      (words.length > 0 && words.every((word) => passage.words.has(word))) ||
      (last !== undefined && last.length > 3 && passage.words.has(last))
    );
  });
}

/** Whether two date facts tell of one event, as far as their words show. */
export function sameEvent(left: Fact, right: Fact, collection: Collection): boolean {
  const stems = eventStems(left);
  const others = new Set(eventStems(right));
  const verb = stems[0];
  if (!sameName(left.subject, right.subject, collection)) {
    return share(stems, others) >= 0.7 && stems.length >= 3;
  }
  return share(stems, others) >= 0.5 || (verb !== undefined && others.has(verb));
}

/** Whether another date fact explains why the passage has a date of this span. */
function isAccountedFor(
  passage: Passage,
  span: DateSpan,
  fact: Fact,
  collection: Collection,
): boolean {
  return collection.facts.some((other) => {
    if (other.kind !== "date" || other.id === fact.id || other.time === null) return false;
    const time = spanOf(other.time);
    return (
      time !== null &&
      mayBeSame(time, span) &&
      restsOn(other, passage) &&
      !sameEvent(fact, other, collection)
    );
  });
}

/**
 * Whether some passage of the collection may give this time to the event of the fact: it has the
 * date beside the subject (or a pronoun) or beside most of the event's words, and no fact of
 * another event explains it.
 */
export function mayBeGiven(span: DateSpan, fact: Fact, collection: Collection): boolean {
  const stems = eventStems(fact);
  return collection.passages.some((passage) => {
    if (!passage.dates.some((date) => mayBeSame(date, span))) return false;
    const about =
      namesIn(passage, fact.subject, collection) ||
      PRONOUNS.some((pronoun) => passage.words.has(pronoun));
    const shared = share(stems, passage.stems);
    if (shared < 0.5 && !about) return false;
    if (shared === 0 && span.grain !== "day") return false;
    return !isAccountedFor(passage, span, fact, collection);
  });
}
