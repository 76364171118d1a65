import { isCapitalised } from "../names/name-word";
import { wordSet } from "../names/word-set";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import { isLower } from "./verbs";

type Tokens = DateScene["tokens"];

/** Where the words begin that say "happened", and its verb. */
export type SaidVerb = { from: number; verb: number; to: number; passive: boolean };

const HAPPENED = /^(?:occurred|happened|began|started|struck|ran)$/;
export const DONE = wordSet(
  "held fought signed contested staged played run concluded organised organized hosted agreed negotiated broadcast",
);

/** "that took place", "which occurred", "held", "signed" before a date, perhaps with where and by whom between. */
export function verbBefore({ tokens }: DateScene, from: number, to: number): SaidVerb | null {
  for (let at = to - 1; at > from; at--) {
    const word = lower(tokens, at);
    const relative = /^(?:that|which)$/.test(word);
    if (relative) {
      if (HAPPENED.test(lower(tokens, at + 1)))
        return { from: at, verb: at + 1, to: at + 2, passive: false };
      if (lower(tokens, at + 1) === "took" && lower(tokens, at + 2) === "place")
        return { from: at, verb: at + 1, to: at + 3, passive: false };
      const done = /^(?:was|were)$/.test(lower(tokens, at + 1)) && DONE.has(lower(tokens, at + 2));
      return done ? { from: at, verb: at + 2, to: at + 3, passive: true } : null;
    }
    if (DONE.has(word) && isLower(tokens[at]) && tokens[at - 1]?.kind === "word")
      return { from: at, verb: at, to: at + 1, passive: true };
    if (DONE.has(word) && lower(tokens, at - 1) === ",")
      return { from: at - 1, verb: at, to: at + 1, passive: true };
    if (OPENS_CLAUSE.test(word) && !joinsNames(tokens, at)) return null;
  }
  return null;
}

/** "at the Oslo Speedway, in Oslo, Norway": where it was, up to what is told next. */
export function placeEnd(tokens: Tokens, from: number): number {
  const first = lower(tokens, from) === "," ? from + 1 : from;
  if (!/^(?:at|in|near|on|off)$/.test(lower(tokens, first))) return from;
  if (/^(?:what|which|and|around|its|his|her|their)$/.test(lower(tokens, first + 1))) return from;
  let at = first;
  for (; at < tokens.length; at++) {
    const next = tokens[at + 1];
    const text = tokens[at]?.text ?? "";
    if (text === "," && !isCapitalised(next) && !/^(?:in|near|at)$/.test(next?.text ?? "")) break;
    if (
      /^(?:[.;:()—–-]|["“”]|but|who|which|that|when|where|while|after|before|during|as|to|with|by|for)$/.test(
        text,
      )
    )
      break;
    if (text === "and" && !isCapitalised(next)) break;
    if (isLower(tokens[at]) && /(?:ed|ing)$/.test(text) && !/^(?:building|meeting)$/.test(text))
      break;
  }
  return at;
}

export const OPENS_CLAUSE =
  /^(?:that|which|who|whom|whose|when|where|while|after|before|during|since|until|following|because|and|but|or|;|:|—|–|"|“|in-which)$/;

/** "England and the Mohegan" */
export function joinsNames(tokens: Tokens, at: number): boolean {
  if (lower(tokens, at) !== "and") return false;
  return isCapitalised(tokens[at + 1]) || lower(tokens, at + 1) === "the";
}
