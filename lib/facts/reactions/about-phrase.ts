import type { Token } from "@/lib/text/document";
import { COUNTRIES } from "../names/countries";
import { isCapitalised } from "../names/name-word";
import { wordSet } from "../names/word-set";
import { MONTHS_AND_DAYS } from "../roles/function-words";
import { COURTESY } from "../roles/titles";
import { type Scene, wordsOf } from "../scene";
import type { Topic } from "./about";
import { METONYMS } from "./bodies";

/** In tokens. */
const LONGEST = 10;
/** Words that end the phrase: what follows tells why, how or what it is called. */
const ENDS = wordSet(`
  as for that which who whom whose where by after before when while because but if saying calling over
  amid during including until since despite without through with from at following who's than so
`);
/** What only its surroundings explain, or what is no whole phrase. */
const VAGUE = wordSet(
  "his her its their this that these those it he she they them him such same latter former other another own",
);
const TIES = wordSet("of on in against to and between under into");

/**
 * "condemned the attack on the Oslo embassy", "blamed Norway and Sweden": the noun phrase right behind a
 * verb, where a name in it tells which one is meant. Null where it may be cut, or goes on.
 */
export function phraseTopic(scene: Scene, from: number, naming: boolean): Topic | null {
  const { tokens } = scene;
  if (!opens(tokens, from)) return null;
  let to = from;
  let held = false;
  for (; to < Math.min(tokens.length, from + LONGEST); to++) {
    const token = tokens[to];
    if (!token || VAGUE.has(token.lower) || COURTESY.has(token.text)) return null;
    if (ENDS.has(token.lower) || endsAt(tokens, to)) break;
    if (token.kind === "mark" && !/^['’]s?$|^-$/.test(token.text)) break;
    held ||= isCapitalised(token);
    // "Norway helped to build": a verb, so that a clause stands here
    if (/^\p{Ll}+ed$/u.test(token.text)) return null;
    // a person is told by name or not at all
    if (scene.names.resolve(token.text)?.name.kind === "person") return null;
  }
  const last = tokens[to - 1];
  // "called the Senate bill illegal": where the name ends and the word for it begins is not told
  if (naming && !/^(?:as|an?|["“])$/.test(tokens[to]?.text ?? "")) return null;
  if (!held || to === from || to === from + LONGEST || !last) return null;
  if (/^['’]s?$/.test(last.text)) return null;
  if (TIES.has(last.lower) || /^(?:the|a|an)$/.test(last.lower) || last.kind === "mark")
    return null;
  if (to - from === 1 && !isBody(scene, from)) return null;
  return { about: wordsOf(scene, from, to), evidence: [] };
}

/** "the …", "Norway …": what is known by itself. */
function opens(tokens: Token[], at: number): boolean {
  return tokens[at]?.text === "the" || isCapitalised(tokens[at]);
}

/** "of breaking", "to cut", "and urged", "a crime": the phrase has ended, or a second begins. */
function endsAt(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  if (/^(?:a|an)$/.test(word)) return !TIES.has(tokens[at - 1]?.lower ?? "");
  if (/^(?:in|on)$/.test(word))
    return MONTHS_AND_DAYS.has(next?.text ?? "") || next?.kind === "number";
  if (word === "of") return /^\p{Ll}+ing$/u.test(next?.text ?? "");
  if (word === "to") return !isCapitalised(next) && next?.text !== "the";
  if (word === "and" || word === "or") return !isCapitalised(next) && next?.text !== "the";
  return /^(?:is|was|were|are|has|had|have|will|would|could|should|not|\p{Ll}+ly)$/u.test(word);
}

function isBody({ tokens, names }: Scene, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const kind = names.resolve(text)?.name.kind;
  return COUNTRIES.has(text) || METONYMS.has(text) || kind === "organisation" || kind === "place";
}
