import { COUNTRIES } from "../names/countries";
import { ORGANISATION_WORDS } from "../names/words";
import { MONTHS_AND_DAYS, SENTENCE_STARTERS } from "../roles/function-words";
import { isCapitalised } from "../roles/person-name";
import { isHead } from "../roles/role-head";
import { TITLES_EN } from "../roles/titles";
import type { Scene } from "../scene";
import { isAcronym } from "./acronym";
import { METONYMS, OUTLETS } from "./bodies";
import { nameWordsOf } from "./name-words";
import { toldBodies } from "./told-bodies";

export function isBody(scene: Scene, from: number, to: number, written: string): boolean {
  const first = scene.tokens[from];
  if (!first || !isCapitalised(first) || MONTHS_AND_DAYS.has(first.text)) return false;
  if (SENTENCE_STARTERS.has(first.text) || isSurname(scene, written)) return false;
  // "Judicial Watch President Tom Fitton" is a person
  if (
    scene.tokens
      .slice(from + 1, to - 1)
      .some(
        ({ text }) => TITLES_EN.has(text) || /^(?:Whip|Secretary-Treasurer|Recorder)$/.test(text),
      )
  )
    return false;
  const bare = written.replace(/ \(.*$/, "");
  if (isAcronym(bare) && isSpeech(scene, to)) return true;
  if (METONYMS.has(bare) || OUTLETS.has(bare) || (COUNTRIES.has(bare) && to === from + 1))
    return true;
  if (
    /^(?:United States|United Kingdom|United Nations|European Union|Saudi Arabia|South Korea|North Korea|White House|State Department|Foreign Ministry|Supreme Court|Hong Kong|New Zealand|South Africa|Soviet Union|Liberal Democrats|Lib Dems|Conservatives|Tories)$/.test(
      bare,
    )
  )
    return true;
  // "the Bank", "Police": which of them, the words do not say; "the Party Co-Chairman" is a person
  const words = bare.toLowerCase().split(" ");
  if (words.length === 1 && ORGANISATION_WORDS.has(bare.toLowerCase())) return false;
  if (isHead(scene.tokens, to - 1) && !/^(?:guard|general)$/.test(words.at(-1) ?? "")) return false;
  if (words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word)))
    return isCapitalised(first);
  return (
    scene.names.resolve(bare)?.name.kind === "organisation" || toldBodies(scene.names).has(bare)
  );
}

/** "IBM said": whatever is so called, it speaks, and no person is all capitals unless the whole line is. */
function isSpeech({ tokens }: Scene, at: number): boolean {
  const says = /^(?:said|says|told|announced|reported|has|also|confirmed|denied|warned)$/;
  return says.test(tokens[at]?.text ?? "") && !tokens[at]?.capital;
}

/** "Paris claims": not the city where the document names a Valeska Paris. */
export function isSurname(scene: Scene, written: string): boolean {
  return !written.includes(" ") && nameWordsOf(scene.names).surnames.has(written);
}
