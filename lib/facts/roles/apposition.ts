import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { holds, isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { BREAKS_EN, SENTENCE_STARTERS, TIES_EN } from "./function-words";
import { isCapitalised, personAt, personBefore, type TokenSpan } from "./person-name";
import type { RolePhrase } from "./phrase";
import { rolePhrasesAt } from "./phrases";
import { isPlayed } from "./played";
import { isHead } from "./role-head";
import { isTitle } from "./titles";
import { isSureUnbound, isVague } from "./unbound";

const isComma = ofWord((word) => word === ",");
const isBracket = ofWord((word) => word === "(");
const CLOSES = /^[,.;:)—–]$/u;

/** "Javad Zarif, Iran's foreign minister,": the role behind the name. */
export function rolesAfterName(scene: Scene): FoundFact[] {
  if (!holds(scene, isComma)) return [];
  const { tokens } = scene;
  return gather(tokens, (token, at) => {
    if (token.text !== "," || isQuoted(scene, at)) return [];
    const person = personBefore(tokens, at);
    if (!person || isPlaceOfOpening(tokens, person.from)) return [];
    if (isPlayed(tokens, person.from, person.to)) return [];
    const from = afterAge(tokens, at + 1);
    const then = APPOSED_ADVERB.test(tokens[from]?.text ?? "") ? from + 1 : from;
    const phrases = rolePhrasesAt(tokens, then);
    const last = phrases.at(-1);
    if (!last || !closes(tokens, last.to)) return [];
    // "A, the head of the bank, B": whose role it is cannot be told
    if (tokens[last.to]?.text === "," && personAt(tokens, last.to + 1)?.full) return [];
    if (then === from)
      return phrases.flatMap((phrase) => emitted(scene, person, phrase, "role/apposition"));
    const verb = /^(?:now|currently)$/.test(tokens[from]?.text ?? "")
      ? `is ${tokens[from]?.text}`
      : `was ${tokens[from]?.text}`;
    return phrases.flatMap((phrase) =>
      emitted(scene, person, phrase, "role/apposition-then", verb),
    );
  });
}

/** "While working at Screen Gems, an actress, new to the town, wrote": the comma ends what opens the sentence. */
function isPlaceOfOpening(tokens: Token[], from: number): boolean {
  const tied = /^(?:at|in|for|from|on|into|near)$/.test(tokens[from - 1]?.text ?? "");
  return (
    tied &&
    /^(?:While|When|After|Before|Since|As|During|In|At|On|By|Upon|Until)$/.test(
      tokens[0]?.text ?? "",
    ) &&
    !tokens.slice(0, from).some(({ text }) => text === ",")
  );
}

/** "X, then mayor of Oxford", "X, now a professor": when the role held. */
const APPOSED_ADVERB = /^(?:then|now|formerly|currently|later|previously)$/;

/** The token after an age: "Soleimani, 62, the head of". */
function afterAge(tokens: Token[], at: number): number {
  const age = tokens[at]?.kind === "number" && /^\d{1,3}$/.test(tokens[at]?.text ?? "");
  return age && tokens[at + 1]?.text === "," ? at + 2 : at;
}

function closes(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return !token || CLOSES.test(token.text) || /^(?:who|whose|since|from|until)$/.test(token.text);
}

/** "the head of the Quds Force, Qasem Soleimani,": the role before the name. */
export function rolesBeforeName(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const found: FoundFact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!beginsPhrase(tokens, at) || isQuoted(scene, at)) continue;
    const phrases = rolePhrasesAt(tokens, at);
    const last = phrases.at(-1);
    if (!last) continue;
    const person = tokens[last.to]?.text === "," ? personAt(tokens, last.to + 1) : null;
    if (
      person?.full &&
      closesName(tokens, person.to) &&
      !nests(tokens, last) &&
      !isOwned(tokens, last)
    )
      // "the president and the first lady, X": only the last of them is X
      for (const phrase of last.article === "none" ? phrases : [last])
        found.push(...emitted(scene, person, phrase, "role/apposition-before"));
    at = last.to - 1;
  }
  return found;
}

