import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { onceAt } from "../once";
import { endOfRun } from "./name-run";
import { canBelong, isOtherWord, lowerAt } from "./name-word";
import { endOfTitles } from "./titles-before-name";
import { wordSet } from "./word-set";
import { COUNTRY_WORDS, DEMONYM_WORDS } from "./words";

/** A run of tokens, `to` not included, with its place in the block's text. */
export type TokenSpan = { from: number; to: number; start: number; end: number; text: string };

/** A name as it stands in a sentence: the name itself and the titles right before it. */
export type NameSpan = TokenSpan & { title: TokenSpan | null };

/**
 * The name that begins at token `at`, or null. It is the longest run of capitalised words, with
 * the particles inside persons' names ("bin", "van") and "of" after an organisation's word. Titles
 * at its head ("Foreign Minister") are told apart; a run of titles alone is not a name.
 */
export function nameAt(tokens: Token[], at: number): NameSpan | null {
  return canBelong(tokens[at]) ? nameBeginningAt(tokens, at) : null;
}

const nameBeginningAt = onceAt(readName);

function readName(tokens: Token[], first: number): NameSpan | null {
  const run = endOfRun(tokens, first);
  const to = isTiedCountry(tokens, first, run) ? first + 1 : run;
  const at = behindShout(tokens, first, to);
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

const LETTERS = wordSet(
  "FRS FBA OBE CBE MBE KBE DBE GBE PhD MD MP QC KC FRSE RA SJ OP KCB GCB DSO VC MC KG",
);

/** Letters behind a person's name, as in "Daniel Bernoulli FRS", are not part of it. */
function beforeLetters(tokens: Token[], from: number, to: number): number {
  const last = tokens[to - 1]?.text ?? "";
  return to - from > 2 && LETTERS.has(last) ? to - 1 : to;
}

/** A nation's adjective or a country before a person's name ("Iran Brian Hook") is not part of it. */
function startOfName(tokens: Token[], from: number, to: number): number {
  let start = from;
  while (start < to && (isDemonym(tokens[start]) || tokens[start]?.kind === "mark")) start++;
  if (start === to) return to;
  // "Secretary of State for External Affairs Ann Lee": the end of a title
  if (start === from && to - from > 2) {
    if (lowerAt(tokens, from) === "affairs") return from + 1;
    if (lowerAt(tokens, from + 1) === "affairs" && to - from > 3) return from + 2;
    const field = endOfField(tokens, from, to);
    if (field > from) return field;
  }
  // "See Lee's letters"
  if (from === 0 && start === from && lowerAt(tokens, from) === "see" && to > 1) return 1;
  const other = isOther(tokens, from, to);
  if (start > from) return other || to - start < 2 ? from : start;
  if (to - from > 2 && !other && COUNTRY_WORDS.has(lowerAt(tokens, from))) return from + 1;
  return from;
}

/** "U.S.-Iran tensions": of two countries, and nobody is called "-Iran". */
function isTiedCountry(tokens: Token[], from: number, to: number): boolean {
  if (tokens[from + 1]?.text !== "-" || !COUNTRY_WORDS.has(lowerAt(tokens, from))) return false;
  return !isOther(tokens, from, to);
}

const isShouted = ofWord((word) => /^\p{Lu}{2,}$/u.test(word));

/** "SCROLL TO CONTINUE WITH CONTENT Ann Lee": where the name begins that a line in capitals runs into. */
function behindShout(tokens: Token[], from: number, to: number): number {
  if (!isShouted(tokens[from - 1]) || !isShouted(tokens[from - 2])) return from;
  let start = from;
  while (start < to && isShouted(tokens[start])) start++;
  return start < to ? start : from;
}

const FIELDS = wordSet(
  "Instruction Education Defense Defence Health Welfare Labor Labour Commerce Finance Transport Transportation Agriculture Security Operations Intelligence Development Relations Communications Resources Works Planning Trade Industry Environment Energy Culture Tourism",
);

/** "Superintendent of Public Instruction Ann Lee": where the name begins behind what an office is for. */
function endOfField(tokens: Token[], from: number, to: number): number {
  if (!/^(?:of|for)$/.test(tokens[from - 1]?.text ?? "")) return from;
  for (let at = Math.min(to - 3, from + 3); at >= from; at--)
    if (FIELDS.has(tokens[at]?.text ?? "")) return at + 1;
  return from;
}

const isDemonym = ofWord((word) => DEMONYM_WORDS.has(word.toLowerCase()));
const isOfOthers = ofWord((word) => isOtherWord(word.toLowerCase()));

function isOther(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isOfOthers(tokens[at])) return true;
  return false;
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
