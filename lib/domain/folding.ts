import type { Language } from "./fact";
import { remembered } from "./remembered";

/** Letters that NFKD leaves whole although readers type them as others. */
const WHOLE_LETTERS: Record<string, string> = {
  ß: "ss",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
};

const ARTICLES: Record<Language, ReadonlySet<string>> = {
  en: new Set(["the", "a", "an"]),
  id: new Set(["sang", "si", "para", "sebuah", "seorang"]),
};

/**
 * The letters and digits of a text, for comparing: NFKC, lower case, without diacritics; apostrophes
 * vanish, other punctuation becomes one space. Two texts that a reader takes for the same fold alike.
 */
export function foldText(text: string): string {
  return text.length > LONGEST_KEPT ? fold(text) : foldShort(text).folded;
}

/** Names, words and phrases are folded again and again: so many are kept, longer texts not. */
const LONGEST_KEPT = 120;
const foldShort = remembered(
  (text: string): Folded => ({ folded: fold(text), words: null }),
  20_000,
);

/** A text folded, and its words once they are asked for. */
type Folded = { folded: string; words: readonly string[] | null };

function fold(text: string): string {
  return PLAIN_TEXT.test(text) ? foldPlain(text) : foldAny(text);
}

/** Text that NFKC, NFKD and the whole letters leave as it is: ASCII and the marks of typography. */
const PLAIN_TEXT = /^[\n -~‐-—‘’“”]*$/;

/** As `foldAny`, for plain text: nothing to decompose, and the letters are a to z. */
function foldPlain(text: string): string {
  const lower = text.toLowerCase();
  const pointed = lower.includes(".")
    ? lower.replace(/(?<=[a-z])\.(?=[a-z](?:[.]|$|[^a-z]))/g, "")
    : lower;
  return pointed
    .replace(/['’‘`]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function foldAny(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßøđðłæœıþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|$|\P{L}))/gu, "")
    .replace(/['’‘ʼʻ`´ʿʾ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): readonly string[] {
  if (text.length > LONGEST_KEPT) return wordsOf(fold(text));
  const known = foldShort(text);
  known.words ??= wordsOf(known.folded);
  return known.words;
}

function wordsOf(folded: string): string[] {
  return folded === "" ? [] : folded.split(" ");
}

/** A name for comparing: folded, and hyphens of particles ("al-", "abdul-") without effect. */
export function foldName(name: string): string {
  return foldedWords(name)
    .filter((word) => word !== "al" && word !== "el")
    .join(" ");
}

/** A typed answer for comparing: folded, without articles in front, in the language of the item. */
export function foldAnswer(answer: string, lang: Language): string {
  const words = foldedWords(answer);
  let first = 0;
  while (first < words.length - 1 && ARTICLES[lang].has(words[first] ?? "")) first += 1;
  return words.slice(first).join(" ");
}

/** Whether the words of `part` stand in `whole`, whole words, in a row. */
export function containsWords(whole: string, part: string): boolean {
  const sought = foldText(part);
  return sought !== "" && ` ${foldText(whole)} `.includes(` ${sought} `);
}

/**
 * The smallest number of inserted, dropped, changed or swapped neighbouring letters that turns one
 * text into the other (optimal string alignment). Stops counting above `limit` and returns limit + 1.
 */
export function editDistance(left: string, right: string, limit: number): number {
  const a = [...left];
  const b = [...right];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + changed,
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}
