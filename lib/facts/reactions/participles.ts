import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { isQuoted, type Scene } from "../scene";
import { isNaming } from "./naming";
import { acts } from "./response-acts";
import type { SpeakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import type { VerbAt } from "./verb-at";

/** Whether a participle belongs to the subject: behind a comma, or close behind the verb. */
function tiesParticiple(tokens: Token[], verb: VerbAt, at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const between = tokens.slice(verb.to, at).map(({ text }) => text);
  if (between.includes("with") || !/^\p{Ll}/u.test(verb.word) || verb.word.endsWith("ing"))
    return false;
  if (isSure(tokens, verb, at)) return true;
  return at - verb.to < 7 && !NOT_BEFORE_PARTICIPLE.test(before);
}

/** "went one step further calling it", "lashed out at the plan warning": whose participle it is, leaves no doubt. */
function isSure(tokens: Token[], verb: VerbAt, at: number): boolean {
  if (/^(?:[,–—]|further)$/.test(tokens[at - 1]?.text ?? "")) return true;
  const burst =
    /^(?:lashed|hit)$/.test(verb.word) && /^(?:out|back)$/.test(tokens[verb.to]?.text ?? "");
  return burst && at - verb.to < 7;
}

const SUBORDINATORS = /^(?:When|While|As|Although|Though|After|Before|Since|Because|If)$/;
const NOT_BEFORE_PARTICIPLE =
  /^(?:is|are|was|were|be|been|not|to|even|from|about|the|an?|his|her|this|that|of|no|n't|t)$/;

/** "…, saying they were late": who or what, is told before. */
const OPEN_SUBJECT = /^(?:it|they|he|she|this|that|these|those|its|their|him|her|them)\b/;

/** "X went further, calling the act a crime": the participle's subject is the clause's. */
export function participles(scene: Scene, read: SpeakersAt, verb: VerbAt): FoundFact[] {
  const { tokens } = scene;
  if (read.pronoun || read.speakers.length > 1 || read.speakers[0]?.kind !== "person") return [];
  const found: FoundFact[] = [];
  // "When X died, Y led the tributes, saying": the participle is not X's
  if (SUBORDINATORS.test(tokens[0]?.text ?? "")) return [];
  for (let at = verb.to; at < tokens.length; at++) {
    const word = tokens[at]?.text ?? "";
    if (
      /^(?:he|she|they)$/.test(word) &&
      SPEECH_VERBS_EN.has(tokens[at + 1]?.text ?? "") &&
      !isQuoted(scene, at)
    )
      break;
    if (
      /^(?:who|which|that|whose|but|while|after|before|when|as|for)$/.test(word) &&
      !isQuoted(scene, at)
    )
      break;
    if (
      !/^(?:calling|describing|warning|accusing|saying|urging|vowing|demanding|insisting)$/.test(
        word,
      ) ||
      isQuoted(scene, at)
    )
      continue;
    // "saying of the recording: "…""
    if (!tiesParticiple(tokens, verb, at) || tokens[at + 1]?.text === "of") continue;
    const naming = isNaming(word);
    if (!naming && !SPEECH_VERBS_EN.has(word) && word !== "accusing") continue;
    const here = { from: at, main: at, to: at + 1, word, reported: false };
    for (const fact of acts(scene, read, here, naming))
      found.push({
        ...fact,
        modality: "attributed",
        patternClass:
          fact.patternClass === "reaction/pronoun-object"
            ? fact.patternClass
            : isSure(tokens, verb, at) && !OPEN_SUBJECT.test(fact.object)
              ? "reaction/participle"
              : "reaction/participle-loose",
      });
    break;
  }
  return found;
}
