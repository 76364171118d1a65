import type { Token } from "@/lib/text/document";
import { wordSet } from "../names/word-set";
import { DETERMINERS_EN, TIES_EN } from "./function-words";
import { endOfAcronym, endOfChain, isPossessive } from "./noun-chain";
import { isCapitalised, isNameWord, isTitleWord } from "./person-name";
import { isHead, isJudging } from "./role-head";

/** Kinds of organisation that stand before their own name: "advocacy group Code Pink". */
export const NAMED_KINDS = wordSet(`
  group party company newspaper magazine firm band club network organization organisation agency
  channel station website site unit force university movement charity bank chain studio label team
  militia brigade tank think-tank charity city town village state province president minister king queen
`);

/** The end of what the head is tied to: "of the board of …", "for Iran at …"; null when it runs into a name. */
export function endOfTies(tokens: Token[], from: number): number | null {
  let to = from;
  for (let ties = 0; ties < 5; ties++) {
    const tie = tokens[to];
    if (!tie || !TIES_EN.has(tie.text)) break;
    // "the first candidate to bring up": an infinitive is no place
    const next = tokens[to + 1];
    if (
      tie.text === "to" &&
      !isCapitalised(next) &&
      !/^(?:the|an?|his|her|its|their)$/.test(next?.text ?? "")
    )
      break;
    // "in the spring"
    if (
      /^(?:in|on|at|from|for)$/.test(tie.text) &&
      TIME_NOUNS.test(tokens[to + (/^(?:the|an?)$/.test(next?.text ?? "") ? 2 : 1)]?.text ?? "")
    )
      break;
    const end = endOfObject(tokens, to + 1);
    if (end === null) return null;
    if (end === to + 1) break;
    to = end;
  }
  return to;
}

const TIME_NOUNS =
  /^(?:couple|number|years|decades|months|several|many|spring|summer|autumn|winter|morning|evening|afternoon|night|past|meantime|beginning|end|time|year|month|week|day|\d+(?:s|th|st|nd|rd))$/;

/** The end of a tied noun phrase; its own start where there is none, null where a second name follows. */
function endOfObject(tokens: Token[], from: number): number | null {
  const start = /^(?:the|a|an|its|their|his|her)$/u.test(tokens[from]?.text ?? "")
    ? from + 1
    : from;
  const to = endOfChain(tokens, start);
  if (to === start || tokens[start]?.kind === "number")
    return start === from && to > start ? from : to === start ? from : to;
  if (runsIntoName(tokens, start, to)) return null;
  // "of Little Rock, Arkansas-based Mountaire": the name goes on
  if (tokens[to]?.text === "," && /-based$/.test(tokens[to + 1]?.text ?? "")) return null;
  // "on Falk's other strip": what is possessed is cut off
  const last = tokens[to - 1];
  if (last && isPossessive(last)) return null;
  const bracket = endOfAcronym(tokens, to);
  return tokens[bracket]?.text === "and" ? endOfPair(tokens, bracket) : bracket;
}

/** "relations Muhammed Reza": a noun in small letters and then a name of two parts. */
function runsIntoName(tokens: Token[], from: number, to: number): boolean {
  for (let at = from + 1; at + 1 < to; at++) {
    const before = tokens[at - 1];
    if (before?.kind !== "word" || isCapitalised(before) || isPossessive(before)) continue;
    if (NAMED_KINDS.has(before.text)) continue;
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first && second && isNameWord(first) && isNameWord(second) && !isTitleWord(first.text))
      return true;
  }
  return false;
}

/** "of protocol and public relations": the second half belongs to the tie unless it is a role itself. */
function endOfPair(tokens: Token[], at: number): number {
  const start = DETERMINERS_EN.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  if (/^(?:someone|others|one|somebody|who)$/.test(tokens[start]?.text ?? "")) return at;
  const to = endOfChain(tokens, start);
  if (to === start || isHead(tokens, to - 1) || runsIntoName(tokens, start, to)) return at;
  const next = tokens[to];
  const short = to - start < 4 && TIES_EN.has(next?.text ?? "");
  const ends = !next || /^(?:[,.;:)]|and|who|whose)$/u.test(next.text) || short;
  const words = tokens.slice(start, to);
  if (words.some(({ text }) => isJudging(text)) || /^\p{Ll}+ed$/u.test(words[0]?.text ?? ""))
    return at;
  return ends ? endOfAcronym(tokens, to) : at;
}
