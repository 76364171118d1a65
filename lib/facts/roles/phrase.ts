import type { Token } from "@/lib/text/document";
import {
  BREAKS_EN,
  DETERMINERS_EN,
  MONTHS_AND_DAYS,
  SENTENCE_STARTERS,
  TIES_EN,
} from "./function-words";
import { HEAD_PAIRS_EN, OFFICE_HEADS_EN, PROFESSION_HEADS_EN, RELATION_HEADS_EN } from "./heads-en";
import { JUDGING_WORDS_EN } from "./modifiers-en";
import { isCapitalised, isNameWord, isTitleWord, type TokenSpan } from "./person-name";
import { wordSet } from "./words";

/** The words of a role as they stand: "a former commander of the Quds Force". */
export type RolePhrase = TokenSpan & {
  /** Where it begins without its article. */
  core: number;
  /** The last word of its head. */
  head: number;
  article: "definite" | "indefinite" | "none";
  /** It names whose or what of: "Iran's minister", "member of the board". */
  bound: boolean;
  /** The head is a relation, which says nothing unless bound. */
  relation: boolean;
  /** It judges, so it is an opinion. */
  judges: boolean;
};

const LONGEST_CHAIN = 10;
const LONGEST_PHRASE = 28;
/** Kinds of organisation that stand before their own name: "advocacy group Code Pink". */
const NAMED_KINDS = wordSet(`
  group party company newspaper magazine firm band club network organization organisation agency
  channel station website site unit force university movement charity bank chain studio label team
  militia brigade city town village state province president minister king queen
`);

/** The role phrase that begins at a token, the longest, or null. */
export function rolePhraseAt(tokens: Token[], from: number): RolePhrase | null {
  const articled = DETERMINERS_EN.has((tokens[from]?.text ?? "").toLowerCase());
  const core = articled ? from + 1 : from;
  const chainEnd = endOfChain(tokens, core);
  const head = chainEnd - 1;
  if (chainEnd <= core || !isHead(tokens, head)) return null;
  const to = endOfTies(tokens, chainEnd);
  const first = tokens[core];
  // "helped elect the union's president": what stands before a possessor is not ours
  const loose =
    !articled && first && !isCapitalised(first) && tokens.slice(core, head).some(isPossessive);
  if (first && SENTENCE_STARTERS.has(first.text) && first.text !== "First") return null;
  // "the architect of the plan" is a judgement; an architect is not
  if (/^architect$/i.test(tokens[head]?.text ?? "") && tokens[chainEnd]?.text === "of") return null;
  if (loose || /^(?:His|Her|Its|Their|Our|My|Your)$/.test(first?.text ?? "")) return null;
  if (to === null || to - from > LONGEST_PHRASE) return null;
  const word = (tokens[head]?.text ?? "").toLowerCase();
  const possessed = tokens.slice(core, head).some(isPossessive);
  return {
    from,
    core,
    head,
    to,
    article: !articled
      ? "none"
      : /^the$/i.test(tokens[from]?.text ?? "")
        ? "definite"
        : "indefinite",
    bound: possessed || to > chainEnd,
    relation: RELATION_HEADS_EN.has(word) && !OFFICE_HEADS_EN.has(word),
    judges: tokens.slice(core, chainEnd).some((token) => isJudging(token.text)),
  };
}

