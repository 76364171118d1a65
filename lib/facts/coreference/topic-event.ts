import type { Token } from "@/lib/text/document";
import { isCapitalised } from "../names/name-word";

/** The name that an opening gives an event by what it was; `to` is left out. */
export type EventHead = { from: number; to: number; noun: string };

const NOUNS: ReadonlySet<string> = new Set(
  "accident ambush assassination attack attacks battle battles blockade bombing bombings campaign collapse collision conspiracy coup crash crisis derailment disaster earthquake election elections eruption expedition explosion fire fires flood floods hijacking hurricane incident insurrection invasion killing killings massacre meeting murder murders mutiny offensive outbreak plebiscite plot pogrom procession protest protests raid raids rally rebellion referendum revolt revolution riot riots robbery rising shooting shootings siege sinking skirmish storm strike strikes summit treaty trial trials tsunami uprising war".split(
    " ",
  ),
);

/** A small-letter noun that says that something happened. */
export function isEventNoun(word: string): boolean {
  return NOUNS.has(word);
}

/** "a bomb | attack | carried out by": what an event is said to be, before anything is said of it. */
export function eventNounBehind(tokens: Token[], from: number): string | null {
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || BEHIND_NOUN.test(token.text)) return null;
    if (NOUNS.has(token.text) && !NOUNS.has(tokens[at + 1]?.text ?? "")) return token.text;
  }
  return null;
}

const ENDS =
  /^(?:,|\(|is|was|are|were|took|occurred|happened|began|started|broke|lasted|opened|ended|also|sometimes|or|known|officially)$/;
const BEHIND_NOUN = /^(?:of|in|at|on|near|for|against|between|,|\()$/;
const INSIDE = /^(?:of|in|at|on|the|and|near|for|against|between|de|[-–/]|['’]s?)$/;
const LONGEST = 14;

/** "The 2016 Oslo ferry fire | was", "The Battle of Lesmont | took place"; null for anything else. */
export function eventHead(tokens: Token[]): EventHead | null {
  const from = /^the$/i.test(tokens[0]?.text ?? "") ? 1 : 0;
  if (from === 0 && !NOUNS.has(tokens[0]?.lower ?? "")) return null;
  let to = from;
  while (to < LONGEST && !ENDS.test(tokens[to]?.text ?? "")) {
    const token = tokens[to];
    if (token?.kind === "mark" && !INSIDE.test(token.text)) return null;
    to++;
  }
  if (to >= LONGEST || to === from) return null;
  const noun = nounOf(tokens, from, to);
  return noun !== null && isNamed(tokens, from, to) ? { from, to, noun } : null;
}

/** What it was: the noun that ends the name, or the one before the first "of" or "in". */
function nounOf(tokens: Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    const last = at === to - 1 || BEHIND_NOUN.test(tokens[at + 1]?.text ?? "");
    if (last) return NOUNS.has(word) ? word : null;
  }
  return null;
}

/** "The 1990 fire", "the Oslo fire"; "the fire" alone is no name. */
function isNamed(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isCapitalised(token) || token.kind === "number");
}

/** What follows such a name in its opening: what it was, or when. */
export const OPENS_EVENT =
  /^(?:is|was|are|were|took|occurred|happened|began|started|broke|lasted|opened|ended)$/;