/** "its founder, X": whose founder, the words do not say. */
function isOwned(tokens: Token[], { from, bound }: RolePhrase): boolean {
  return !bound && /^(?:his|her|its|their|whose|our|my)$/i.test(tokens[from - 1]?.text ?? "");
}

/** "a supporter of the Lord Lieutenant, James Butler": the name is of the office inside. */
function nests(tokens: Token[], phrase: RolePhrase): boolean {
  for (let at = phrase.head + 1; at < phrase.to; at++)
    if (isHead(tokens, at) || isTitle(tokens[at]?.text)) return true;
  return false;
}

const PREDICATE_LEADS =
  /^(?:as|a|an|the|is|was|are|be|been|become|became|elected|appointed|named|like)$/i;
const leadsToPredicate = ofWord((word) => PREDICATE_LEADS.test(word));
const isArticle = ofWord((word) => /^(?:the|an?)$/i.test(word));
const startsSentence = ofWord((word) => SENTENCE_STARTERS.has(word));
const leadsToBareNoun = ofWord((word) =>
  /^(?:his|her|its|their|and|by|including|with)$/.test(word),
);
const breaksPhrase = ofWord((word) => BREAKS_EN.has(word) || TIES_EN.has(word) || word === "and");

/** Whether a noun phrase can begin here that is nobody's predicate and no item of a list of names. */
function beginsPhrase(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (leadsToPredicate(before)) return false;
  if (before.text === "," && personBefore(tokens, at - 1)) return false;
  const text = before.text;
  if (text === "(") return false;
  const bare = !isArticle(tokens[at]) && !isCapitalised(tokens[at]);
  if (before.kind !== "word") return !bare || !/^['’]s?$/.test(text);
  if (isCapitalised(before)) return startsSentence(before);
  if (bare) return leadsToBareNoun(before);
  return breaksPhrase(before);
}

function closesName(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return !token || /^[,.;:)]$/.test(token.text);
}

/** "Medea Benjamin (the founder of Code Pink)": the role in brackets. */
export function rolesInBrackets(scene: Scene): FoundFact[] {
  if (!holds(scene, isBracket)) return [];
  const { tokens } = scene;
  return gather(tokens, (token, at) => {
    if (token.text !== "(" || isQuoted(scene, at)) return [];
    const person = personBefore(tokens, at);
    const phrases = person ? rolePhrasesAt(tokens, at + 1) : [];
    const last = phrases.at(-1);
    if (!person || !last || !/^[),;]$/.test(tokens[last.to]?.text ?? "")) return [];
    return phrases.flatMap((phrase) => emitted(scene, person, phrase, "role/apposition"));
  });
}

function emitted(
  scene: Scene,
  holder: TokenSpan & { full: boolean },
  phrase: RolePhrase,
  patternClass: PatternClass,
  verb?: string,
): FoundFact[] {
  if (phrase.judges || (phrase.relation && !phrase.bound)) return [];
  if (!isHead(scene.tokens, phrase.head)) return [];
  const loose = !phrase.bound && phrase.article !== "indefinite";
  const ofBody = loose && patternClass === "role/apposition-before" && isOfBody(scene, phrase);
  if (loose && !ofBody && !isSureUnbound(scene.tokens, holder, phrase)) return [];
  const object = wordsOf(scene, phrase.core, phrase.to);
  const fact = foundRole(scene, {
    holder,
    verb,
    object,
    patternClass: ofBody
      ? "role/apposition-before-body"
      : loose
        ? looseClass(patternClass)
        : patternClass,
  });
  return fact ? [fact] : [];
}

/** "Kestrel Front deputy head, Ann Lee": inside a sentence the capitals before the office say of what it is. */
function isOfBody({ tokens }: Scene, { from, core, head, article }: RolePhrase): boolean {
  if (article !== "none" || from === 0 || tokens[head]?.capital || !isCapitalised(tokens[core]))
    return false;
  return isCapitalised(tokens[core + 1]) && !isVague(tokens, { core, head, to: head + 1 });
}

/** A role that names no "of what" may as well be another person of the list. */
function looseClass(patternClass: PatternClass): PatternClass {
  if (patternClass === "role/apposition-then") return patternClass;
  return patternClass === "role/apposition"
    ? "role/apposition-loose"
    : "role/apposition-before-loose";
}
