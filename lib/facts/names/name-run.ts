import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { behindNickname, canBelong, hasWord, lowerAt } from "./name-word";
import { OF_TITLES } from "./titles-before-name";
import {
  DEMONYM_WORDS,
  EVENT_WORDS,
  JOINING_WORDS,
  ORGANISATION_WORDS,
  PERSON_PARTICLES,
  PLACE_WORDS,
  TITLES,
} from "./words";

/** No name has more words: a chain of titles without end is not searched to its end from each of them. */
const LONGEST_RUN = 40;

/** Where the run of words ends that begins at a token and may be a name. */
export function endOfRun(tokens: Token[], at: number): number {
  let to = at + 1;
  while (to - at < LONGEST_RUN) {
    const next = stepOf(tokens, at, to);
    if (next === null) break;
    to = next;
  }
  return to;
}

/** Where the run ends that goes on at `to`, or null if it does not go on. */
function stepOf(tokens: Token[], at: number, to: number): number | null {
  if (canBelong(tokens[to])) return to + 1;
  if (!mayJoin(tokens[to])) return null;
  const word = tokens[to]?.text ?? "";
  if (
    PERSON_PARTICLES.has(word) &&
    canBelong(tokens[to + 1]) &&
    !hasWord(tokens, at, to, DEMONYM_WORDS)
  )
    return to + 2;
  if (
    PERSON_PARTICLES.has(word) &&
    PERSON_PARTICLES.has(tokens[to + 1]?.text ?? "") &&
    canBelong(tokens[to + 2])
  )
    return to + 3;
  const nickname = behindNickname(tokens, to);
  if (nickname !== null && canBelong(tokens[nickname])) return nickname + 1;
  // "Iran–Iraq War", "Radio Free Europe/Radio Liberty"
  if (/^[–/-]$/.test(word) && isGlued(tokens, to) && canBelong(tokens[to + 1])) return to + 2;
  if (word === "&" && canBelong(tokens[to + 1])) return to + 2;
  if (JOINING_WORDS.has(word) && joins(tokens, at, to)) {
    const after = tokens[to + 1]?.text === "the" ? to + 2 : to + 1;
    if (canBelong(tokens[after])) return after + 1;
  }
  return numberStep(tokens, to);
}

/** Whether a run of capitals can go on at a word that is none of them. */
const mayJoin = ofWord(
  (word) =>
    PERSON_PARTICLES.has(word) || JOINING_WORDS.has(word) || /^(?:["“–/&-]|\d{1,3})$/.test(word),
);

/** "Apollo 11", "France 24": a short number behind a capitalised word, with nothing to count after it. */
function numberStep(tokens: Token[], to: number): number | null {
  const number = tokens[to];
  if (number?.kind !== "number" || !/^\d{1,3}$/.test(number.text)) return null;
  if (TITLES.has(lowerAt(tokens, to - 1))) return null;
  const after = tokens[to + 1];
  if (!after || canBelong(after)) return to + 1;
  const verb =
    /^(?:was|were|is|are|has|had|came|left|landed|lifted|launched|returned|crashed|struck|made|photographed)$/;
  return /^[,.;:)]$/.test(after.text) || verb.test(after.text) ? to + 1 : null;
}

function isGlued(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}

function joins(tokens: Token[], at: number, to: number): boolean {
  const head = lowerAt(tokens, to - 1);
  if (tokens[to]?.text !== "of")
    return ORGANISATION_WORDS.has(head) && hasWord(tokens, at, to, ORGANISATION_WORDS);
  return (
    ORGANISATION_WORDS.has(head) ||
    EVENT_WORDS.has(head) ||
    PLACE_WORDS.has(head) ||
    OF_TITLES.has(head) ||
    OF_NAMES.has(head)
  );
}

const OF_NAMES = new Set([
  "bank",
  "declaration",
  "treaty",
  "peace",
  "isle",
  "cape",
  "gulf",
  "strait",
  "order",
  "medal",
  "legion",
  "museum",
  "institute",
  "law",
  "laws",
  "origin",
  "rights",
  "bill",
]);
