import { wordlist } from "@scure/bip39/wordlists/english.js";
import { z } from "zod";

/** Words of the list that nobody should find on a slip with their name on it. */
const UNKIND = new Set(
  `abandon abuse accuse addict afraid alcohol alien anger angry anxiety assault attack awful
    awkward beef betray bitter black blame bleak blind blood bomb boring broken brown bullet
    burden chaos cheap chicken cigar clown crazy crime cruel cry damage danger deer despair
    destroy dirt disease dismiss disorder divorce dizzy donkey duck dumb dwarf empty enemy evil
    exile fat fatal fault female fever ghost girl gloom goat goose gorilla grief guilt gun horror
    hurt idle ill illegal illness infant inject inmate innocent insane jealous kid kiss lazy liar
    lonely mad maid misery miss mistake monkey monster mouse naive nasty nerve old orphan panic
    patient pig pill pistol poverty prison problem rabbit reject rifle riot rude sad sadness
    scare sick siege silly slim suffer suspect swear tattoo tobacco toilet tragic trash trouble
    turkey ugly unable unfair unhappy useless vicious virus weapon weasel weird whale whip wife
    worry wreck wrong yellow`.split(/\s+/),
);

/** What personal codes are made of: plain English words that differ in their first four letters. */
export const CODE_WORDS: readonly string[] = wordlist.filter((word) => !UNKIND.has(word));

/** Words of one code: the first finds whose it is, all of them prove it. */
export const PERSONAL_CODE_WORDS = 3;

const FIRST_LETTERS = 4;
const byFirstLetters = new Map(CODE_WORDS.map((word) => [word.slice(0, FIRST_LETTERS), word]));

/**
 * A personal code as its owner typed it: its words as they are in the list. Case, and what
 * stands between them, do not matter; nor does a slip after the fourth letter of a word.
 * Null if it cannot be a code.
 */
export function foldPersonalCode(typed: string): string[] | null {
  const words = typed
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .map((word) => byFirstLetters.get(word.slice(0, FIRST_LETTERS)));
  const known = words.filter((word) => word !== undefined);
  return known.length === words.length && words.length === PERSONAL_CODE_WORDS ? known : null;
}

/** A code as it is printed: "maple river candle". */
export function showPersonalCode(words: readonly string[]): string {
  return words.join(" ");
}

const NOT_A_CODE = "The three words stand on your slip. Compare them letter by letter.";

/** A personal code in a form. */
export const typedPersonalCode = z
  .string("Type your three words.")
  .max(100, NOT_A_CODE)
  .transform(foldPersonalCode)
  .pipe(z.array(z.string(), NOT_A_CODE));
