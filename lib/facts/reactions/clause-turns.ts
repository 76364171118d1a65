import type { Token } from "@/lib/text/document";
import { looksPast } from "../dates/verbs";
import { personAt } from "../roles/person-name";
import type { Scene } from "../scene";
import { AS_NAMING_EN, CALLING_EN, RESPONSE_VERBS_EN } from "./response-verbs-en";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";

/** "While X, the general, called for war, Lee convinced them": the main clause begins. */
export function somebodyActs(tokens: Token[], at: number): boolean {
  const pronoun = /^(?:he|she|it|they)$/.test(tokens[at]?.text ?? "") ? at + 1 : null;
  const verb = pronoun ?? personAt(tokens, at)?.to;
  return verb !== undefined && looksPast(tokens[verb]?.text ?? "");
}

/** "… but the minister branded", "- and the BBC's X says", ", with X saying": whose words these are changes. */
export function anotherSpeaks(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const word = tokens[at]?.text ?? "";
  const first = tokens[at + 1];
  if (word === "," && first?.text === "with")
    return tokens
      .slice(at + 2, at + 16)
      .some(({ text }) => /^(?:saying|adding|telling)$/.test(text));
  if (!/^(?:but|while|and|whereas)$/.test(word) || first?.kind !== "word") return false;
  // "but spokeswoman Ingrid Solheim says": a description, then the name
  let named = /^\p{Lu}/u.test(first.text) || /^(?:the|he|she|it|they)$/.test(first.text);
  // "the rate, while higher, will fall": an aside, in which nobody speaks
  const isAside = tokens[at + 2]?.text === ",";
  if (/^(?:while|whereas)$/.test(word) && tokens[at - 1]?.text === ",") return !isAside;
  for (let next = at + 2; next < at + 9; next++) {
    const token = tokens[next];
    if (!token || /^(?:[,.;:"“”]|to|that|who|which|of)$/.test(token.text)) return false;
    named ||= /^\p{Lu}/u.test(token.text);
    const finite = /(?:ed|d|s)$/.test(token.text) || /^(?:told|wrote)$/.test(token.text);
    const acts = [SPEECH_VERBS_EN, RESPONSE_VERBS_EN, AS_NAMING_EN, CALLING_EN];
    if (finite && acts.some((verbs) => verbs.has(token.text))) return named;
  }
  return false;
}

/** ", with Real also believed to be …": a circumstance that nobody in the clause has said. */
export function laterMeans({ tokens }: Scene, from: number): boolean {
  return tokens
    .slice(from, from + 6)
    .some(({ text }) => /^(?:also|reportedly|believed|now)$/.test(text));
}

/** ", and the danger grew": a noun phrase behind the first comma is a subject, not the last of a list. */
export function newSubject({ tokens }: Scene, from: number, comma: number): boolean {
  const listed = tokens.slice(from, comma).some(({ text }) => /^(?:,|both|between)$/.test(text));
  return (
    !listed &&
    /^(?:the|it|he|she|they|this|these|his|her|its|their)$/.test(tokens[comma + 2]?.text ?? "")
  );
}

/** Whether another clause, with a verb of its own, begins here and not the last item of a list. */
export function newClause(scene: Scene, from: number): boolean {
  // "and was secured": the same subject goes on
  if (FINITE.test(scene.tokens[from]?.text ?? "")) return false;
  for (let at = from; at < from + 10; at++) {
    const word = scene.tokens[at]?.text ?? "";
    if (/^[,.;"“”]?$/.test(word)) return false;
    if (FINITE.test(word) || SPEECH_VERBS_EN.has(word)) return true;
  }
  return false;
}

export const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)(?:n['’]t)?$/;
