import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import { isQuoted, type Scene } from "../scene";
import type { ClauseSubject } from "./clause-subjects";
import { TIES_EN } from "./function-words";
import { HEDGES_EN } from "./modifiers-en";
import { personAt } from "./person-name";
import { isHead } from "./role-head";
import { participleAt, type StatedVerb, skipAdverbs, statedVerbAt } from "./stated-verb";

export type FurtherVerb = { from: number; verb: StatedVerb };

/** Words behind which a clause has, or may have, another subject. */
const OTHER_SUBJECT =
  /^(?:who|whom|whose|which|that|where|because|although|though|while|whereas|if|whether|said|says|:|;|["“”—])$/;
const bringsSubject = ofWord((word) => OTHER_SUBJECT.test(word) || HEDGES_EN.has(word));
const isTime = ofWord((word) => /^(?:after|before|until|since|when|as|once)$/.test(word));
const isPronoun = ofWord((word) => /^(?:he|she|they|it|we|i|you)$/i.test(word));
const isJoint = ofWord((word) => /^(?:,|and|but|before|after|later|eventually|thus)$/.test(word));

/**
 * The verbs behind the first that have the same subject: "X studied law and became …", "…, becoming
 * …", "… before being appointed …". None behind a word that may bring a subject of its own.
 */
export function furtherVerbs(scene: Scene, subject: ClauseSubject): FurtherVerb[] {
  const { tokens } = scene;
  if (subject.how === "relative" || !isVerb(tokens, subject.verb)) return [];
  const found: FurtherVerb[] = [];
  for (let at = subject.verb + 1; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? "";
    if (bringsSubject(tokens[at]) || isQuoted(scene, at)) break;
    // "…, and Beattie was elected": a name that a verb may follow is another subject
    if ((text === "and" || text === "but" || text === ",") && isNextSubject(tokens, at + 1)) break;
    // "after Dickey ended his career and became": who did cannot be told
    if (isTime(tokens[at]) && personAt(tokens, at + 1)) break;
    // "…, and his brother became": a pronoun in the way is somebody else's clause
    if (isPronoun(tokens[at])) break;
    const verb = isJoint(tokens[at]) ? joinedVerb(tokens, at) : null;
    if (verb) found.push({ from: at + 1, verb });
  }
  return found;
}

function isNextSubject(tokens: Token[], at: number): boolean {
  const from = /^(?:the|his|her|its|their|an?)$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
  const person = personAt(tokens, from);
  if (from > at) return /^(?:his|her|its|their)$/.test(tokens[at]?.text ?? "");
  return person !== null && /^\p{Ll}/u.test(tokens[person.to]?.text ?? "");
}

/** The verb behind "and", ", becoming", "before being". */
function joinedVerb(tokens: Token[], at: number): StatedVerb | null {
  const text = tokens[at]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  if (/^(?:,|and|before|after|later|eventually|thus)$/.test(text)) {
    if (next === "becoming") return { kind: "became", to: at + 2, begins: true };
    if (next === "being") return participleAt(tokens, skipAdverbs(tokens, at + 2));
    if (next === "serving" && tokens[at + 2]?.text === "as")
      return { kind: "served", to: at + 3, begins: false };
  }
  if (text !== "and" && text !== "but" && text !== ",") return null;
  if (text === "," && /^(?:and|but)$/.test(next)) return null;
  const verb = statedVerbAt(tokens, at + 1);
  // a bare comma joins only verbs of a list, and "and is" may be another clause of "there"
  return verb && (text !== "," || verb.kind !== "is") ? verb : null;
}

/** Whether a subject is followed by what can be its verb: "X and Y were", "X's son became" are not. */
function isVerb(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !/^\p{Ll}/u.test(token.text)) return false;
  // "St. Francis Parish priest X served"
  if (isHead(tokens, at)) return false;
  return !TIES_EN.has(token.text) && !/^(?:and|or|as|who|whose|which|['’]s)$/.test(token.text);
}
