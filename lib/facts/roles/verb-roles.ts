import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { type Scene, wordsOf } from "../scene";
import { type ClauseSubject, clauseSubjects } from "./clause-subjects";
import { foundRole, personOf } from "./found-role";
import { DETERMINERS_EN, TIES_EN } from "./function-words";
import { ledRole, mayLead } from "./led";
import { personAt } from "./person-name";
import { type RolePhrase, rolePhraseAt } from "./phrase";
import { rolePhrasesAt } from "./phrases";
import { namesRole } from "./role-head";
import { roleTimeAt } from "./role-time";
import { ADVERBS_EN, APPOINTED_EN, AS_VERBS_EN, COPULAS_EN, SUCCEEDED_EN } from "./verbs-en";

/** "X was the head of …", "X served as …", "X was elected …", "X succeeded Y as …". */
export function rolesFromVerbs(scene: Scene): FoundFact[] {
  if (scene.tokens.at(-1)?.text === "?") return [];
  if (!namesRole(scene.tokens) && !mayLead(scene)) return [];
  return clauseSubjects(scene).flatMap((subject) => [
    ...statedRoles(scene, subject),
    ...ledRole(scene, subject),
    ...succession(scene, subject),
  ]);
}

type StatedVerb = { to: number; begins: boolean; patternClass: PatternClass };

function statedRoles(scene: Scene, subject: ClauseSubject): FoundFact[] {
  const { tokens } = scene;
  const verb = roleVerbAt(tokens, subject.verb);
  if (!verb) return [];
  const phrases = rolePhrasesAt(tokens, verb.to);
  const last = phrases.at(-1);
  if (!last) return [];
  return phrases.flatMap((phrase, index) => {
    if (!isStated(tokens, phrase, verb)) return [];
    const own = openingTime(tokens, subject.from);
    const later = index === phrases.length - 1 ? roleTimeAt(tokens, last.to, verb.begins) : null;
    const fact = foundRole(scene, {
      holder: subject.person,
      verb: wordsOf(scene, subject.verb, verb.to),
      object: wordsOf(scene, phrase.core, phrase.to),
      time: later ?? own,
      patternClass: classOf(verb, phrase, subject),
    });
    return fact ? [fact] : [];
  });
}

function classOf(verb: StatedVerb, phrase: RolePhrase, subject: ClauseSubject): PatternClass {
  if (subject.pronoun) return "role/pronoun";
  if (verb.patternClass === "role/copula" && !phrase.bound) return "role/copula-loose";
  return verb.patternClass;
}

