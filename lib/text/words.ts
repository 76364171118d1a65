import type { TokenKind } from "./document";

/** What is known of a word wherever it stands: worked out once for all its tokens. */
export type Word = {
  text: string;
  lower: string;
  kind: TokenKind;
  /** Begins with a capital letter. */
  capital: boolean;
};

/** More different words than a collection has; what is forgotten is only worked out again. */
const MOST_WORDS = 200_000;

const known = new Map<string, Word>();

/** The one record of a word, number or mark. */
export function wordOf(text: string): Word {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_WORDS) known.clear();
  const word = {
    text,
    lower: text.toLowerCase(),
    kind: kindOf(text),
    capital: /^\p{Lu}/u.test(text),
  };
  known.set(text, word);
  return word;
}

const NUMBER = /^\d+(?:[.,:]\d+)*$/;

function kindOf(text: string): TokenKind {
  if (NUMBER.test(text)) return "number";
  return /^[\p{L}\p{M}\d]/u.test(text) || /^['’ʼ]s$/.test(text) ? "word" : "mark";
}
