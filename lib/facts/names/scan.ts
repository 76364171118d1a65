import type { Token } from "@/lib/text/document";
import {
  DEMONYMS,
  EVENT_WORDS,
  JOINING_WORDS,
  NO_NAME,
  ORGANISATION_WORDS,
  PERSON_PARTICLES,
  PLACE_WORDS,
  TIME_WORDS,
  TITLES,
} from "./words";

/** A run of tokens, `to` not included, with its place in the block's text. */
export type TokenSpan = { from: number; to: number; start: number; end: number; text: string };

/** A name as it stands in a sentence: the name itself and the titles right before it. */
export type NameSpan = TokenSpan & { title: TokenSpan | null };

export function isCapitalised(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    (/^\p{Lu}/u.test(token.text) ||
      /^(?:al|el|as|ash|ad|an|at|ar|az|ibn|d|l|o)[-'’]\p{Lu}/u.test(token.text))
  );
}

/**
 * The name that begins at token `at`, or null. It is the longest run of capitalised words, with
 * the particles inside persons' names ("bin", "van") and "of" after an organisation's word. Titles
 * at its head ("Foreign Minister") are told apart; a run of titles alone is not a name.
 */
export function nameAt(tokens: Token[], at: number): NameSpan | null {
  if (!canBelong(tokens[at])) return null;
  const to = endOfRun(tokens, at);
  const from = endOfTitles(tokens, at, to);
  if (from >= to) return null;
  const title = from > at ? spanOf(tokens, at, from) : null;
  return { ...spanOf(tokens, from, to), title };
}

/** Every name of a sentence, from left to right. */
export function namesIn(tokens: Token[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(tokens, at);
    if (!name) continue;
    found.push(name);
    at = name.to - 1;
  }
  return found;
}

export function spanOf(tokens: Token[], from: number, to: number): TokenSpan {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  let text = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    const before = tokens[at - 1];
    text += at > from && before && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return { from, to, start, end, text };
}

function canBelong(token: Token | undefined): boolean {
  if (!token || !isCapitalised(token)) return false;
  const lower = token.text.toLowerCase();
  return !NO_NAME.has(lower) && !TIME_WORDS.has(lower);
}

function endOfRun(tokens: Token[], at: number): number {
  let to = at + 1;
  for (;;) {
    const next = stepOf(tokens, at, to);
    if (next === null) return to;
    to = next;
  }
}

/** Where the run ends that goes on at `to`, or null if it does not go on. */
function stepOf(tokens: Token[], at: number, to: number): number | null {
  if (canBelong(tokens[to])) return to + 1;
  const word = tokens[to]?.text ?? "";
  if (PERSON_PARTICLES.has(word) && canBelong(tokens[to + 1]) && !hasWord(tokens, at, to, DEMONYMS))
    return to + 2;
  if (
    PERSON_PARTICLES.has(word) &&
    PERSON_PARTICLES.has(tokens[to + 1]?.text ?? "") &&
    canBelong(tokens[to + 2])
  )
    return to + 3;
  if (word === "&" && canBelong(tokens[to + 1])) return to + 2;
  if (JOINING_WORDS.has(word) && joins(tokens, at, to)) {
    const after = tokens[to + 1]?.text === "the" ? to + 2 : to + 1;
    if (canBelong(tokens[after])) return after + 1;
  }
  // "Area 51", "Apollo 11", "Boeing 747": a short number right after a capitalised word
  const number = tokens[to];
  if (
    number?.kind === "number" &&
    /^\d{1,3}$/.test(number.text) &&
    !TITLES.has(lowerAt(tokens, to - 1)) &&
    canBelong(tokens[to + 1])
  )
    return to + 1;
  return null;
}

function lowerAt(tokens: Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? "";
}

function joins(tokens: Token[], at: number, to: number): boolean {
  const head = lowerAt(tokens, to - 1);
  if (tokens[to]?.text !== "of")
    return ORGANISATION_WORDS.has(head) && hasWord(tokens, at, to, ORGANISATION_WORDS);
  return (
    ORGANISATION_WORDS.has(head) ||
    EVENT_WORDS.has(head) ||
    PLACE_WORDS.has(head) ||
    OF_TITLES.has(head) ||
    OF_NAMES.has(head)
  );
}

const OF_TITLES = new Set([
  "secretary",
  "leader",
  "duke",
  "prince",
  "princess",
  "earl",
  "archbishop",
  "bishop",
  "president",
  "speaker",
  "chief",
  "chancellor",
  "king",
  "queen",
  "minister",
  "director",
  "commander-in-chief",
]);
const OF_NAMES = new Set([
  "bank",
  "declaration",
  "treaty",
  "peace",
  "isle",
  "cape",
  "gulf",
  "strait",
  "order",
  "medal",
  "legion",
  "museum",
  "institute",
  "law",
  "laws",
  "origin",
  "rights",
  "bill",
]);

function hasWord(tokens: Token[], from: number, to: number, set: Set<string>): boolean {
  for (let at = from; at < to; at++) if (set.has(lowerAt(tokens, at))) return true;
  return false;
}

/** Where the titles at the head of a run end; the run's end if it is titles and nothing else. */
function endOfTitles(tokens: Token[], at: number, to: number): number {
  const last = lowerAt(tokens, to - 1);
  let end = at;
  for (let i = at; i < to; i++) {
    const lower = lowerAt(tokens, i).replace(/\.$/, "");
    if (TITLES.has(lower)) end = i + 1;
    else if (lower === "of" && end === i) {
      // "Secretary of State Mike Pompeo": the word after "of (the)" belongs to the title
      const after = lowerAt(tokens, i + 1) === "the" ? i + 2 : i + 1;
      if (to - after <= 1) return to > after + 1 ? after + 1 : to;
      end = after + 1;
      i = after;
    }
  }
  if (end === at) return at;
  const isOther = ORGANISATION_WORDS.has(last) || PLACE_WORDS.has(last) || EVENT_WORDS.has(last);
  return isOther && !TITLES.has(last) ? at : end;
}
