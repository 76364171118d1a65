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
  /** What was answered to the questions of `ofWord`: two bits for each, whether it was asked, and whether yes. */
  readonly answers: number[];
  /** The last gathering of words that it was put into. */
  gathered: number;
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

/** A small number has 30 bits. */
const IN_ONE_NUMBER = 15;
const MOST_QUESTIONS = 12 * IN_ONE_NUMBER;
let questions = 0;

/**
 * A question about a word that has the same answer wherever it stands: asked once of each word, so
 * that a rule may ask it of every token of every sentence. It is given the word as it is written.
 */
export function ofWord(ask: (text: string) => boolean): (token: Token | undefined) => boolean {
  if (questions === MOST_QUESTIONS) throw new Error("A word has no room for one more question.");
  const place = Math.floor(questions / IN_ONE_NUMBER);
  const asked = 1 << (2 * (questions % IN_ONE_NUMBER));
  const yes = 2 * asked;
  questions += 1;
  return (token) => {
    if (token === undefined) return false;
    const { answers, text } = token.word;
    const known = answers[place] ?? 0;
    if ((known & asked) !== 0) return (known & yes) !== 0;
    const answer = ask(text);
    // the question may have asked others of the same word
    answers[place] = (answers[place] ?? 0) | asked | (answer ? yes : 0);
    return answer;
  };
}

let gatherings = 0;

/** The texts of those tokens that are wanted, each once; `wanted` may look at the word alone. */
export function distinctWords(
  sentences: Iterable<{ tokens: readonly Token[] }>,
  wanted: (token: Token, at: number) => boolean,
): Set<string> {
  gatherings += 1;
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.word.gathered === gatherings || !wanted(token, at)) continue;
      token.word.gathered = gatherings;
      words.add(token.text);
    }
  }
  return words;
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
    answers: new Array(MOST_QUESTIONS / IN_ONE_NUMBER).fill(0),
    gathered: 0,
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
