import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import {
  HEAD_PAIRS_EN,
  OFFICE_HEADS_EN,
  PROFESSION_ENDINGS_EN,
  PROFESSION_HEADS_EN,
  RELATION_HEADS_EN,
} from "./heads-en";
import { JUDGING_WORDS_EN } from "./modifiers-en";
import { isTitle } from "./titles";

export function isJudging(word: string): boolean {
  return JUDGING_WORDS_EN.has(word.toLowerCase()) || word.endsWith("-famous");
}

/** What stands second in a head of two words. */
const SECONDS = new Set([...HEAD_PAIRS_EN].map((pair) => pair.slice(pair.indexOf(" ") + 1)));

/** Whether a sentence names any role at all. */
export function namesRole(tokens: Token[]): boolean {
  for (let at = 0; at < tokens.length; at++)
    if (isTitleToken(tokens[at]) || isHead(tokens, at)) return true;
  return false;
}

const isTitleToken = ofWord(isTitle);
const isSecond = ofWord((word) => SECONDS.has(word.toLowerCase()));
const isBehindHead = ofWord((word) => /^(?:elect|emeritus)$/i.test(word));

/** Whether the word, alone or with the one before it, is a head. */
export function isHead(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (isHeadWord(token)) return true;
  if (isSecond(token) && HEAD_PAIRS_EN.has(`${tokens[at - 1]?.lower ?? ""} ${token?.lower}`))
    return true;
  return isBehindHead(token) && isHead(tokens, at - 1);
}

const isHeadWord = ofWord((written) => {
  const word = written.toLowerCase();
  if (/^(?:front-runner|frontrunner|runner-up|co-operative)$/.test(word)) return false;
  const last = word.includes("-") ? word.slice(word.lastIndexOf("-") + 1) : word;
  return (
    RELATION_HEADS_EN.has(word) ||
    PROFESSION_ENDINGS_EN.test(word) ||
    [word, last].some((form) => OFFICE_HEADS_EN.has(form) || PROFESSION_HEADS_EN.has(form))
  );
});
