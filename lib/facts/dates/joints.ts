import type { Token } from "@/lib/text/document";
import { lower } from "./clause";
import type { TimeExpression } from "./expressions";

/** The date between "and" and a verb, with its commas: "and, in 1665, was sent"; null where none stands there. */
export function leadBefore(tokens: Token[], verb: number, times: TimeExpression[]): number | null {
  const set = tokens[verb - 1]?.text === ",";
  const end = set ? verb - 1 : verb;
  const time = times.find(({ to, relation }) => to === end && relation !== "none");
  if (!time) return null;
  const from = set && tokens[time.from - 1]?.text === "," ? time.from - 1 : time.from;
  return /^(?:and|but|dan)$/.test(lower(tokens, from - 1)) ? from : null;
}

/** The token behind "and" where a pronoun begins a clause of its own: "and in 1991 he agreed". */
export function pronounJoint(
  tokens: Token[],
  from: number,
  verb: number,
  times: TimeExpression[],
): number | null {
  const pronoun = verb - 1;
  if (!/^(?:he|she|it|ia|dia)$/.test(lower(tokens, pronoun))) return null;
  const and = (leadBefore(tokens, pronoun, times) ?? pronoun) - 1;
  return and > from && /^(?:and|but|dan)$/.test(lower(tokens, and)) ? and + 1 : null;
}

/** The token behind ", and" between two verbs, where a clause with a subject of its own begins. */
export function lastJoint(tokens: Token[], from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) {
    if (/^(?:and|but|dan|serta)$/.test(lower(tokens, at)) && tokens[at - 1]?.text === ",")
      return at + 1;
    if (CLOSES_SEARCH.test(lower(tokens, at))) return null;
  }
  return null;
}

const CLOSES_SEARCH = /^(?:to|by|of)$/;

/** The end of what stands before a joint: "and" and commas left out. */
export function beforeJoint(tokens: Token[], at: number): number {
  let to = at;
  while (to > 0 && /^(?:and|but|or|then|,|dan|serta|lalu|kemudian)$/.test(lower(tokens, to - 1)))
    to--;
  return to;
}

/** "left the party, claiming it was dead", "fought in what was then Norway": where the words begin that hold the second verb. */
export function asideBefore(tokens: Token[], from: number, verb: number): number | null {
  for (let at = from; at < verb; at++) {
    if (lower(tokens, at) === "what") return at - 1 > from ? at - 1 : null;
    const word = lower(tokens, at + 1);
    if (
      tokens[at]?.text === "," &&
      /^[a-z]{3,}ing$/.test(word) &&
      !/^(?:during|including|according|following)$/.test(word)
    )
      return at;
  }
  return null;
}
