import type { Token } from "@/lib/text/document";
import { wordSet } from "../names/word-set";
import { isQuoted, type Scene, wordsOf } from "../scene";
import {
  anotherSpeaks,
  FINITE,
  laterMeans,
  newClause,
  newSubject,
  somebodyActs,
} from "./clause-turns";
import { closedQuotes, openQuoteIn, quotedWords } from "./quotes";
import { beforeDay } from "./relay";
import { AS_NAMING_EN, CALLING_EN, COMPARING_EN, RESPONSE_VERBS_EN } from "./response-verbs-en";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

/** What was said or done: the words from a token to the end of the clause, and the quotation in them. */
export type ClauseObject = { from: number; to: number; words: string; quote: string | null };

const TAILS = wordSet(
  "adding saying warning noting leading resulting prompting calling citing referring insisting arguing claiming telling urging stressing explaining describing accusing vowing pledging promising branding dismissing",
);

/** The rest of the clause from a token, or null where it is cut off or a quotation in it never closes. */
export function clauseObject(scene: Scene, at: number): ClauseObject | null {
  const { tokens, sentence } = scene;
  const from = tokens[at]?.text === "," || tokens[at]?.text === ":" ? at + 1 : at;
  let to = clauseEnd(scene, from);
  if (isListedAside(scene, from, to)) return null;
  while (to > from && /^[,–—-]$/.test(tokens[to - 1]?.text ?? "")) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to - from < 1) return null;
  if (sentence.truncated && to >= tokens.length - 1) return null;
  if (openQuoteIn(scene, first.start, last.end)) return null;
  if (lacksItsHead(scene, from) || lacksItsOther(scene, from, to)) return null;
  return part(scene, from, to);
}

