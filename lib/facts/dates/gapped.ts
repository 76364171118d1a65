import type { Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";
import { OFFICE_HEADS_EN } from "../roles/heads-en";
import { CLAUSE_WORDS, lower, verbGroupAt } from "./clause";
import type { Clause } from "./clauses";
import type { DateScene } from "./date-scene";
import type { TimeExpression } from "./expressions";
import { COUNTS } from "./one-of-two";
import { isPlainObject } from "./plain-object";
import { breaksTie } from "./tie";
import { isAdverb } from "./verbs";

/** What "and" adds to a clause, under the verb before it. */
export type GappedEvent = { clause: Clause; predicate: string; object: string };

/** "the", "twice,": a word is missing; "from February" till May 2014: the date begins earlier. */
const ENDS_OPEN =
  /\b(?:a|an|the|twice|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** In tokens. */
const LONGEST_PART = 14;
const PREPOSITION =
  /^(?:as|at|in|on|to|from|for|with|by|of|into|under|against|near|through|among|within)$/;

/**
 * "became a lieutenant in 1878 and a captain in 1889": the second part, with a date of its own, where
 * both parts are built alike. Null where the second might be another's or no part of the same verb's.
 */
export function gappedEvent(scene: DateScene, time: TimeExpression): GappedEvent | null {
  const { tokens, clauses, times, lang } = scene;
  const clause = clauses.find(({ verb, to }) => verb.to <= time.from && time.to <= to);
  if (!clause || time.relation === "none" || lang !== "en") return null;
  const earlier = times.findLast(
    (one) => one.relation !== "none" && clause.verb.to < one.from && one.to < time.from,
  );
  const from = earlier ? partStart(tokens, earlier.to) : null;
  if (from === null || from >= time.from || time.from - from > LONGEST_PART) return null;
  const first = { from: clause.verb.to, to: earlier?.from ?? clause.verb.to };
  if (!isAlike(tokens, first.from, from) || COUNTS.test(textOf(scene, first.from, first.to)))
    return null;
  if (!isPlain(scene, clause, from, time) || !isTied(scene, clause, first, time)) return null;
  if (!/^(?:[,.;)]|and|but|when|where|while)?$/.test(lower(tokens, time.to))) return null;
  if (isOneOfMany(tokens, time.to, times)) return null;
  const predicate = textOf(scene, clause.verb.from, clause.verb.to);
  const last = tokens[time.from - 1]?.text === "," ? time.from - 1 : time.from;
  const object = textOf(scene, from, last);
  if (!/^\p{L}.*[\p{L}\p{N}.)]$/u.test(object) || ENDS_OPEN.test(object)) return null;
  if (isHalf(predicate, object)) return null;
  return isPlainObject(predicate, object, false) ? { clause, predicate, object } : null;
}

/** "a board member", "president of its council", "from the same school": whose is told by the first part. */
function isHalf(predicate: string, object: string): boolean {
  const role = /\b(?:was|were|been|became|elected|appointed|named|promoted)$/.test(predicate);
  const bare = role && !/\p{Lu}/u.test(object.replace(/^\p{Lu}/u, ""));
  return bare || /\b(?:its|their|same|such)\b/.test(object);
}

/** "in 1979 and 1980", "in 2014 and in 2016": it happened oftener. */
function isOneOfMany(tokens: Token[], at: number, times: TimeExpression[]): boolean {
  const next = tokens[at]?.text === "," ? at + 1 : at;
  const behind = /^(?:and|or)$/.test(lower(tokens, next)) ? next + 1 : next;
  return /^\d/.test(tokens[behind]?.text ?? "") || times.some(({ from }) => from === behind);
}

function textOf({ tokens, block }: DateScene, from: number, to: number): string {
  return block.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** Nothing between the verb and the first date takes the rest for itself: "awards, including a medal in 1996". */
function isTied(
  { tokens, lang }: DateScene,
  clause: Clause,
  { from, to }: { from: number; to: number },
  time: TimeExpression,
): boolean {
  for (let at = from; at < to; at++) if (breaksTie(tokens, at, clause, time, lang)) return false;
  return true;
}

/** Behind ", and", "and then", ",": where the second part begins. */
function partStart(tokens: Token[], at: number): number | null {
  let from = tokens[at]?.text === "," ? at + 1 : at;
  if (lower(tokens, from) === "and") from++;
  if (from === at) return null;
  while (isAdverb(lower(tokens, from))) from++;
  return from;
}

/** "as mayor … as deputy", "a captain … the head": both behind the same preposition, or behind none. */
function isAlike(tokens: Token[], first: number, second: number): boolean {
  const [one, other] = [lower(tokens, first), lower(tokens, second)];
  if (/^(?:him|her|them|it|himself|herself|me|us|between|there|here)$/.test(one)) return false;
  if (PREPOSITION.test(one) || PREPOSITION.test(other)) return one === other;
  if (/^(?:he|she|it|they|his|her|their|its|this|that|these|those|who|which)$/.test(other))
    return false;
  // "received posts as professor at A, and B": a bare name goes on with a name
  const named = isCapitalised(contentOf(tokens, second)) && !isOffice(contentOf(tokens, second));
  // "became Dean of Oslo in 1935, Bergen in 1937": of what, and not as what
  if (named && isOffice(contentOf(tokens, first))) return false;
  // "followed Lee to Oslo, and then Bergen": which of the two it goes on with is not told
  return !named || (isCapitalised(contentOf(tokens, first)) && lower(tokens, first + 1) !== "to");
}

function contentOf(tokens: Token[], at: number): Token | undefined {
  return /^(?:a|an|the)$/.test(lower(tokens, at)) ? tokens[at + 1] : tokens[at];
}

function isOffice(token: Token | undefined): boolean {
  return OFFICE_HEADS_EN.has(token?.lower ?? "");
}

/** No verb, clause, list or second date within the part. */
function isPlain(
  { tokens, lang, times }: DateScene,
  clause: Clause,
  from: number,
  time: TimeExpression,
): boolean {
  if (times.some((one) => one.core >= from && one.core < time.from)) return false;
  for (let at = from; at < time.from; at++) {
    const word = lower(tokens, at);
    if (/^(?:and|or|but|["“”():;–—])$/.test(word) || (CLAUSE_WORDS.en.has(word) && word !== "as"))
      return false;
    if (verbGroupAt(tokens, at, lang) || breaksTie(tokens, at, clause, time, lang)) return false;
  }
  return true;
}
