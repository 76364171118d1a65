import { DEMONYMS } from "../names/demonyms";
import { nameAt } from "../names/scan";
import { BREAKS_EN } from "../roles/function-words";
import { isCapitalised } from "../roles/person-name";
import type { Scene } from "../scene";
import { GROUP_NOUNS, METONYMS } from "./bodies";
import { type SpeakerAt, spoken } from "./spoken";

/** "Iraqi officials", "Senior officials of the U.S. Department of State". */
export function groupAt(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const crowd = /^(?:thousands|hundreds|dozens|millions|crowds)$/i.test(tokens[from]?.text ?? "");
  if (
    crowd &&
    tokens[from + 1]?.text === "of" &&
    /^\p{Lu}\p{L}+s$/u.test(tokens[from + 2]?.text ?? "")
  )
    return spoken(scene, from, from, from + 3, "group");
  if (/^(?:the|and|But|And|Other|Many|Most|Some|Next)$/.test(tokens[from]?.text ?? "")) return null;
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || token.text === "of") return null;
    if (GROUP_NOUNS.has(token.lower)) return told(scene, from, at);
    if (
      /^an?$/i.test(tokens[from]?.text ?? "") &&
      /^(?:official|diplomat|lawmaker|prosecutor)$/.test(token.text)
    )
      return told(scene, from + 1, at);
    const plain = token.kind === "word" && !isCapitalised(token) && BREAKS_EN.has(token.text);
    if (plain && !/^(?:some|many|several|other)$/.test(token.text)) return null;
  }
  return null;
}

/** "various militias", at the end of a list whose others are known. */
export function looseGroup(scene: Scene, from: number): SpeakerAt | null {
  const word = scene.tokens[from + 1]?.text ?? "";
  const quantified = /^(?:various|several|some|other|many)$/.test(scene.tokens[from]?.text ?? "");
  return quantified && GROUP_NOUNS.has(word) ? spoken(scene, from, from, from + 2, "group") : null;
}

/** A group that is told from others by a nation, or by what it belongs to. */
function told(scene: Scene, from: number, noun: number): SpeakerAt | null {
  const { tokens } = scene;
  const before = tokens.slice(from, noun);
  const of = /^(?:of|from|at|in)$/.test(tokens[noun + 1]?.text ?? "");
  const start = /^the$/i.test(tokens[noun + 2]?.text ?? "") ? noun + 3 : noun + 2;
  const name = of ? nameAt(tokens, start) : null;
  const national = before.some(
    (token) =>
      DEMONYMS.has(token.text) ||
      METONYMS.has(token.text) ||
      /^(?:anonymous|unnamed|unidentified)$/i.test(token.text),
  );
  if (of && !name) return null;
  if (!national && !name) return null;
  return spoken(scene, from, from, name ? name.to : noun + 1, "group");
}