/** The words from a token up to another, with the longest quotation among them. */
export function part(scene: Scene, from: number, to: number): ClauseObject {
  const { tokens } = scene;
  const quotes = closedQuotes(scene, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return { from, to, words: wordsOf(scene, from, to), quote: quotedWords(scene, quotes[0]) };
}

/** "says that doesn't mean …", "said the fact she waited …": the words before the verb are not what was said, or not all of it. */
function lacksItsHead({ tokens }: Scene, from: number): boolean {
  const [first = "", second = ""] = [tokens[from]?.text, tokens[from + 1]?.text];
  if (/^the$/i.test(first) && /^(?:fact|idea|notion)$/.test(second)) return true;
  return tokens[from - 1]?.text === "that" && FINITE.test(first);
}

/** "… the competition between A", cut off before its "and B". */
function lacksItsOther({ tokens }: Scene, from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const between = words.lastIndexOf("between");
  return between >= 0 && tokens[to]?.text === "and" && !words.slice(between).includes("and");
}

/** "While X says it is of use on tiles, screens and benches, …": which comma ends the clause is not told. */
function isListedAside({ tokens }: Scene, from: number, to: number): boolean {
  if (!SUBORDINATE.test(tokens[0]?.text ?? "") || tokens[to]?.text !== ",") return false;
  if (tokens.slice(0, from).some(isComma)) return false;
  return tokens.slice(to + 1, to + 12).some(isComma);
}

const SUBORDINATE = /^(?:While|Though|Although|When|As|After|Before|Because|Since)$/;

/** The token at which the clause ends: a full stop, or where the same speaker goes on with another verb. */
function clauseEnd(scene: Scene, from: number): number {
  const { tokens } = scene;
  // "Though X has described himself as …, the paper reported": the clause ends at its comma
  const subordinate =
    SUBORDINATE.test(tokens[0]?.text ?? "") &&
    !tokens.slice(0, from).some(({ text }) => text === ",");
  let end = tokens.length;
  while (end > from && /^[.!,]$/.test(tokens[end - 1]?.text ?? "")) end--;
  const told = beforeDay(tokens, end);
  let depth = 0;
  for (let at = from + 1; at < end; at++) {
    if (isQuoted(scene, at)) continue;
    const word = tokens[at]?.text ?? "";
    if (word === "(") depth++;
    if (word === ")") depth--;
    if (depth > 0) continue;
    const next = tokens[at + 1]?.text ?? "";
    // "…," with its comma inside the mark
    const inside = /^["”]$/.test(word) && tokens[at - 1]?.text === ",";
    if (inside && /^(?:and|but|while)$/.test(next) && newClause(scene, at + 2)) return at + 1;
    if (word === ";" || (subordinate && word === ",")) return at;
    if (subordinate && /^["”]$/.test(word) && tokens[at - 1]?.text === ",") return at + 1;
    if (word === "," && SUBORDINATE.test(tokens[0]?.text ?? "") && somebodyActs(tokens, at + 1))
      return at;
    // "…, to which Y answered"
    if (word === "," && next === "to" && tokens[at + 2]?.text === "which") return at;
    if (word === "," && /^with$/.test(next) && laterMeans(scene, at + 2)) return at;
    if (/^["”]$/.test(word) && TAILS.has(next)) return at + 1;
    if (word === "and" && next === "that") return at;
    // "insisted it was early while adding that …"
    if (word === "while" && TAILS.has(next)) return at;
    if (word === "," && TAILS.has(next)) return at;
    // "…, CNN reported": somebody else passes it on
    const tail = told - at < 12 && word === "," ? tokens[told - 1]?.text : undefined;
    if (tail && SPEECH_VERBS_EN.has(tail) && !tokens.slice(at + 1, told).some(isComma)) return at;
    // "would expel the refugees but he gave no date": what was not said
    if (word === "but" && /^(?:he|she|they)$/.test(next)) return at;
    if (anotherSpeaks(scene, at) && !endsList(scene, from, at - 1)) return at;
    if (/^(?:but|and)$/.test(word) && startsVerb(scene, at + 1)) return at;
    // "conceded it was late but implied that …"
    if (word === "but" && /ed$/.test(next) && tokens[at + 2]?.text === "that") return at;
    if (word === "," && /^(?:and|but)$/.test(next) && actsOn(tokens, from, at)) return at;
    if (
      word === "," &&
      /^(?:in|according)$/.test(next) &&
      /^(?:response|to)$/.test(tokens[at + 2]?.text ?? "")
    )
      return at;
    if (
      word === "," &&
      /^(?:and|but|while|though|although)$/.test(next) &&
      !isOtherHalf(scene, from, at) &&
      !endsList(scene, from, at) &&
      (startsVerb(scene, at + 2) || newClause(scene, at + 2) || newSubject(scene, from, at))
    )
      return at;
  }
  return end;
}

/** "will go on, and discussed the case with them": behind the first comma the speaker does something else. */
function actsOn(tokens: Token[], from: number, comma: number): boolean {
  const verb = tokens[comma + 2];
  if (verb?.kind !== "word" || !verb.small || !/ed$/.test(verb.text)) return false;
  if (tokens.slice(from, comma).some(isComma)) return false;
  return /^(?:the|an?|his|her|its|their|with|to|on|for|that)$/.test(tokens[comma + 3]?.text ?? "");
}

function isComma({ text }: Token): boolean {
  return text === ",";
}

/** "to Pakistan, Afghanistan, and the Arab states that": the last of a list of names. */
function endsList({ tokens }: Scene, from: number, comma: number): boolean {
  if (tokens[comma + 1]?.text !== "and") return false;
  let at = comma - 1;
  while (at > from && tokens[at]?.capital) at--;
  return at < comma - 1 && isComma(tokens[at] as Token) && tokens[at - 1]?.capital === true;
}

/** "not on the conflicts, but on goals which were within reach": the second half of what was said. */
function isOtherHalf({ tokens }: Scene, from: number, comma: number): boolean {
  if (tokens[comma + 1]?.text !== "but") return false;
  const denied = tokens.slice(from, comma).some(({ text }) => /^(?:not|only|merely)$/.test(text));
  return (
    denied &&
    /^(?:on|in|to|for|by|with|from|at|of|as|also|rather)$/.test(tokens[comma + 2]?.text ?? "")
  );
}

const ASKING = /^(?:ordered|recommended|asked|refused|agreed|appealed|instructed|invited)$/;

/** "said", "has urged", "also condemned": the same speaker goes on with another verb. */
function startsVerb(scene: Scene, from: number): boolean {
  const verb = verbAt(scene.tokens, from)?.word ?? "";
  const acts = [SPEECH_VERBS_EN, RESPONSE_VERBS_EN, AS_NAMING_EN, CALLING_EN, COMPARING_EN];
  return acts.some((verbs) => verbs.has(verb)) || ASKING.test(verb);
}
