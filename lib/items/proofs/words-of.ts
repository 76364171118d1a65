import { foldedWords, foldText } from "@/lib/domain/folding";
import { MONTH_NAMES } from "@/lib/domain/month-names";
import { remembered } from "@/lib/domain/remembered";
import { DEMONYMS } from "@/lib/facts/names/demonyms";
import { isContentWord } from "../wording/stems";

/** A word of a passage, as it stands and folded, with its offsets. */
export type Word = { text: string; folded: string; start: number; end: number };

const MONTHS = new Set([...MONTH_NAMES.en, ...MONTH_NAMES.id]);

/** The words of a passage; a possessive "’s" belongs to none. */
export const wordsOf: (text: string) => readonly Word[] = remembered(readWords);

const foldedWord = remembered((word: string) => foldText(word).replaceAll(" ", ""));
/** The parts of a word with a hyphen or a full stop within. */
const partsOfWord = remembered((word: string) => foldedWords(word));

function readWords(text: string): readonly Word[] {
  return [
    ...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.'’ʼ-](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*/gu),
  ].map((match) => ({
    text: match[0],
    folded: foldedWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function foldedTokens(name: string): string[] {
  return wordsOf(name).map(({ folded }) => folded);
}

/** A run of a passage's words, the end left out. */
export type Run = { first: number; after: number };

/** Where the words of a phrase stand in a row. */
export function runsOf(words: readonly Word[], phrase: string): Run[] {
  const sought = foldedTokens(phrase);
  if (sought.length === 0) return [];
  const runs: Run[] = [];
  for (let first = 0; first + sought.length <= words.length; first += 1) {
    if (sought.every((token, index) => words[first + index]?.folded === token)) {
      runs.push({ first, after: first + sought.length });
    }
  }
  return runs;
}

/** Words before a surname that are no part of the name. */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof professor sir lord general gen colonel president prince king queen minister secretary senator pak ibu bapak presiden jenderal".split(
    " ",
  ),
);

/** Where somebody is named: in full, else by the last word of the name, not as part of a longer name. */
export function mentionsOf(words: readonly Word[], name: string): Run[] {
  const full = runsOf(words, name);
  const surname = foldedTokens(name).at(-1) ?? "";
  const own = new Set(foldedTokens(name));
  const short = runsOf(words, surname).filter(({ first }) => {
    if (full.some((run) => first >= run.first && first < run.after)) return false;
    const before = words[first - 1];
    const apart = !before || (words[first]?.start ?? 0) - before.end > 1;
    if (apart || own.has(before.folded) || TITLES.has(before.folded)) return true;
    return !isNameWord(before) || startsSentence(words, first - 1);
  });
  return [...full, ...short];
}

function startsSentence(words: readonly Word[], index: number): boolean {
  return index === 0 && !isContentWord(words[index]?.folded ?? "");
}

/** Whether a word is part of a name: capitalised, and no month, demonym or word that opens sentences. */
export function isNameWord(word: Word): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return /^(?:al|el)-\p{Lu}/u.test(word.text);
  return isContentWord(word.folded) && !MONTHS.has(word.text) && !DEMONYMS.has(word.text);
}

/** The folded words of a phrase that mean something. */
export function contentOf(phrase: string): string[] {
  return foldedTokens(phrase).filter(isContentWord);
}

/** The folded words of a passage, and the parts of those that have some. */
const saidIn = remembered((text: string): ReadonlySet<string> => {
  const said = new Set<string>();
  for (const { folded, text: word } of wordsOf(text)) {
    said.add(folded);
    for (const part of partsOfWord(word)) said.add(part);
  }
  return said;
});

/** Whether a passage says every meaningful word of a phrase. */
export function saysAll(text: string, phrase: string): boolean {
  const present = saidIn(text);
  return wordsOf(phrase)
    .filter(({ folded }) => isContentWord(folded))
    .every(
      ({ folded, text: word }) =>
        present.has(folded) || partsOfWord(word).every((part) => present.has(part)),
    );
}
