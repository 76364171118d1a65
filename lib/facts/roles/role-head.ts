import type { Token } from "@/lib/text/document";
import { onceAt } from "../once";
import { HEAD_PAIRS_EN, OFFICE_HEADS_EN, PROFESSION_HEADS_EN, RELATION_HEADS_EN } from "./heads-en";
import { JUDGING_WORDS_EN } from "./modifiers-en";

export function isJudging(word: string): boolean {
  return JUDGING_WORDS_EN.has(word.toLowerCase());
}

/** Whether the word, alone or with the one before it, is a head. */
export const isHead = onceAt(readHead);

function readHead(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const word = text.toLowerCase();
  const before = tokens[at - 1]?.lower ?? "";
  if (HEAD_PAIRS_EN.has(`${before} ${word}`)) return true;
  if (word === "elect" || word === "emeritus") return isHead(tokens, at - 1);
  if (/^(?:front-runner|frontrunner|runner-up)$/.test(word)) return false;
  const last = word.includes("-") ? word.slice(word.lastIndexOf("-") + 1) : word;
  return (
    RELATION_HEADS_EN.has(word) ||
    [word, last].some((form) => OFFICE_HEADS_EN.has(form) || PROFESSION_HEADS_EN.has(form))
  );
}
