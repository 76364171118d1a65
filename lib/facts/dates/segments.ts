import type { Language } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { behindBracket, CLAUSE_WORDS, lower, verbGroupAt } from "./clause";

/** A stretch of a sentence that a word such as "which" or "when" opens; the end is left out. */
export type Segment = { from: number; to: number; opener: string };

/** A sentence cut at the words that open clauses, and at semicolons, colons and dashes. */
export function segmentsOf(tokens: Token[], lang: Language): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let opener = "";
  for (let at = 0; at < tokens.length; at++) {
    const behind = behindBracket(tokens, at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    if (!mayOpen(tokens[at])) continue;
    const word = lower(tokens, at);
    const opens =
      CLAUSE_WORDS[lang].has(word) &&
      !(at > from && CAPITALISED.has(tokens[at]?.text ?? "")) &&
      !isPreposition(tokens, at, word, lang);
    const marked = MARKS.has(word) && !isInTitle(tokens, at);
    if (!opens && !marked && !isWhere(tokens, at)) continue;
    segments.push({ from, to: word === "mana" ? at - 1 : at, opener });
    from = at + 1;
    opener = word;
  }
  segments.push({ from, to: tokens.length, opener });
  return segments;
}

/** Whether the word opens a clause in any sentence at all. */
const mayOpen = ofWord((written) => {
  const word = written.toLowerCase();
  const opens = CLAUSE_WORDS.en.has(word) || CLAUSE_WORDS.id.has(word) || MARKS.has(word);
  return opens || word === "mana" || word === "dimana";
});

/** In the middle of a sentence these are parts of names. */
const CAPITALISED = new Set(["Who", "That", "So", "But", "As"]);
const MARKS = new Set([";", ":", "—"]);

/** "after the war", "as president": what no finite verb follows is a preposition and opens nothing. */
function isPreposition(tokens: Token[], at: number, word: string, lang: Language): boolean {
  if (
    !/^(?:since|until|before|after|as|than|amid|despite|following|sejak|hingga|sampai|setelah|sebelum|sesudah|karena|saat)$/.test(
      word,
    )
  )
    return false;
  // "a university named after its founder was opened"
  if (word === "after" && lower(tokens, at - 1) === "named") return true;
  // "his term as chief executive lasted": inside a clause "as" opens none
  if (word === "as" && at > 0 && tokens[at - 1]?.text !== ",") return true;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_PHRASE); next++) {
    const text = lower(tokens, next);
    if (CLAUSE_WORDS[lang].has(text) || /^(?:[,;:.—]|and|or|dan|atau)$/.test(text)) return true;
    if (verbGroupAt(tokens, next, lang)) return false;
  }
  return true;
}

/** "Extreme Makeover: Home Edition" */
export function isInTitle(tokens: Token[], at: number): boolean {
  return (
    tokens[at]?.text === ":" &&
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "") &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")
  );
}

/** "di mana" is two words. */
function isWhere(tokens: Token[], at: number): boolean {
  const word = lower(tokens, at);
  return word === "dimana" || (word === "mana" && lower(tokens, at - 1) === "di");
}

/** A preposition's phrase is looked through this far for a verb. */
const LONGEST_PHRASE = 14;
