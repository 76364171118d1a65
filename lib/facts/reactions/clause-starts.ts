import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { wordSet } from "../names/word-set";
import { MONTHS_AND_DAYS } from "../roles/function-words";
import { HEDGES_EN } from "../roles/modifiers-en";
import { OPENERS_EN } from "../roles/verbs-en";
import { isQuoted, type Scene } from "../scene";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";

/** The tokens at which a main clause may begin, outside quotations and not behind a condition. */
export function clauseStarts(scene: Scene): number[] {
  const { tokens } = scene;
  const starts: number[] = [];
  const opened = OPENERS_EN.has(tokens[0]?.text ?? "");
  for (let at = 0; at < tokens.length; at++) {
    if (isQuoted(scene, at)) continue;
    const before = tokens[at - 1]?.text ?? "";
    if (at === 0) starts.push(at);
    else if (at === 1 && /^(?:While|Although|Though|As|When)$/.test(before)) starts.push(at);
    else if (before === "," && opensAdverbially(scene, at)) starts.push(at);
    else if (at < 8 && opened && endsDate(tokens[at - 1])) starts.push(at);
    else if (at === 1 && /^(?:But|And|Later|Meanwhile|Then|However)$/.test(tokens[0]?.text ?? ""))
      starts.push(at);
  }
  return starts;
}

function endsDate(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "number" || MONTHS_AND_DAYS.has(token.text));
}

function opensAdverbially({ tokens }: Scene, at: number): boolean {
  const first = tokens[0]?.text ?? "";
  // "When asked about it, X said"
  const asked = /^(?:When|After|If)$/.test(first) && tokens[1]?.text === "asked";
  for (let before = asked ? 2 : 0; before < at; before++)
    if (hedgesOrSays(tokens[before])) return false;
  if (first === "According" && tokens[1]?.text === "to") return true;
  if (first === "The" && /^(?:next|following|same)$/.test(tokens[1]?.text ?? "")) return at < 6;
  // "Frustrated, X said", "Addressing the house on Monday, X said": what the subject did the while
  const participle = /^\p{Lu}\p{Ll}{2,}(?:ing|ed)$/u.test(first);
  return OPENERS_EN.has(first) || participle || ADVERBIALS.has(first);
}

const hedgesOrSays = ofWord(
  (word) => HEDGES_EN.has(word.toLowerCase()) || (SPEECH_VERBS_EN.has(word) && !NOUNS.test(word)),
);

/** "In answer to a question", "During a question and answer session": before a comma these are nouns. */
const NOUNS = /^(?:answer|question|claim|comment|demand|reply|request|report|remark)$/;

/** What may open a sentence before its subject and a comma. */
const ADVERBIALS = wordSet(`
  While When As Although Though Furthermore However Within Shortly Moreover Asked Speaking Despite Yet Last
  This Next Elsewhere Still Nevertheless Nonetheless Instead Today Yesterday Tonight Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday Now Then Since Like Unlike Such Amid Amidst Across Among Besides
  Earlier Later Afterwards Overall Indeed Citing Again Once Separately Similarly Additionally Finally Hours Days Weeks Months Recently So Nor Because
`);
