import type { Token } from "@/lib/text/document";
import { nameAt } from "../names/scan";
import { wordSet } from "../names/word-set";
import { isCapitalised } from "../roles/person-name";
import type { Scene } from "../scene";
import { isAcronym } from "./acronym";
import { METONYMS, OUTLETS } from "./bodies";
import { isBody, isSurname } from "./is-body";
import { type SpeakerAt, spoken } from "./spoken";

const SPOKESMEN = wordSet(`
  spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons
`);

/** "a spokesman for the World Bank", "A Labour spokeswoman": nobody is named, so the words are the body's. */
export function spokesmanAt(scene: Scene, from: number): SpeakerAt | null {
  const { tokens } = scene;
  const start = /^(?:an?|the|one|another)$/i.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const read = forBody(scene, from, start) ?? ofBody(scene, from, start);
  // "the Vatican spokesman, Emil Krantz,": somebody is named
  const named = read && tokens[read.to]?.text === "," && isCapitalised(tokens[read.to + 1]);
  return named ? null : read;
}

/** "a spokesman for the World Bank" */
function forBody(scene: Scene, from: number, start: number): SpeakerAt | null {
  const { tokens } = scene;
  const noun = SPOKESMEN.has(tokens[start + 1]?.lower ?? "") ? start + 1 : start;
  if (!SPOKESMEN.has(tokens[noun]?.lower ?? "")) return null;
  if (!/^(?:for|of|at|from)$/.test(tokens[noun + 1]?.text ?? "")) return null;
  const first = tokens[noun + 2]?.text === "the" ? noun + 3 : noun + 2;
  const to = capitalsEnd(tokens, first);
  return isNamedBody(scene, first, to) ? spoken(scene, from, first, to, "body") : null;
}

/** "A Labour spokeswoman", where no name follows */
function ofBody(scene: Scene, from: number, start: number): SpeakerAt | null {
  const { tokens } = scene;
  const to = capitalsEnd(tokens, start);
  if (to === start || !SPOKESMEN.has(tokens[to]?.lower ?? "") || isCapitalised(tokens[to + 1]))
    return null;
  const known = isNamedBody(scene, start, to);
  return known ? spoken(scene, from, start, to + 1, "body", to) : null;
}

/** The end of capitals and of what ties them: "Department for Culture, Media and Sport". */
function capitalsEnd(tokens: Token[], from: number): number {
  let at = from;
  while (at < from + 9 && (isCapitalised(tokens[at]) || tiesCapitals(tokens, at, from))) at++;
  const name = nameAt(tokens, from);
  return name ? Math.max(at, name.to) : at;
}

function tiesCapitals(tokens: Token[], at: number, from: number): boolean {
  const word = tokens[at]?.text ?? "";
  const joins = /^(?:of|for|and|&|the)$/.test(word) || (word === "," && listsOn(tokens, at));
  return (
    at > from &&
    joins &&
    (isCapitalised(tokens[at + 1]) || /^the$/.test(tokens[at + 1]?.text ?? ""))
  );
}

/** "Culture, Media and Sport" */
function listsOn(tokens: Token[], comma: number): boolean {
  return tokens[comma + 2]?.text === "and" && isCapitalised(tokens[comma + 3]);
}

/** A body by its words, a party or letters: "a Clinton spokesman" speaks for a person. */
function isNamedBody(scene: Scene, from: number, to: number): boolean {
  const { tokens, block } = scene;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from || first.text === "Mr") return false;
  const written = block.text.slice(first.start, last.end);
  if (METONYMS.has(written) || OUTLETS.has(written)) return true;
  if (isBody(scene, from, to, written)) return true;
  if (to - from > 1 || isSurname(scene, written)) return false;
  return PARTIES.has(written) || isAcronym(written);
}

const PARTIES = wordSet("Labour Likud Fatah Solidarity");
