import type { Token, TokenKind } from "./document";

/** What is known of a word wherever it stands: worked out once for all its tokens. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Begins with a small letter. */
  readonly small: boolean;
  /** The questions of `ofWord` that were asked of it, and those to which the answer was yes: a bit for each. */
  asked: number;
  yes: number;
};

/** About as many different words as a book has; what is forgotten is only worked out again. */
const MOST_WORDS = 65_536;
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

/** As many questions as a number has bits to spare. */
const MOST_QUESTIONS = 30;
let questions = 0;

/**
 * A question about a word that has the same answer wherever it stands: asked once of each word, so
 * that a rule may ask it of every token of every sentence. It is given the word as it is written.
 */
export function ofWord(ask: (text: string) => boolean): (token: Token | undefined) => boolean {
  if (questions === MOST_QUESTIONS) throw new Error("A word has no room for one more question.");
  const bit = 1 << questions;
  questions += 1;
  return (token) => {
    if (token === undefined) return false;
    const { word } = token;
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (ask(word.text)) word.yes |= bit;
    }
    return (word.yes & bit) !== 0;
  };
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /^\p{Ll}/u;

function wordFrom(text: string): Word {
  return {
    text,
    lower: text.toLowerCase(),
    kind: kindOf(text),
    capital: CAPITAL.test(text),
    small: SMALL.test(text),
    asked: 0,
    yes: 0,
  };
}

/**
 * A copy that does not keep the text alive from which a word was cut, and has one byte for each
 * letter where that is enough: tests of it are then the faster ones.
 */
function compact(text: string): string {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

const NUMBER = /^\d+(?:[.,:]\d+)*$/;
const OF_LETTERS = /^[\p{L}\p{M}\d]/u;
const POSSESSIVE = /^['’ʼ]s$/;

function kindOf(text: string): TokenKind {
  if (NUMBER.test(text)) return "number";
  return OF_LETTERS.test(text) || POSSESSIVE.test(text) ? "word" : "mark";
}
