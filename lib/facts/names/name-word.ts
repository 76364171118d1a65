import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { EVENT_WORDS, NO_NAME, ORGANISATION_WORDS, PLACE_WORDS, TIME_WORDS } from "./words";

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.capital || hasArticle(token));
}

/** "al-Assad", "d'Estaing": the capital stands behind an article. */
const hasArticle = ofWord((word) => ARTICLE.test(word));
const ARTICLE = /^(?:al|el|as|ash|ad|an|at|ar|az|ibn|d|l|o)[-'’]\p{Lu}/u;

/** Whether a word may be one of a name's. */
export function canBelong(token: Token | undefined): boolean {
  return isCapitalised(token) && isOfNames(token);
}

const isOfNames = ofWord((word) => {
  const lower = word.toLowerCase();
  if (DESCRIBING.test(word) || SHORTENED.test(word)) return false;
  return !NO_NAME.has(lower) && !TIME_WORDS.has(lower);
});
/** "Iran-backed", "US-led" describe something else; "Qanat-e" and "Mar-a-Lago" are names. */
const DESCRIBING = /-\p{Ll}{3,}$/u;
/** "I've", "They'd" */
const SHORTENED = /^(?:I|We|You|He|She|It|They)['’]/;

/** Where a nickname inside a name ends: 'Ann "Annie" Lee'. `at` is its opening mark; null where none is. */
export function behindNickname(tokens: Token[], at: number): number | null {
  const mark = tokens[at];
  if (!mark || !/^["“]$/.test(mark.text) || mark.end !== tokens[at + 1]?.start) return null;
  for (let to = at + 1; to <= at + LONGEST_NICKNAME + 1; to++) {
    if (to > at + 1 && /^["”]$/.test(tokens[to]?.text ?? "")) return to + 1;
    if (!canBelong(tokens[to])) return null;
  }
  return null;
}

const LONGEST_NICKNAME = 2;

/** A token's small letters; nothing where there is none. */
export function lowerAt(tokens: Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** Whether a run of tokens holds one of the words. */
export function hasWord(
  tokens: Token[],
  from: number,
  to: number,
  set: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) if (set.has(lowerAt(tokens, at))) return true;
  return false;
}

/** A word of organisations, places or events. */
export function isOtherWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word) || EVENT_WORDS.has(word);
}
