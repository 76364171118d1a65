import type { Token } from "@/lib/text/document";
import { wordSet } from "../names/word-set";
import { DETERMINERS_EN } from "./function-words";
import { isPossessive } from "./noun-chain";
import { isCapitalised } from "./person-name";
import { isHead } from "./role-head";
import { isCutOff } from "./title-start";
import { isTitle } from "./titles";

/** What one office may be in charge of together with another: "work and pensions spokesman". */
const PORTFOLIOS = wordSet(`
  work pensions trade industry culture media sport sports health education skills environment food rural
  transport transportation communities energy climate justice home foreign defence defense finance treasury
  science technology arts tourism agriculture fisheries commerce labour labor employment housing planning
  equality equalities women children families schools business enterprise innovation universities safety
  research development sales marketing operations policy strategy communications legal regulatory corporate
  security intelligence immigration asylum consumer public social economic political diplomatic crime law order
`);

/** Where the left half of a title begins that "and" ties to what stands at a token; null where nothing is tied. */
export function beforeAnd(tokens: Token[], from: number): number | null {
  const [left, right] = [tokens[from - 2], tokens[from]];
  if (tokens[from - 1]?.text !== "and" || left?.kind !== "word" || !right) return null;
  const fields = PORTFOLIOS.has(left.lower) && PORTFOLIOS.has(right.lower);
  return fields || isOffice(tokens, from - 2) ? from - 2 : null;
}

/**
 * Whether a title with "and" in it, from its first word to its head, is one person's: "president and chief executive",
 * but not "the manager and striker X", "between captain and coach X" or "Oslo's mayor and governor X", who may be two.
 */
export function isOfOne(tokens: Token[], from: number, and: number, head: number): boolean {
  if (isCutOff(tokens, from)) return false;
  if (!isOffice(tokens, and - 1)) return true;
  const before = tokens[from - 1];
  if (DETERMINERS_EN.has(before?.lower ?? "") || TWO.test(before?.text ?? "")) return false;
  const left = tokens.slice(from, and);
  // "Krantz appointed minister and banker X"
  if (left.some((token) => isPossessive(token) || /^\p{Ll}+ed$/u.test(token.text))) return false;
  // "Lisbon striker and Porto winger X"; but "Labour MP and former Cabinet minister X" sits in both
  const bound = tokens.slice(and + 1, head).some(isCapitalised);
  return !(bound && isCapitalised(tokens[from])) || MEMBER.test(tokens[and - 1]?.text ?? "");
}

const TWO = /^(?:between|both|of|for|with|to|than|like|his|her|its|their|my|our)$/i;
const MEMBER = /^(?:member|MP|MEP|MSP|peer|president|founder|chairman)$/;

function isOffice(tokens: Token[], at: number): boolean {
  return isHead(tokens, at) || isTitle(tokens[at]?.text);
}
