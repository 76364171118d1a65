import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import { DEMONYMS } from "../names/demonyms";
import { nameAt } from "../names/scan";
import { holds, isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { personAt, type TokenSpan } from "./person-name";

const isMembers = ofWord((word) =>
  /^(?:members|officers|commanders|ministers|founders|directors|authors|editors)$/.test(word),
);
const isUnder = ofWord((word) => word === "under");

/** "Iraqi members of the PMF: deputy chairman A, B and C": every person of the list is one of them. */
export function membersOfLists(scene: Scene): FoundFact[] {
  if (!holds(scene, isMembers)) return [];
  const { tokens } = scene;
  return gather(tokens, (token, at) => {
    if (!isMembers(token) || isQuoted(scene, at)) return [];
    const to = endOfBody(scene, at + 1);
    if (to === null || tokens[to]?.text !== ":") return [];
    const from = DEMONYMS.has(tokens[at - 1]?.text ?? "") ? at - 1 : at;
    return listed(tokens, to + 1).flatMap((holder) => {
      const object = wordsOf(scene, from, to);
      const fact = foundRole(scene, {
        holder,
        verb: "was one of the",
        object,
        patternClass: "role/listed",
      });
      return fact ? [fact] : [];
    });
  });
}

function endOfBody(scene: Scene, of: number): number | null {
  const { tokens } = scene;
  if (tokens[of]?.text !== "of") return null;
  const start = tokens[of + 1]?.text === "the" ? of + 2 : of + 1;
  return nameAt(tokens, start)?.to ?? null;
}

/** The people of a list that runs to the end of the sentence; none where something else is in it. */
function listed(tokens: Token[], from: number): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let at = from; at < tokens.length; at++) {
    const person = personAt(tokens, at);
    if (!person) continue;
    if (!person.full || !/^(?:,|and|\.|;)$/.test(tokens[person.to]?.text ?? ".")) return [];
    found.push(person);
    at = person.to - 1;
  }
  return found.length > 1 ? found : [];
}

/** "under the operational command of A and B": who led it. */
export function leadersBehindUnder(scene: Scene): FoundFact[] {
  if (!holds(scene, isUnder)) return [];
  const { tokens } = scene;
  return gather(tokens, (token, at) => {
    if (
      !/^(?:command|leadership|chairmanship|direction|presidency)$/.test(token.text) ||
      tokens[at + 1]?.text !== "of"
    )
      return [];
    const from = startOfUnder(tokens, at);
    if (from === null || isQuoted(scene, at)) return [];
    const first = personAt(tokens, at + 2);
    const second =
      first && tokens[first.to]?.text === "and" ? personAt(tokens, first.to + 1) : null;
    const holders = [first, second].filter((person) => person !== null);
    const body = bodyBeforeUnder(scene, from) ?? peopleUnder(scene, from);
    if (!body) return [];
    return holders.flatMap((holder) => {
      const object = `${wordsOf(scene, from + 2, at + 1)} of ${body}`;
      const fact = foundRole(scene, { holder, verb: "had", object, patternClass: "role/under" });
      return fact ? [fact] : [];
    });
  });
}

function startOfUnder(tokens: Token[], at: number): number | null {
  for (const back of [2, 3])
    if (tokens[at - back]?.text === "under" && tokens[at - back + 1]?.text === "the")
      return at - back;
  return null;
}

/** "Hezbollah, under the command of": the body right before, where nothing before it has it as its place or part. */
function bodyBeforeUnder(scene: Scene, under: number): string | null {
  const { tokens } = scene;
  const to = tokens[under - 1]?.text === "," ? under - 1 : under;
  for (let from = Math.max(0, to - 6); from < to; from++) {
    const name = nameAt(tokens, from);
    if (name?.to !== to || name.title || name.text === "") continue;
    const kind = scene.names.resolve(name.text)?.name.kind;
    return kind !== "person" && kind !== "place" && isWholeBody(tokens, from) ? name.text : null;
  }
  return null;
}

/** It opens the clause, stands behind a comma, or is what was done by or against. */
function isWholeBody(tokens: Token[], from: number): boolean {
  const articled = /^the$/i.test(tokens[from - 1]?.text ?? "");
  const before = tokens[articled ? from - 2 : from - 1]?.text;
  if (before === undefined) return true;
  if (articled) return /^(?:,|by|with|against|when|while|that|where)$/i.test(before);
  // "On 3 May 1950, Kestrel, under": no place of a list
  return before === "," && tokens[from - 2]?.kind === "number";
}

/** "Kenyan diplomats who were under the command of": people told by their nation. */
function peopleUnder(scene: Scene, under: number): string | null {
  const { tokens } = scene;
  const relative = /^(?:who|that)$/.test(tokens[under - 2]?.text ?? "");
  if (!relative || tokens[under - 1]?.text !== "were") return null;
  const nation = [under - 4, under - 5].find((at) => DEMONYMS.has(tokens[at]?.text ?? ""));
  const plural = tokens[under - 3]?.small && tokens[under - 3]?.text.endsWith("s");
  return nation !== undefined && plural ? wordsOf(scene, nation, under - 2) : null;
}
