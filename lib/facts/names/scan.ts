import type { Token } from "@/lib/text/document";
import { onceAt } from "../once";
import {
  COUNTRY_WORDS,
  DEMONYM_WORDS,
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
  return token?.kind === "word" && (token.capital || hasArticle(token));
}

/** "al-Assad", "d'Estaing": the capital stands behind an article. */
function hasArticle({ text }: Token): boolean {
  return text.length > 2 && /^(?:al|el|as|ash|ad|an|at|ar|az|ibn|d|l|o)[-'’]\p{Lu}/u.test(text);
}

/**
 * The name that begins at token `at`, or null. It is the longest run of capitalised words, with
 * the particles inside persons' names ("bin", "van") and "of" after an organisation's word. Titles
 * at its head ("Foreign Minister") are told apart; a run of titles alone is not a name.
 */
export function nameAt(tokens: Token[], at: number): NameSpan | null {
  return canBelong(tokens[at]) ? nameBeginningAt(tokens, at) : null;
}

const nameBeginningAt = onceAt(readName);

function readName(tokens: Token[], at: number): NameSpan | null {
  const to = endOfRun(tokens, at);
  const from = startOfName(tokens, endOfTitles(tokens, at, to), to);
  if (from >= to) return null;
  const title = from > at ? spanOf(tokens, at, from) : null;
  const {
    to: end,
    start,
    end: endOfText,
    text,
  } = spanOf(tokens, from, beforeLetters(tokens, from, to));
  return { from, to: end, start, end: endOfText, text, title };
}

/** Letters behind a person's name, as in "Daniel Bernoulli FRS", are not part of it. */
function beforeLetters(tokens: Token[], from: number, to: number): number {
  const last = tokens[to - 1]?.text ?? "";
  const letters =
    /^(?:FRS|FBA|OBE|CBE|MBE|KBE|DBE|GBE|PhD|MD|MP|QC|KC|FRSE|RA|SJ|OP|KCB|GCB|DSO|VC|MC|KG)$/.test(
      last,
    );
  return letters && to - from > 2 ? to - 1 : to;
}

/** A nation's adjective or a country before a person's name ("Iran Brian Hook") is not part of it. */
function startOfName(tokens: Token[], from: number, to: number): number {
  let start = from;
  while (
    start < to &&
    (DEMONYM_WORDS.has(lowerAt(tokens, start)) || tokens[start]?.kind === "mark")
  )
    start++;
  if (start === to) return to;
  const other = isOther(tokens, from, to);
  if (start > from) return other || to - start < 2 ? from : start;
  if (COUNTRY_WORDS.has(lowerAt(tokens, from)) && to - from > 2 && !other) return from + 1;
  return from;
}

function isOther(tokens: Token[], from: number, to: number): boolean {
  return [ORGANISATION_WORDS, PLACE_WORDS, EVENT_WORDS].some((set) =>
    hasWord(tokens, from, to, set),
  );
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
  const lower = token.lower;
  // "Iran-backed", "US-led" describe something else; "Qanat-e" and "Mar-a-Lago" are names
  if (/-\p{Ll}{3,}$/u.test(token.text)) return false;
  return !NO_NAME.has(lower) && !TIME_WORDS.has(lower);
}

/** No name has more words: a chain of titles without end is not searched to its end from each of them. */
const LONGEST_RUN = 40;

function endOfRun(tokens: Token[], at: number): number {
  let to = at + 1;
  while (to - at < LONGEST_RUN) {
    const next = stepOf(tokens, at, to);
    if (next === null) break;
    to = next;
  }
  return to;
}

/** Where the run ends that goes on at `to`, or null if it does not go on. */
function stepOf(tokens: Token[], at: number, to: number): number | null {
  if (canBelong(tokens[to])) return to + 1;
  const word = tokens[to]?.text ?? "";
  if (
    PERSON_PARTICLES.has(word) &&
    canBelong(tokens[to + 1]) &&
    !hasWord(tokens, at, to, DEMONYM_WORDS)
  )
    return to + 2;
  if (
    PERSON_PARTICLES.has(word) &&
    PERSON_PARTICLES.has(tokens[to + 1]?.text ?? "") &&
    canBelong(tokens[to + 2])
  )
    return to + 3;
  // "Iran–Iraq War", "Radio Free Europe/Radio Liberty"
  if (/^[–/-]$/.test(word) && isGlued(tokens, to) && canBelong(tokens[to + 1])) return to + 2;
  if (word === "&" && canBelong(tokens[to + 1])) return to + 2;
  if (JOINING_WORDS.has(word) && joins(tokens, at, to)) {
    const after = tokens[to + 1]?.text === "the" ? to + 2 : to + 1;
    if (canBelong(tokens[after])) return after + 1;
  }
  return numberStep(tokens, to);
}

/** "Apollo 11", "France 24": a short number behind a capitalised word, with nothing to count after it. */
function numberStep(tokens: Token[], to: number): number | null {
  const number = tokens[to];
  if (number?.kind !== "number" || !/^\d{1,3}$/.test(number.text)) return null;
  if (TITLES.has(lowerAt(tokens, to - 1))) return null;
  const after = tokens[to + 1];
  if (!after || canBelong(after)) return to + 1;
  const verb =
    /^(?:was|were|is|are|has|had|came|left|landed|lifted|launched|returned|crashed|struck|made|photographed)$/;
  return /^[,.;:)]$/.test(after.text) || verb.test(after.text) ? to + 1 : null;
}

