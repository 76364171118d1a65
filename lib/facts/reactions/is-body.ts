import { COUNTRIES } from "../names/countries";
import { ORGANISATION_WORDS } from "../names/words";
import { MONTHS_AND_DAYS, SENTENCE_STARTERS } from "../roles/function-words";
import { isCapitalised } from "../roles/person-name";
import { isHead } from "../roles/role-head";
import { COURTESY, TITLES_EN } from "../roles/titles";
import type { Scene } from "../scene";
import { isAcronym } from "./acronym";
import { isOutlet, METONYMS, OUTLETS } from "./bodies";
import { nameWordsOf } from "./name-words";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { toldBodies } from "./told-bodies";
import { verbAt } from "./verb-at";

export function isBody(scene: Scene, from: number, to: number, written: string): boolean {
  const first = scene.tokens[from];
  // "the Sunday Courier"
  if (MONTHS_AND_DAYS.has(first?.text ?? "") && to > from + 1 && isOutlet(written)) return true;
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
  if (/^(?:MEP|MPs?|MSPs?|MEPs|AM|QC)$/.test(scene.tokens[to - 1]?.text ?? "")) return false;
  // "the Bank", "Police": which of them, the words do not say; "the Party Co-Chairman" is a person
  const words = bare.toLowerCase().split(" ");
  if (words.length === 1 && ORGANISATION_WORDS.has(bare.toLowerCase())) return false;
  if (isHead(scene.tokens, to - 1) && !/^(?:guard|general)$/.test(words.at(-1) ?? "")) return false;
  if (words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word)))
    return isCapitalised(first);
  if (to === from + 1 && saysOfItself(scene, from)) return true;
  return (
    scene.names.resolve(bare)?.name.kind === "organisation" || toldBodies(scene.names).has(bare)
  );
}

/** "Kestrel denied that it had closed the bridge": what calls itself "it" is a body. */
function saysOfItself({ tokens, names }: Scene, from: number): boolean {
  const word = tokens[from]?.text ?? "";
  if (COURTESY.has(tokens[from - 1]?.text ?? "") || !nameWordsOf(names).inside.has(word))
    return false;
  const verb = verbAt(tokens, from + 1);
  if (!verb || !SPEECH_VERBS_EN.has(verb.word) || /^suggest/.test(verb.word)) return false;
  const it = tokens[verb.to]?.text === "that" ? verb.to + 1 : verb.to;
  const [does = "", what = ""] = [tokens[it + 1]?.text, tokens[it + 2]?.text];
  return tokens[it]?.text === "it" && ITS_OWN.test(does) && !/^(?:be|been|not)$/.test(what);
}

/** What only a body can be said to do after "it": not "it was late", "it would be better". */
const ITS_OWN =
  /^(?:would|will|had|has|could|planned|expected|hoped|intended|plans|expects|hopes|did|does)$/;

/** "IBM said": whatever is so called, it speaks, and no person is all capitals unless the whole line is. */
function isSpeech({ tokens }: Scene, at: number): boolean {
  const says = /^(?:said|says|told|announced|reported|has|also|confirmed|denied|warned)$/;
  return says.test(tokens[at]?.text ?? "") && !tokens[at]?.capital;
}

/** "Paris claims": not the city where the document names a Valeska Paris. */
export function isSurname(scene: Scene, written: string): boolean {
  return !written.includes(" ") && nameWordsOf(scene.names).surnames.has(written);
}