export function isPossessive(token: Token): boolean {
  return /^['’ʼ]s?$/u.test(token.text);
}

function isJudging(word: string): boolean {
  return JUDGING_WORDS_EN.has(word.toLowerCase());
}

/** Whether the word, alone or with the one before it, is a head. */
export function isHead(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const word = text.toLowerCase();
  const before = (tokens[at - 1]?.text ?? "").toLowerCase();
  if (HEAD_PAIRS_EN.has(`${before} ${word}`)) return true;
  if (word === "elect" || word === "emeritus") return isHead(tokens, at - 1);
  if (/^(?:front-runner|frontrunner|runner-up)$/.test(word)) return false;
  const last = word.includes("-") ? word.slice(word.lastIndexOf("-") + 1) : word;
  return (
    RELATION_HEADS_EN.has(word) ||
    [word, last].some((form) => OFFICE_HEADS_EN.has(form) || PROFESSION_HEADS_EN.has(form))
  );
}

/** The end of the run of adjectives, nouns and possessors that begins at a token. */
function endOfChain(tokens: Token[], from: number): number {
  let to = from;
  while (to - from < LONGEST_CHAIN && continuesChain(tokens, to, from)) to++;
  return to;
}

function continuesChain(tokens: Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "number") return at > from || !/^\d{4}$/.test(token.text);
  if (token.kind === "mark") {
    if (at === from) return false;
    if (isPossessive(token)) return true;
    if (/^[&/–]$/u.test(token.text)) return tokens[at + 1]?.kind === "word";
    if (/^[()]$/.test(token.text)) return isAcronymMark(tokens, at);
    // an abbreviated word inside: "St. Petersburg", "Lt. Gen."
    return token.text === "." && isAbbreviated(tokens, at);
  }
  if (isPossessive(token)) return at > from;
  // "mayor of London last week"
  if (
    /^(?:last|next|this)$/.test(token.text) &&
    /^(?:week|month|year|night|fall|spring|summer|winter|autumn)$/.test(tokens[at + 1]?.text ?? "")
  )
    return false;
  if (isCapitalised(token)) return !MONTHS_AND_DAYS.has(token.text);
  return (
    !BREAKS_EN.has(token.text) &&
    !TIES_EN.has(token.text) &&
    token.text !== "and" &&
    !DETERMINERS_EN.has(token.text)
  );
}

/** "Popular Mobilization Forces (PMF) deputy head": an acronym in brackets inside the chain. */
function isAcronymMark(tokens: Token[], at: number): boolean {
  const open = tokens[at]?.text === "(" ? at : at - 2;
  const next = tokens[open + 3];
  return (
    endOfAcronym(tokens, open) === open + 3 &&
    next?.kind === "word" &&
    !BREAKS_EN.has(next.text) &&
    !TIES_EN.has(next.text) &&
    next.text !== "and"
  );
}

function isAbbreviated(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const next = tokens[at + 1];
  return /^\p{Lu}\p{Ll}{0,3}$/u.test(before) && next !== undefined && isCapitalised(next);
}

/** The end of what the head is tied to: "of the board of …", "for Iran at …"; null when it runs into a name. */
function endOfTies(tokens: Token[], from: number): number | null {
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
      /^(?:in|on|at|from)$/.test(tie.text) &&
      TIME_NOUNS.test(tokens[to + (next?.text === "the" ? 2 : 1)]?.text ?? "")
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
  /^(?:spring|summer|autumn|winter|morning|evening|afternoon|night|past|meantime|beginning|end|time|year|month|week|day|\d+(?:s|th|st|nd|rd))$/;

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
  if (isPossessive(tokens[to - 1] ?? { kind: "mark", start: 0, end: 0, text: "" })) return null;
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

function endOfAcronym(tokens: Token[], at: number): number {
  const inside = tokens[at + 1]?.text ?? "";
  const closed = tokens[at]?.text === "(" && tokens[at + 2]?.text === ")";
  return closed && /^\p{Lu}[\p{Lu}\p{Ll}\d-]{1,9}$/u.test(inside) ? at + 3 : at;
}

/** "of protocol and public relations": the second half belongs to the tie unless it is a role itself. */
function endOfPair(tokens: Token[], at: number): number {
  const start = DETERMINERS_EN.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const to = endOfChain(tokens, start);
  if (to === start || isHead(tokens, to - 1) || runsIntoName(tokens, start, to)) return at;
  const next = tokens[to];
  const short = to - start < 4 && TIES_EN.has(next?.text ?? "");
  const ends = !next || /^[,.;:)]$/u.test(next.text) || short;
  const words = tokens.slice(start, to);
  if (words.some(({ text }) => isJudging(text)) || /^\p{Ll}+ed$/u.test(words[0]?.text ?? ""))
    return at;
  return ends ? endOfAcronym(tokens, to) : at;
}
