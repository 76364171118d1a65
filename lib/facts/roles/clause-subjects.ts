import type { Token } from "@/lib/text/document";
import type { ResolvedPerson } from "../coreference/resolve-person";
import { bearerOfLife, chainPerson } from "../coreference/subject-chain";
import { DEMONYMS } from "../names/demonyms";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { verbAfter } from "./asides";
import { personOf } from "./found-role";
import { HEDGES_EN } from "./modifiers-en";
import { isTitleWord, personAt } from "./person-name";
import { rolePhraseAt } from "./phrase";
import { OPENERS_EN } from "./verbs-en";

/** The subject of a clause, and the token at which its verb should begin. */
export type ClauseSubject = {
  person: ResolvedPerson;
  from: number;
  verb: number;
  /** How the clause names it: in full, short, by "who" behind its name, or as whom the text is about. */
  how: "full" | "short" | "relative" | "chain";
};

/** The subjects of a sentence whose clause nothing before them hedges or puts into another's mouth. */
export function clauseSubjects(scene: Scene): ClauseSubject[] {
  const { tokens } = scene;
  const found: ClauseSubject[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isQuoted(scene, at)) continue;
    if (/^(?:he|she)$/i.test(tokens[at]?.text ?? "")) {
      const person = opensClause(tokens, at) ? chainPerson(scene, at) : null;
      if (person) found.push({ person, from: at, verb: at + 1, how: "chain" });
      continue;
    }
    const span = personAt(tokens, at);
    if (!span) continue;
    const relative = relativeVerb(tokens, span.to);
    const opens = opensClause(tokens, startOfTitles(tokens, span.from));
    const known = relative !== null || opens ? personOf(scene, span) : null;
    const person = (opens ? bearerOfLife(scene, wordsOf(scene, at, span.to)) : null) ?? known;
    const how = span.full ? "full" : known ? "short" : "chain";
    if (person && opens) found.push({ person, from: at, verb: verbAfter(tokens, span.to), how });
    if (person && relative !== null)
      found.push({ person, from: at, verb: relative, how: "relative" });
    at = span.to - 1;
  }
  return found;
}

function startOfTitles(tokens: Token[], from: number): number {
  let at = from;
  while (
    at > 0 &&
    (isTitleWord(tokens[at - 1]?.text ?? "") || DEMONYMS.has(tokens[at - 1]?.text ?? ""))
  )
    at--;
  return /^the$/i.test(tokens[at - 1]?.text ?? "") ? at - 1 : at;
}

/** "X, who served": the verb of the relative clause. */
function relativeVerb(tokens: Token[], to: number): number | null {
  const at = tokens[to]?.text === "," ? to + 1 : to;
  if (tokens[at]?.text === "who") return at + 1;
  // "X, the commander who headed the force"
  const phrase = at > to ? rolePhraseAt(tokens, at) : null;
  return phrase && tokens[phrase.to]?.text === "who" ? phrase.to + 1 : null;
}

/** Whether a main clause begins here: at the head, or behind a short adverbial. */
function opensClause(tokens: Token[], at: number): boolean {
  if (at === 0) return true;
  // "during which he", of the same main character
  if (
    /^(?:he|she)$/.test(tokens[at]?.text ?? "") &&
    /^(?:which|where)$/.test(tokens[at - 1]?.text ?? "")
  )
    return true;
  if (at > 24) return false;
  const first = tokens[0]?.text ?? "";
  const before = tokens.slice(0, at);
  if (before.some((token) => HEDGES_EN.has(token.text) || /^["“”]$/.test(token.text))) return false;
  if (!OPENERS_EN.has(first) || /^(?:If|As|According)$/.test(first)) return false;
  if (at === 1) return true;
  const last = tokens[at - 1];
  return last?.text === "," || last?.kind === "number";
}
