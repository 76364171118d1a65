import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import {
  BREAKS_EN,
  DETERMINERS_EN,
  MONTHS_AND_DAYS,
  SENTENCE_STARTERS,
  TIES_EN,
} from "./function-words";
import { isCapitalised } from "./person-name";
import { isHead } from "./role-head";

const LONGEST_CHAIN = 10;

export const isPossessive = ofWord((word) => /^['’ʼ]s?$/u.test(word));

/** The end of the run of adjectives, nouns and possessors that begins at a token. */
export function endOfChain(tokens: Token[], from: number): number {
  let to = from;
  while (to - from < LONGEST_CHAIN && continuesChain(tokens, to, from)) to++;
  return to;
}

/** Words behind a head that begin something else; "chief operating officer" is none of them. */
const PARTICIPLE =
  /^(?:best|(?!(?:operating|managing|acting|founding|commanding|presiding|coaching|editing|casting|engineering|marketing|accounting|banking|nursing|training|programming|advertising|retired|elected|appointed)$)\p{Ll}{2,}(?:ed|ing|ly))$/u;
const isParticiple = ofWord((word) => PARTICIPLE.test(word));

/** A word in -ing that is no kind of work: behind a name it begins a clause. */
const isDoing = ofWord((word) => /^\p{Ll}{2,}ing$/u.test(word) && !NOUNS_IN_ING.test(word));

function goesOnSmall(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.small === true && !isHead(tokens, at + 1);
}

/** Nouns in -ing, of trades for the most part. */
export const NOUNS_IN_ING =
  /^(?:.*(?:king|wing|spring|string|seed|feed|speed|bed)|building|housing|banking|engineering|broadcasting|publishing|marketing|training|planning|nursing|racing|programming|manufacturing|advertising|financing|accounting|computing|mining|shipping|fishing|farming|funding|lending|trading|boxing|wrestling|cycling|swimming|skiing|skating|rowing|painting|writing|acting|processing|testing|policing|intelligence-gathering|meeting|hearing|gathering|undersigned|disabled|unemployed)$/;

function continuesChain(tokens: Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  // "the Students Society 1923", but "the Class of 1923"
  if (token.kind === "number") return !isYear(token);
  if (token.kind === "mark") {
    if (at === from) return false;
    if (isPossessive(token)) return true;
    if (isJoint(token)) return tokens[at + 1]?.kind === "word";
    if (isBracket(token)) return isAcronymMark(tokens, at);
    // an abbreviated word inside: "St. Petersburg", "Lt. Gen."
    return token.text === "." && isAbbreviated(tokens, at);
  }
  if (isPossessive(token)) return at > from;
  // "mayor of London last week"
  if (
    isNearTime(token) &&
    /^(?:week|month|year|night|fall|spring|summer|winter|autumn)$/.test(tokens[at + 1]?.text ?? "")
  )
    return false;
  // "the Vancouver Sun" is a paper
  if (isCapitalised(token))
    return (
      !MONTHS_AND_DAYS.has(token.text) || (token.text === "Sun" && isCapitalised(tokens[at - 1]))
    );
  // "singer best known for", "writer working in", "historian currently at": the noun phrase is done
  if (at > from && isParticiple(token) && isHead(tokens, at - 1)) return false;
  // "the Manufacturing Centre securing support"
  if (at > from && isDoing(token) && isCapitalised(tokens[at - 1]) && goesOnSmall(tokens, at))
    return false;
  return !endsChain(token);
}

const isYear = ofWord((word) => /^(?:1\d|20)\d{2}$/.test(word));
const isJoint = ofWord((word) => /^[&/–]$/u.test(word));
const isBracket = ofWord((word) => /^[()]$/.test(word));
const isNearTime = ofWord((word) => /^(?:last|next|this)$/.test(word));

const endsChain = ofWord(
  (word) => word === "and" || [BREAKS_EN, TIES_EN, DETERMINERS_EN].some((words) => words.has(word)),
);

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
  return (
    /^\p{Lu}\p{Ll}{0,3}$/u.test(before) &&
    next !== undefined &&
    isCapitalised(next) &&
    !SENTENCE_STARTERS.has(next.text)
  );
}

export function endOfAcronym(tokens: Token[], at: number): number {
  const inside = tokens[at + 1]?.text ?? "";
  const closed = tokens[at]?.text === "(" && tokens[at + 2]?.text === ")";
  return closed && /^\p{Lu}[\p{Lu}\p{Ll}\d-]{1,9}$/u.test(inside) ? at + 3 : at;
}
