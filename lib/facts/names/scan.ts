import type { Token } from "@/lib/text/document";
import { onceAt } from "../once";
import { endOfRun } from "./name-run";
import { canBelong, hasWord, lowerAt } from "./name-word";
import { endOfTitles } from "./titles-before-name";
import {
  COUNTRY_WORDS,
  DEMONYM_WORDS,
  EVENT_WORDS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from "./words";

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
  // "Secretary of State for External Affairs Ann Lee": the end of a title
  if (start === from && to - from > 2) {
    if (lowerAt(tokens, from) === "affairs") return from + 1;
    if (lowerAt(tokens, from + 1) === "affairs" && to - from > 3) return from + 2;
  }
  // "See Lee's letters"
  if (from === 0 && start === from && lowerAt(tokens, from) === "see" && to > 1) return 1;
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
