import type { Token } from "@/lib/text/document";
import { evidenceOf } from "@/lib/text/evidence";
import { ofWord } from "@/lib/text/words";
import type { ResolvedPerson } from "../coreference/resolve-person";
import { bearerOfLife, chainPerson } from "../coreference/subject-chain";
import { referenceTo } from "../coreference/topic-reference";
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
  /**
   * How the clause names it: in full, short, by "who" behind its name, as whom a life tells of sentence
   * by sentence, or as whom the document's opening is about.
   */
  how: "full" | "short" | "relative" | "chain" | "topic";
};

/** "Reverend Lee", "Mrs Lee": in the life of Ann Lee as likely one of her family. */
const KINS_TITLE = /^(?:Mr|Mrs|Ms|Miss|Rev|Reverend|Father|Lady|Lord)\.?$/;

/** The class of a role that a clause with such a subject states whole. */
export function classBySubject({ how }: ClauseSubject): "role/topic" | "role/chain" | "role/verb" {
  if (how === "topic") return "role/topic";
  return how === "chain" ? "role/chain" : "role/verb";
}

/** The subjects of a sentence whose clause nothing before them hedges or puts into another's mouth. */
export function clauseSubjects(scene: Scene): ClauseSubject[] {
  const { tokens } = scene;
  const found: ClauseSubject[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isQuoted(scene, at)) continue;
    if (isHeOrShe(tokens[at])) {
      if (!opensClause(tokens, at)) continue;
      const told = chainPerson(scene, at);
      const person = told ?? topicPerson(scene, at, at + 1);
      if (person) found.push({ person, from: at, verb: at + 1, how: told ? "chain" : "topic" });
      continue;
    }
    const span = personAt(tokens, at);
    if (!span || (!span.full && KINS_TITLE.test(tokens[at - 1]?.text ?? ""))) continue;
    const relative = relativeVerb(tokens, span.to);
    const opens = opensClause(tokens, startOfTitles(tokens, span.from));
    const known = relative !== null || opens ? personOf(scene, span) : null;
    const life = opens ? bearerOfLife(scene, wordsOf(scene, at, span.to)) : null;
    const topic = opens && !life ? topicPerson(scene, at, span.to) : null;
    const person = life ?? topic ?? known;
    const how = span.full ? "full" : known ? "short" : topic ? "topic" : "chain";
    if (person && opens) found.push({ person, from: at, verb: verbAfter(tokens, span.to), how });
    if (person && relative !== null)
      found.push({ person, from: at, verb: relative, how: "relative" });
    at = span.to - 1;
  }
  return found;
}

const isHeOrShe = ofWord((word) => /^(?:he|she)$/i.test(word));

/** Whom the document's opening is about, where the words can mean nobody else. */
function topicPerson(scene: Scene, from: number, to: number): ResolvedPerson | null {
  const { names, block, sentence, index, document } = scene;
  const reference = referenceTo({ names, sentences: block.sentences, sentence, index, from, to });
  if (reference?.topic.kind !== "person" || reference.by === "name") return null;
  const { text, place } = reference.topic;
  return {
    name: text,
    evidence: [evidenceOf(document, place.block, place.start, place.end, "names")],
  };
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
  if (at > 24 || !isOpener(tokens[0])) return false;
  const last = tokens[at - 1];
  if (at > 1 && last?.text !== "," && last?.kind !== "number") return false;
  for (let before = 0; before < at; before++) if (isHedge(tokens[before])) return false;
  return true;
}

const isOpener = ofWord((word) => OPENERS_EN.has(word) && !/^(?:If|As|According)$/.test(word));
const isHedge = ofWord((word) => HEDGES_EN.has(word) || /^["“”]$/.test(word));