function isGlued(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}

function lowerAt(tokens: Token[], at: number): string {
  return tokens[at]?.lower ?? "";
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

function hasWord(tokens: Token[], from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (set.has(lowerAt(tokens, at))) return true;
  return false;
}

/** Where the titles at the head of a run end; the run's end if it is titles and nothing else. */
function endOfTitles(tokens: Token[], at: number, to: number): number {
  const last = lowerAt(tokens, to - 1);
  if (isOtherWord(last) && !OF_TITLES.has(lowerAt(tokens, at))) return at;
  // "General Conference", "Supreme Court": the title is part of what follows
  if (isOtherWord(lowerAt(tokens, at + 1)) && !isRankTail(tokens, at + 1) && to - at > 1) return at;
  if (isTitleSurname(tokens, at, to)) return at;
  let end = at;
  for (let i = at; i < to; i++) {
    if (isTitleAt(tokens, i)) end = i + 1;
    // "Mayor Jenderal TNI Anumerta …": what follows a rank and belongs to it
    else if (end === i && i > at && isRankTail(tokens, i)) end = i + 1;
    // "Raja Ali bin Raja Ahmad": the second title is the father's
    else if (/^(?:bin|binti|ibn)$/.test(lowerAt(tokens, i))) break;
    else if (lowerAt(tokens, i) === "of" && end === i) {
      // "Secretary of State Mike Pompeo": the word after "of (the)" belongs to the title
      const after = lowerAt(tokens, i + 1) === "the" ? i + 2 : i + 1;
      if (isOtherWord(last) && to - after > 1) return to;
      end = Math.min(to, after + 1);
      i = after;
    }
  }
  return end;
}

/** "Charles Duke", "Stephen King": a title that ends a name is a surname, if no title stands before. */
function isTitleSurname(tokens: Token[], at: number, to: number): boolean {
  if (to - at < 2 || to - at > 3 || !/^(?:king|duke|pope|prince)$/.test(lowerAt(tokens, to - 1)))
    return false;
  const before = tokens.slice(at, to - 1);
  return before.every(
    ({ text }, index) =>
      !isTitleAt(tokens, at + index) &&
      !/^(?:The|Grand|Crown|High|Black|Little|Old|Young)$/.test(text) &&
      !DEMONYM_WORDS.has(text.toLowerCase()) &&
      !isOtherWord(text.toLowerCase()),
  );
}

const RANK_TAILS = new Set(["tni", "polri", "anumerta", "pertama", "madya", "muda", "utama"]);

function isRankTail(tokens: Token[], at: number): boolean {
  return RANK_TAILS.has(lowerAt(tokens, at));
}

function isTitleAt(tokens: Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  return TITLES.has(lower) || TITLES.has(lower.replace(/\.$|-(?:elect|designate)$/, ""));
}

function isOtherWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word) || EVENT_WORDS.has(word);
}
