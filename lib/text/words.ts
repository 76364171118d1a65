import type { TokenKind } from "./document";

/** What is known of a word wherever it stands: worked out once for all its tokens. */
export type Word = {
  text: string;
  lower: string;
  kind: TokenKind;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Begins with a small letter. */
  small: boolean;
};

/** About as many different words as a book has; what is forgotten is only worked out again. */
const MOST_WORDS = 32_768;
/** Longer ones do not come again. */
const LONGEST_KEPT = 40;

const known = new Map<string, Word>();

/** The one record of a word, number or mark. */
export function wordOf(text: string): Word {
  if (text.length > LONGEST_KEPT) return wordFrom(text);
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_WORDS) known.clear();
  const word = wordFrom(compact(text));
  known.set(word.text, word);
  return word;
}

function wordFrom(text: string): Word {
  return {
    text,
    lower: text.toLowerCase(),
    kind: kindOf(text),
    capital: /^[\p{Lu}\p{Lt}]/u.test(text),
    small: /^\p{Ll}/u.test(text),
  };
}

/**
 * A copy that does not keep the text alive from which a word was cut, and has one byte for each
 * letter where that is enough: tests of it are then the faster ones.
 */
function compact(text: string): string {
  return String.fromCharCode(
    ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  );
}

const NUMBER = /^\d+(?:[.,:]\d+)*$/;

function kindOf(text: string): TokenKind {
  if (NUMBER.test(text)) return "number";
  return /^[\p{L}\p{M}\d]/u.test(text) || /^['’ʼ]s$/.test(text) ? "word" : "mark";
}
