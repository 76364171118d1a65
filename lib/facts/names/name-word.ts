import type { Token } from "@/lib/text/document";
import { EVENT_WORDS, NO_NAME, ORGANISATION_WORDS, PLACE_WORDS, TIME_WORDS } from "./words";

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.capital || hasArticle(token));
}

/** "al-Assad", "d'Estaing": the capital stands behind an article. */
function hasArticle({ text }: Token): boolean {
  return text.length > 2 && /^(?:al|el|as|ash|ad|an|at|ar|az|ibn|d|l|o)[-'’]\p{Lu}/u.test(text);
}

/** Whether a word may be one of a name's. */
export function canBelong(token: Token | undefined): boolean {
  if (!token || !isCapitalised(token)) return false;
  const lower = token.lower;
  // "Iran-backed", "US-led" describe something else; "Qanat-e" and "Mar-a-Lago" are names
  if (/-\p{Ll}{3,}$/u.test(token.text)) return false;
  // "I've", "They'd"
  if (/^(?:I|We|You|He|She|It|They)['’]/.test(token.text)) return false;
  return !NO_NAME.has(lower) && !TIME_WORDS.has(lower);
}

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
