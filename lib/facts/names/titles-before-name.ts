import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { isOtherWord, lowerAt } from "./name-word";
import { DEMONYM_WORDS, TITLES } from "./words";

/** Titles that go on with "of": Secretary of State. */
export const OF_TITLES = new Set([
  "secretary",
  "leader",
  "duke",
  "prince",
  "princess",
  "earl",
  "archbishop",
  "bishop",
  "president",
  "speaker",
  "chief",
  "chancellor",
  "king",
  "queen",
  "minister",
  "director",
  "commander-in-chief",
]);
/** Where the titles at the head of a run end; the run's end if it is titles and nothing else. */
export function endOfTitles(tokens: Token[], at: number, to: number): number {
  const last = lowerAt(tokens, to - 1);
  if (isOtherWord(last) && !OF_TITLES.has(lowerAt(tokens, at))) return at;
  // "General Conference", "Supreme Court": the title is part of what follows
  if (isOtherWord(lowerAt(tokens, at + 1)) && !isRankTail(tokens, at + 1) && to - at > 1) return at;
  if (isTitleSurname(tokens, at, to)) return at;
  let end = at;
  for (let i = at; i < to; i++) {
    if (isTitleAt(tokens, i)) end = i + 1;
    // "Mayor Jenderal TNI Anumerta …": what follows a rank and belongs to it
    else if (end === i && i > at && isRankTail(tokens, i)) end = i + 1;
    // "Raja Ali bin Raja Ahmad": the second title is the father's
    else if (/^(?:bin|binti|ibn)$/.test(lowerAt(tokens, i))) break;
    else if (lowerAt(tokens, i) === "of" && end === i) {
      // "Secretary of State Mike Pompeo": the word after "of (the)" belongs to the title
      const after = lowerAt(tokens, i + 1) === "the" ? i + 2 : i + 1;
      if (isOtherWord(last) && to - after > 1) return to;
      end = Math.min(to, after + 1);
      i = after;
    }
  }
  return end;
}

/** "Charles Duke", "Stephen King": a title that ends a name is a surname, if no title stands before. */
function isTitleSurname(tokens: Token[], at: number, to: number): boolean {
  if (to - at < 2 || to - at > 3 || !/^(?:king|duke|pope|prince)$/.test(lowerAt(tokens, to - 1)))
    return false;
  const before = tokens.slice(at, to - 1);
  return before.every(
    ({ text }, index) =>
      !isTitleAt(tokens, at + index) &&
      !/^(?:The|Grand|Crown|High|Black|Little|Old|Young)$/.test(text) &&
      !DEMONYM_WORDS.has(text.toLowerCase()) &&
      !isOtherWord(text.toLowerCase()),
  );
}

const RANK_TAILS = new Set(["tni", "polri", "anumerta", "pertama", "madya", "muda", "utama"]);

function isRankTail(tokens: Token[], at: number): boolean {
  return RANK_TAILS.has(lowerAt(tokens, at));
}

function isTitleAt(tokens: Token[], at: number): boolean {
  return isTitle(tokens[at]) && !isGivenName(tokens, at);
}

/** "Shah Rukh Khan" is a name, "the Shah Mohammad Reza" a title and a name. */
export function isGivenName(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text !== "Shah") return false;
  const before = lowerAt(tokens, at - 1);
  return before !== "the" && !DEMONYM_WORDS.has(before);
}

const isTitle = ofWord((word) => {
  const lower = word.toLowerCase();
  return TITLES.has(lower) || TITLES.has(lower.replace(/\.$|-(?:elect|designate)$/, ""));
});
