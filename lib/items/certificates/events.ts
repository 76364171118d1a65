import { type DateSpan, mayBeSame } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { foldedWords, foldText } from "@/lib/domain/folding";
import type { Collection } from "../collection";
import type { Passage } from "../passages";

/** The share of `wanted` that `present` holds; 0 of nothing. */
export function share(wanted: readonly string[], present: ReadonlySet<string>): number {
  if (wanted.length === 0) return 0;
  let held = 0;
  for (const stem of wanted) if (present.has(stem)) held += 1;
  return held / wanted.length;
}

export function sameName(left: string, right: string, collection: Collection): boolean {
  return collection.named(left).bearer === collection.named(right).bearer;
}

/** Whether one document tells both. */
export function isOneStory({ evidence: one }: Fact, { evidence: other }: Fact): boolean {
  return other.some(({ source }) => one.some((passage) => passage.source === source));
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
    if (areNamesakes(left.subject, right.subject, collection)) return false;
    const tied =
      speaksOf(left, right.subject, collection) || speaksOf(right, left.subject, collection);
    return tied && stems.length > 0 && share(stems, others) >= 0.5;
  }
  if (areOtherDeeds(left, right, collection)) return false;
  return share(stems, others) >= 0.5 || (verb !== undefined && others.has(verb));
}

/** Whether two people only share a surname: "Richard Smalley" and "Chad Smalley". */
function areNamesakes(left: string, right: string, collection: Collection): boolean {
  const [one, other] = [foldedWords(left), foldedWords(right)];
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return false;
  if ([left, right].some((name) => collection.named(name).kind !== "person")) return false;
  return one[0]?.charAt(0) !== other[0]?.charAt(0);
}

/** What one does to several things, each on a day of its own: to receive a prize, to join a club. */
const TO_SEVERAL =
  /^(?:(?:was|were|had been) (?:first )?)?(?:received|won|awarded|joined|signed|inducted|elected|named|appointed|earned|released|recorded|published|served|graduated|acquired|bought|menerima|memenangkan|bergabung|terpilih|diangkat|menjabat)\b/;

/** What many prizes, schools and clubs are called by. */
const GENERIC = new Set(
  "award awards prize medal order honour honor university college school institute club city united national league hall fame international society association council committee party hadiah penghargaan universitas partai".split(
    " ",
  ),
);

/** The telling words of the names in what was done, short forms written out. */
function namesOfDeed({ subject, object }: Fact, collection: Collection): Set<string> {
  const own = new Set(foldedWords(subject));
  const names = object.match(/\p{Lu}[\p{L}\p{N}’'-]*/gu) ?? [];
  const telling = names.filter((name) => !own.has(foldText(name)) && !GENERIC.has(foldText(name)));
  return new Set(collection.stemsOf(telling.join(" ")));
}

/** Whether one name did a thing to two others that have no word in common: "received the Brandeis Award", "… the Wiener Award". */
function areOtherDeeds(left: Fact, right: Fact, collection: Collection): boolean {
  if (!TO_SEVERAL.test(left.predicate) || !TO_SEVERAL.test(right.predicate)) return false;
  const [one, other] = [namesOfDeed(left, collection), namesOfDeed(right, collection)];
  return one.size > 0 && other.size > 0 && [...one].every((name) => !other.has(name));
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
  const { stems, span: key } = collection.eventOf(fact);
  const { naming, sources, sharing } = collection.of(fact, telling);
  const gives = (passage: Passage) =>
    hasDate(passage, span, key) && !isAccountedFor(passage, span, fact, collection);
  for (const passage of collection.passages.near(span, sources)) {
    if (!passage.pronoun && !naming.has(passage)) continue;
    if (span.grain !== "day" && share(stems, passage.stems) === 0) continue;
    if (gives(passage)) return true;
  }
  return sharing.some(gives);
}

/** The passages that name the subject of a date fact, their documents, and those with a date and most of its words. */
function telling(fact: Fact, { passages, named, eventOf }: Collection) {
  const { stems } = eventOf(fact);
  const subject = named(fact.subject);
  return {
    naming: passages.naming(subject),
    sources: passages.sourcesNaming(subject),
    sharing:
      stems.length > 0 ? passages.sharing(stems, 0.5).filter(({ dates }) => dates.length > 0) : [],
  };
}