function isStated(tokens: Token[], phrase: RolePhrase, verb: StatedVerb): boolean {
  if (phrase.judges || (phrase.relation && !phrase.bound)) return false;
  const head = tokens[phrase.head]?.lower ?? "";
  // "is a leader in", "was a supporter of": one among others is an opinion
  if (VAGUE_HEADS.test(head) && phrase.article === "indefinite") return false;
  // what follows would belong to it: "the founder of "Indian Americans"", "president of Keep the Promise"
  const next = tokens[phrase.to]?.text ?? "";
  if (next === "of" || (TIES_EN.has(next) && /^["“‘]$/.test(tokens[phrase.to + 1]?.text ?? "")))
    return false;
  if (DETERMINERS_EN.has(next)) return false;
  // "was named player of the year" is a prize
  if (
    /^(?:player|artist|athlete|person|man|woman|actor|actress)$/.test(head) &&
    /\bof the year\b/i.test(phraseText(tokens, phrase))
  )
    return false;
  // "the first chief executive to be tried"
  if (next === "to" && /^(?:first|second|third|only|latest)$/.test(tokens[phrase.core]?.text ?? ""))
    return false;
  // nobody is founder of nothing
  if (!phrase.bound && /^(?:founder|co-founder|cofounder|owner|member|head)$/.test(head))
    return false;
  return verb.patternClass !== "role/copula" || phrase.article !== "none" || phrase.bound;
}

function phraseText(tokens: Token[], { from, to }: RolePhrase): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

const VAGUE_HEADS =
  /^(?:leader|head|chief|partner|model|student|native|critic|fellow|supporter|opponent|follower|candidate|winner|participant|guest|host)$/;

/** "From 1998 until his death, he was": the time that opens the sentence. */
function openingTime(tokens: Token[], subject: number): string | null {
  return subject > 1 && subject < 16 ? roleTimeAt(tokens, 0, false) : null;
}

function skipAdverbs(tokens: Token[], from: number): number {
  let at = from;
  while (at < from + 3 && ADVERBS_EN.has(tokens[at]?.text ?? "")) at++;
  return at;
}

/** The verb that states a role, from its auxiliary to the token before the role. */
function roleVerbAt(tokens: Token[], from: number): StatedVerb | null {
  const start = skipAdverbs(tokens, from);
  let at = start;
  if (/^(?:has|had|have)$/.test(tokens[at]?.text ?? "")) at = skipAdverbs(tokens, at + 1);
  if (/^been$/.test(tokens[at]?.text ?? "") || COPULAS_EN.has(tokens[at]?.text ?? ""))
    return passiveOrCopula(tokens, skipAdverbs(tokens, at + 1));
  return asVerb(tokens, at) ?? risen(tokens, at);
}

/** "had risen to become", "went on to serve as" */
function risen(tokens: Token[], from: number): StatedVerb | null {
  if (!/^(?:risen|rose|went|gone|returned|grew|came)$/.test(tokens[from]?.text ?? "")) return null;
  const to = tokens[from + 1]?.text === "on" ? from + 2 : from + 1;
  if (tokens[to]?.text !== "to") return null;
  if (tokens[to + 1]?.text === "become")
    return { to: to + 2, begins: true, patternClass: "role/verb" };
  return tokens[to + 1]?.text === "serve" && tokens[to + 2]?.text === "as"
    ? { to: to + 3, begins: false, patternClass: "role/verb" }
    : null;
}

function passiveOrCopula(tokens: Token[], at: number): StatedVerb | null {
  if (tokens[at]?.text === "sworn" && tokens[at + 1]?.text === "in")
    return tokens[at + 2]?.text === "as"
      ? { to: at + 3, begins: true, patternClass: "role/verb" }
      : null;
  if (!APPOINTED_EN.has(tokens[at]?.text ?? "")) {
    const active = asVerb(tokens, at);
    return active ?? { to: at, begins: false, patternClass: "role/copula" };
  }
  let to = at + 1;
  if (/^(?:as|to)$/.test(tokens[to]?.text ?? "")) to++;
  const rank = ["the", "rank", "of"].every((word, index) => tokens[to + index]?.text === word);
  return { to: rank ? to + 3 : to, begins: true, patternClass: "role/verb" };
}

function asVerb(tokens: Token[], from: number): StatedVerb | null {
  const word = tokens[from]?.text ?? "";
  const particle =
    /^(?:stepped|took)$/.test(word) && /^(?:down|over|office)$/.test(tokens[from + 1]?.text ?? "");
  if (!AS_VERBS_EN.has(word) && !particle) return null;
  const as = skipAdverbs(tokens, particle ? from + 2 : from + 1);
  return tokens[as]?.text === "as"
    ? { to: as + 1, begins: false, patternClass: "role/verb" }
    : null;
}

/** "X succeeded Y as …" and "Y was succeeded as … by X": the successor holds the role. */
function succession(scene: Scene, subject: ClauseSubject): FoundFact[] {
  const { tokens } = scene;
  const at = skipAdverbs(tokens, subject.verb);
  const passive = /^(?:was|is)$/.test(tokens[at]?.text ?? "");
  const verb = passive ? skipAdverbs(tokens, at + 1) : at;
  const word = tokens[verb]?.text ?? "";
  if (!SUCCEEDED_EN.has(word)) return [];
  const read = passive ? passiveSuccession(tokens, verb + 1) : activeSuccession(tokens, verb + 1);
  if (!read) return [];
  const named = personOf(scene, read.person);
  if (!named) return [];
  const [holder, before] = passive ? [named, subject.person] : [subject.person, named];
  const fact = foundRole(scene, {
    holder,
    verb: `${word} as`,
    object: wordsOf(scene, read.phrase.core, read.phrase.to),
    time: roleTimeAt(tokens, read.to, true),
    patternClass: subject.pronoun ? "role/pronoun" : "role/verb",
    other: before,
  });
  return fact ? [fact] : [];
}

type Succession = { person: { from: number; to: number }; phrase: RolePhrase; to: number };

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
function personPast(tokens: Token[], from: number) {
  for (let at = from; at < from + 5; at++) {
    const person = personAt(tokens, at);
    if (person) return person;
    if (tokens[at]?.kind !== "word" || !/^\p{Lu}/u.test(tokens[at]?.text ?? "")) return null;
  }
  return null;
}
