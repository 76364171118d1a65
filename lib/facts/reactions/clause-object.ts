import { wordSet } from "../names/word-set";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { closedQuotes, openQuoteIn, quotedWords } from "./quotes";
import { RESPONSE_VERBS_EN } from "./response-verbs-en";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";

/** What was said or done: the words from a token to the end of the clause, and the quotation in them. */
export type ClauseObject = { from: number; to: number; words: string; quote: string | null };

const TAILS = wordSet(
  "adding saying warning noting leading resulting prompting calling citing referring insisting arguing claiming telling urging stressing explaining",
);

/** The rest of the clause from a token, or null where it is cut off or a quotation in it never closes. */
export function clauseObject(scene: Scene, at: number): ClauseObject | null {
  const { tokens, sentence } = scene;
  const from = tokens[at]?.text === "," || tokens[at]?.text === ":" ? at + 1 : at;
  let to = clauseEnd(scene, from);
  while (to > from && /^[,–—-]$/.test(tokens[to - 1]?.text ?? "")) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to - from < 1) return null;
  if (sentence.truncated && to >= tokens.length - 1) return null;
  if (openQuoteIn(scene, first.start, last.end)) return null;
  const quotes = closedQuotes(scene, first.start, last.end);
  return { from, to, words: wordsOf(scene, from, to), quote: quotedWords(scene, quotes[0]) };
}

/** The token at which the clause ends: a full stop, or where the same speaker goes on with another verb. */
function clauseEnd(scene: Scene, from: number): number {
  const { tokens } = scene;
  // "Though X has described himself as …, the paper reported": the clause ends at its comma
  const subordinate =
    /^(?:While|Though|Although|When|As|After|Before|Because|Since)$/.test(tokens[0]?.text ?? "") &&
    !tokens.slice(0, from).some(({ text }) => text === ",");
  let end = tokens.length;
  while (end > from && /^[.!,]$/.test(tokens[end - 1]?.text ?? "")) end--;
  for (let at = from + 1; at < end; at++) {
    if (isQuoted(scene, at)) continue;
    const word = tokens[at]?.text ?? "";
    const next = tokens[at + 1]?.text ?? "";
    if (word === ";" || (subordinate && word === ",")) return at;
    if (/^["”]$/.test(word) && TAILS.has(next)) return at + 1;
    if (word === "and" && next === "that") return at;
    if (word === "," && TAILS.has(next)) return at;
    // "…, CNN reported": somebody else passes it on
    const tail = end - at < 7 && word === "," ? tokens[end - 1]?.text : undefined;
    if (tail && SPEECH_VERBS_EN.has(tail)) return at;
    if (
      word === "," &&
      /^(?:in|according)$/.test(next) &&
      /^(?:response|to)$/.test(tokens[at + 2]?.text ?? "")
    )
      return at;
    if (
      word === "," &&
      /^(?:and|but|while|though|although)$/.test(next) &&
      (startsVerb(scene, at + 2) || newClause(scene, at + 2) || newSubject(scene, from, at))
    )
      return at;
    if (word === "and" && startsVerb(scene, at + 1)) return at;
  }
  return end;
}

/** ", and the danger grew": a noun phrase behind the first comma is a subject, not the last of a list. */
function newSubject({ tokens }: Scene, from: number, comma: number): boolean {
  const listed = tokens.slice(from, comma).some(({ text }) => text === ",");
  return (
    !listed &&
    /^(?:the|it|he|she|they|this|these|his|her|its|their)$/.test(tokens[comma + 2]?.text ?? "")
  );
}

/** Whether another clause, with a verb of its own, begins here and not the last item of a list. */
function newClause(scene: Scene, from: number): boolean {
  // "and was secured": the same subject goes on
  if (FINITE.test(scene.tokens[from]?.text ?? "")) return false;
  for (let at = from; at < from + 10; at++) {
    const word = scene.tokens[at]?.text ?? "";
    if (/^[,.;"“”]?$/.test(word)) return false;
    if (FINITE.test(word) || SPEECH_VERBS_EN.has(word)) return true;
  }
  return false;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)$/;

function startsVerb(scene: Scene, at: number): boolean {
  const word = scene.tokens[at]?.text ?? "";
  return SPEECH_VERBS_EN.has(word) || RESPONSE_VERBS_EN.has(word);
}
