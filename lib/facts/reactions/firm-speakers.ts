import { BREAKS_EN } from "../roles/function-words";
import { isCapitalised } from "../roles/person-name";
import { type Scene, wordsOf } from "../scene";
import { type SpeakerAt, spoken } from "./spoken";
import { capitalsEnd, isFirmNoun, mayBeBody } from "./told-bodies";

/** In tokens: "US portable media player firm". */
const LONGEST_DESCRIPTION = 6;

/** "Security firm Kestrel", "Rival Kestrel": a body behind the noun that says what it is. */
export function firmAt(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  if (/^Rival$/.test(tokens[from]?.text ?? "")) return named(scene, from, from + 1);
  for (let at = from; at < from + LONGEST_DESCRIPTION; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || TIES.test(token.text)) return null;
    if (at > from && token.small && BREAKS_EN.has(token.text)) return null;
    if (isFirmNoun(tokens, at)) return named(scene, from, at + 1);
  }
  return null;
}

/** "the Harbour Council and accountants Kestrel": not the one alone. */
const TIES = /^(?:and|or|of|for|in|at|from|to|on|by|with|as)$/;

function named(scene: Scene, from: number, start: number): SpeakerAt | null {
  const { tokens, names } = scene;
  const to = capitalsEnd(tokens, start);
  if (
    !isCapitalised(tokens[start]) ||
    !mayBeBody(names, tokens, start, to, wordsOf(scene, start, to))
  )
    return null;
  return spoken(scene, from, start, to, "body");
}
