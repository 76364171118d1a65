import type { Evidence } from "@/lib/domain/fact";
import type { Token } from "@/lib/text/document";
import { looksPast } from "../dates/verbs";
import { wordSet } from "../names/word-set";
import { isCapitalised } from "../roles/person-name";
import { isHead } from "../roles/role-head";
import { COURTESY } from "../roles/titles";
import { type Scene, wordsOf } from "../scene";
import type { Topic } from "./about";
import { FINITE } from "./clause-turns";

/** In tokens. */
const LONGEST = 12;
/** What leaves open which is meant, or begins another clause or another phrase. */
const OPEN = wordSet(`
  it he she they we i you this that these those his her its their my our your him them which who whom whose
  when if while after before because although though as and or but there what how why whether not no such
  same other another both either neither former latter yesterday today tomorrow now more most many some all any
`);

/** A person at the head of a phrase by whatever name, and the token behind it. */
type Owner = { name: string; from: number; to: number; evidence: Evidence[] };

/**
 * "said the Oslo bridge would last", "said Krantz's plan was folly": the subject of what is said, up to its
 * verb, where a name in it tells which one is meant. Null where it may be cut.
 */
export function subjectPhrase(scene: Scene, from: number, owner: Owner | null): Topic | null {
  const { tokens } = scene;
  const owned = owner !== null && /^['’]s?$/.test(tokens[owner.to]?.text ?? "");
  // "part of Mr Krantz's plan": not the plan
  if (owned && tokens.slice(from, owner.from).some(isTie)) return null;
  const start = owned ? owner.to : from;
  if (!owned && !opens(tokens, from)) return null;
  const to = verbAfter(tokens, start);
  const last = tokens[to - 1];
  if (to - start < 2 || !last || last.kind === "mark" || isTie(last)) return null;
  // "the tests Muslims should take": a clause inside; "the MEP", "the mayor": which one
  const before = tokens[to - 2];
  if (isCapitalised(last) && before?.small && !isTie(before)) return null;
  if (isHead(tokens, to - 1) || /^(?:MEPs?|MPs?|MSPs?|\p{L}*man|\p{L}*woman)$/u.test(last.text))
    return null;
  if (owned)
    return { about: `${owner.name}${wordsOf(scene, start, to)}`, evidence: owner.evidence };
  const inside = tokens.slice(from, to);
  const named = inside.some((token) => isCapitalised(token) && token.lower !== "the");
  return named && !holdsPerson(scene, inside)
    ? { about: wordsOf(scene, from, to), evidence: [] }
    : null;
}

/** "the …", "Norway's …": what is known by itself. */
function opens(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === "the" || (isCapitalised(token) && !OPEN.has(token?.lower ?? ""));
}

/** The token of the finite verb; the start again where the phrase may end before it. */
function verbAfter(tokens: Token[], from: number): number {
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (!token) return from;
    if (at > from && FINITE.test(token.text)) return at;
    const possessive = /^['’]s?$|^-$/.test(token.text);
    if (OPEN.has(token.lower) || COURTESY.has(token.text)) return from;
    if (token.kind === "mark" && !possessive) return from;
    // "the men Oslo sent were late": a clause inside
    if (at > from + 1 && looksPast(token.text)) return from;
  }
  return from;
}

function isTie({ lower }: Token): boolean {
  return /^(?:of|on|in|against|to|between|under|into|the|an?|for|with|by|at|from|also|never|only|still|just|already|far|once|often|ever|always|\p{Ll}+ly)$/u.test(
    lower,
  );
}

/** A person is told by name or not at all. */
function holdsPerson({ names }: Scene, inside: Token[]): boolean {
  return inside.some(({ text }) => names.resolve(text)?.name.kind === "person");
}
