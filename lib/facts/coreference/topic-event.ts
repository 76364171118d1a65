import type { Token } from "@/lib/text/document";
import { looksPast } from "../dates/verbs";
import { isCapitalised } from "../names/name-word";
import { nameAt } from "../names/scan";
import { wordSet } from "../names/word-set";

/** The name that an opening gives an event by what it was; `to` is left out. */
export type EventHead = { from: number; to: number; noun: string };

const NOUNS = wordSet(`
  accident ambush assassination attack attacks battle battles blockade bombing bombings campaign collapse collision
  conspiracy coup crash crisis derailment disaster earthquake election elections eruption expedition explosion fire
  fires flood floods hijacking hurricane incident insurrection invasion killing killings massacre meeting murder
  murders mutiny offensive outbreak plebiscite plot pogrom procession protest protests raid raids rally rebellion
  referendum revolt revolution riot riots robbery rising shooting shootings siege sinking skirmish storm strike
  strikes summit treaty trial trials tsunami uprising war
  landslide avalanche stampede famine epidemic kidnapping airstrike airstrikes firebombing by-election by-elections
  typhoon cyclone tornado blizzard heatwave agreement accord accords armistice truce pact landing landings
  demonstration demonstrations march eclipse heist shipwreck wreck
`);

/** What comes again every so often: only a year tells which one is meant. */
const RECURRING = wordSet(`
  championship championships tournament final finals race races rally match game games cup open season series
  festival conference congress convention ceremony awards olympics election elections by-election by-elections
  summit prix regatta marathon classic
`);

/** "the Democratic primary": one of many, of which only a year or a place tells which. */
export function isOneOfMany(name: string): boolean {
  const noun = /^the \p{Lu}\S* (?:['’]s )?(?<noun>\p{Ll}+)$/u.exec(name)?.groups?.noun;
  return (
    noun !== undefined &&
    (RECURRING.has(noun) || /^(?:primary|runoff|caucus|sprint|vote)$/.test(noun))
  );
}

/** What a storm's own name stands behind. */
const BEFORE_NAME = wordSet("Hurricane Typhoon Cyclone Storm Depression");

/** A small-letter noun that says that something happened. */
export function isEventNoun(word: string): boolean {
  return NOUNS.has(word) || RECURRING.has(word);
}

/** Works are called by what they tell of: "The Siege is a film". */
const WORKS =
  /^(?:film|movie|documentary|novel|book|album|song|single|series|serial|play|opera|painting|episode|band|show|poem|magazine|video|musical|drama|comic|manga|anime)$/;

export function isWork(noun: string): boolean {
  return WORKS.test(noun);
}

const ALIKE = [
  "final match game",
  "prix race regatta marathon",
  "championship championships tournament competition open cup meet",
  "treaty agreement accord accords pact",
  "election elections by-election by-elections",
  "attack bombing shooting explosion",
  "crash accident derailment collision",
  "war conflict",
  "typhoon hurricane cyclone storm",
].map((list) => list.split(" "));

/** What an event of the kind may be called later: a final is a match, a bombing an attack. */
export function alsoCalled(nouns: readonly string[]): readonly string[] {
  const alike = ALIKE.filter((list) => list.some((noun) => nouns.includes(noun)));
  return [...new Set([...nouns, ...alike.flat()])];
}

/** "a bomb | attack | carried out by": what an event is said to be, before anything is said of it. */
export function eventNounBehind(tokens: Token[], from: number): string | null {
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || BEHIND_NOUN.test(token.text)) return null;
    if (isEventNoun(token.text) && !isEventNoun(tokens[at + 1]?.text ?? "")) return token.text;
  }
  return null;
}

/** What follows such a name in its opening: what it was, when, or what it brought. */
export const OPENS_EVENT =
  /^(?:is|was|are|were|took|occurred|happened|began|started|broke|lasted|opened|ended|saw|marked|decided|determined|restored|established|killed|struck|hit|caused|resulted|led|consisted|involved|followed|brought|made|affected|devastated|destroyed|claimed|damaged|concluded|pitted|became|ran|entered|had|has)$/;
const ENDS = /^(?:,|\(|also|sometimes|or|known|officially)$/;
const BEHIND_NOUN = /^(?:of|in|at|on|near|for|to|against|between|with|,|\()$/;
const INSIDE = /^(?:of|in|at|on|the|and|near|for|to|against|between|de|&|\.|[-–/]|['’]s?)$/;
const LONGEST = 14;

/** "The 2016 Oslo ferry fire | was", "The Battle of Lesmont | took place"; null for anything else. */
export function eventHead(tokens: Token[]): EventHead | null {
  const from = /^the$/i.test(tokens[0]?.text ?? "") ? 1 : 0;
  if (from === 0 && !opensAlone(tokens)) return null;
  let to = from;
  while (to < LONGEST && !isEnd(tokens[to])) {
    const token = tokens[to];
    if (token?.kind === "mark" && !INSIDE.test(token.text)) return null;
    to++;
  }
  if (to >= LONGEST || to === from) return null;
  const noun = nounOf(tokens, from, to);
  return noun !== null && isNamed(tokens, from, to) ? { from, to, noun } : null;
}

function isEnd(token: Token | undefined): boolean {
  const text = token?.text ?? "";
  return ENDS.test(text) || OPENS_EVENT.test(text) || (token?.small === true && looksPast(text));
}

/** "Typhoon Ada", "1990 Oslo fire", "Oslo fire"; not "A fire", "In Oslo". */
function opensAlone(tokens: Token[]): boolean {
  const [first, second] = tokens;
  if (isYear(first) || isCapitalised(second)) return nameAt(tokens, 0) !== null || isYear(first);
  const word = first?.lower ?? "";
  return (
    (NOUNS.has(word) && second?.text === "of") || (nameAt(tokens, 0) !== null && !KINDS.test(word))
  );
}

/** What tells of what kind an event was, at the head of a sentence. */
const KINDS =
  /(?:al|ary|ive|ed|ing|ly|ous|ic|less|able)$|^(?:early|snap|state|student|mass|street)$/;

function isYear(token: Token | undefined): boolean {
  return token?.kind === "number" && /^(?:1\d|20)\d\d$/.test(token.text);
}

function isOrdinal({ text }: Token): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(text);
}

/** What it was: the noun that ends the name, or the one before the first "of" or "in". */
function nounOf(tokens: Token[], from: number, to: number): string | null {
  const storm = tokens[from]?.text === "Tropical" ? from + 1 : from;
  if (BEFORE_NAME.has(tokens[storm]?.text ?? "") && to === storm + 2)
    return tokens[storm]?.lower ?? null;
  const dated = tokens.slice(from, to).some((token) => isYear(token) || isOrdinal(token));
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    const last = at === to - 1 || BEHIND_NOUN.test(tokens[at + 1]?.text ?? "");
    if (last) return NOUNS.has(word) || (dated && RECURRING.has(word)) ? word : null;
  }
  return null;
}

/** "The 1990 fire", "the Oslo fire"; "the fire" alone is no name. */
function isNamed(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isCapitalised(token) || token.kind === "number");
}

/** "The 1990 Oslo 300 | was a race": a year before capitals, which only what is said of it makes an event. */
export function datedHead(tokens: Token[]): EventHead | null {
  const from = /^the$/i.test(tokens[0]?.text ?? "") ? 1 : 0;
  if (!isYear(tokens[from]) || !isCapitalised(tokens[from + 1])) return null;
  let to = from + 1;
  while (to < LONGEST && !isEnd(tokens[to])) to++;
  return to < LONGEST ? { from, to, noun: "" } : null;
}
