import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { type Scene, wordsOf } from "../scene";
import type { ClauseSubject } from "./clause-subjects";
import { foundRole, personOf } from "./found-role";
import { personAt, type TokenSpan } from "./person-name";
import { type RolePhrase, rolePhraseAt } from "./phrase";
import { roleTimeAt } from "./role-time";
import { skipAdverbs } from "./stated-verb";
import { SUCCEEDED_EN } from "./verbs-en";

/** "X succeeded Y as …" and "Y was succeeded as … by X": the successor holds the role. */
export function succession(scene: Scene, subject: ClauseSubject): FoundFact[] {
  const { tokens } = scene;
  const at = skipAdverbs(tokens, subject.verb);
  const auxiliary = tokens[at]?.text ?? "";
  const passive = /^(?:was|is)$/.test(auxiliary);
  const verb = passive || /^(?:has|had)$/.test(auxiliary) ? skipAdverbs(tokens, at + 1) : at;
  const took =
    /^(?:took|takes)$/.test(tokens[verb]?.text ?? "") && tokens[verb + 2]?.text === "from";
  const word = took ? wordsOf(scene, verb, verb + 2) : (tokens[verb]?.text ?? "");
  if (!took && !SUCCEEDED_EN.has(word)) return [];
  const read = passive
    ? passiveSuccession(tokens, verb + 1)
    : activeSuccession(tokens, took ? verb + 3 : verb + 1);
  if (!read || read.phrase.judges || goesOn(tokens, read.phrase.to)) return [];
  const named = personOf(scene, read.person);
  const holder = passive ? named : subject.person;
  if (!holder) return [];
  const other = passive ? subject.person : named;
  const fact = foundRole(scene, {
    holder,
    verb: `${word} as`,
    object: wordsOf(scene, read.phrase.core, read.phrase.to),
    time: roleTimeAt(tokens, read.to, true),
    patternClass: "role/succession",
    other,
  });
  return fact ? [fact] : [];
}

/** "the theatre critic on “Der Tag”": the role does not end here. */
function goesOn(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (/^(?:_|#|["“])/.test(word)) return true;
  return /^(?:on|at|for|with|from)$/.test(word) && /^["“_#]/.test(tokens[at + 1]?.text ?? "");
}

type Succession = { person: TokenSpan; phrase: RolePhrase; to: number };

function activeSuccession(tokens: Token[], at: number): Succession | null {
  const person = personPast(tokens, at);
  if (!person || tokens[person.to]?.text !== "as") return null;
  const phrase = rolePhraseAt(tokens, person.to + 1);
  return phrase && { person, phrase, to: phrase.to };
}

function passiveSuccession(tokens: Token[], at: number): Succession | null {
  if (tokens[at]?.text === "by") {
    const person = personPast(tokens, at + 1);
    const phrase =
      person && tokens[person.to]?.text === "as" ? rolePhraseAt(tokens, person.to + 1) : null;
    return person && phrase && { person, phrase, to: phrase.to };
  }
  const phrase = tokens[at]?.text === "as" ? rolePhraseAt(tokens, at + 1) : null;
  const person =
    phrase && tokens[phrase.to]?.text === "by" ? personPast(tokens, phrase.to + 1) : null;
  return person && phrase && { person, phrase, to: person.to };
}

/** A name, with titles before it left out. */
function personPast(tokens: Token[], from: number): TokenSpan | null {
  for (let at = from; at < from + 5; at++) {
    const person = personAt(tokens, at);
    if (person) return person;
    if (tokens[at]?.kind !== "word" || !/^\p{Lu}/u.test(tokens[at]?.text ?? "")) return null;
  }
  return null;
}
