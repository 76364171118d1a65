import { type DateSpan, mayBeSame } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import type { Collection } from "../collection";
import type { Passage } from "../passages";

/** The share of `wanted` that `present` holds; 0 of nothing. */
export function share(wanted: readonly string[], present: ReadonlySet<string>): number {
  if (wanted.length === 0) return 0;
  return wanted.filter((stem) => present.has(stem)).length / wanted.length;
}

export function sameName(left: string, right: string, collection: Collection): boolean {
  return collection.named(left).bearer === collection.named(right).bearer;
}

/** Whether a passage names somebody, by any form of the name or by the last word of it. */
export function namesIn(passage: Passage, name: string, collection: Collection): boolean {
  return collection.passages.naming(collection.named(name)).has(passage);
}

/** Whether the words of a fact name somebody. */
export function speaksOf(fact: Fact, name: string, collection: Collection): boolean {
  const { words } = collection.eventOf(fact);
  const { words: forms, lastWords } = collection.named(name);
  return (
    lastWords.some((word) => words.has(word)) ||
    forms.some((form) => form.every((word) => words.has(word)))
  );
}

/** Whether two date facts tell of one event, as far as their words show. */
export function sameEvent(left: Fact, right: Fact, collection: Collection): boolean {
  const [one, other] = [collection.eventOf(left), collection.eventOf(right)];
  if (one.anniversary !== other.anniversary) return false;
  const { stems } = one;
  const others = other.stemSet;
  const verb = stems[0];
  if (!sameName(left.subject, right.subject, collection)) {
    const tied =
      speaksOf(left, right.subject, collection) || speaksOf(right, left.subject, collection);
    return tied && stems.length > 0 && share(stems, others) >= 0.5;
  }
  return share(stems, others) >= 0.5 || (verb !== undefined && others.has(verb));
}

/** Whether a date fact of another event explains why the passage has a date of this span. */
export function isAccountedFor(
  passage: Passage,
  span: DateSpan,
  fact: Fact,
  collection: Collection,
): boolean {
  return passage.facts.some((other) => {
    if (other.kind !== "date" || other.id === fact.id || other.time === null) return false;
    const time = collection.eventOf(other).span;
    return time !== null && mayBeSame(time, span) && !sameEvent(fact, other, collection);
  });
}

/** Whether the passage has a date that may be this span, and not only as the coarser name of the key's own time. */
function hasDate(passage: Passage, span: DateSpan, key: DateSpan | null): boolean {
  return passage.dates.some(
    (date) =>
      mayBeSame(date, span) &&
      !(key && mayBeSame(date, key) && date.to - date.from > span.to - span.from),
  );
}

/**
 * Whether some passage of the collection may give this time to the event of the fact: it has the
 * date beside the subject (or a pronoun, in a document that names the subject) or beside most of the
 * event's words, and no fact of another event explains it.
 */
export function mayBeGiven(span: DateSpan, fact: Fact, collection: Collection): boolean {
  const { passages, named } = collection;
  const { stems, span: key } = collection.eventOf(fact);
  const gives = (passage: Passage) =>
    hasDate(passage, span, key) && !isAccountedFor(passage, span, fact, collection);
  const subject = named(fact.subject);
  const naming = passages.naming(subject);
  for (const passage of passages.near(span, passages.sourcesNaming(subject))) {
    if (!passage.pronoun && !naming.has(passage)) continue;
    if (span.grain !== "day" && share(stems, passage.stems) === 0) continue;
    if (gives(passage)) return true;
  }
  return stems.length > 0 && passages.sharing(stems, 0.5).some(gives);
}
