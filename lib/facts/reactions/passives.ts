import { gather } from "@/lib/domain/gather";
import { ofWord } from "@/lib/text/words";
import { pronounPerson } from "../coreference/pronoun";
import type { FoundFact } from "../found-fact";
import { holds, isQuoted, type Scene, wordsOf } from "../scene";
import { named, type Topic, topicAt } from "./about";
import { type ClauseObject, clauseObject, part } from "./clause-object";
import { foundReaction } from "./found-reaction";
import { AS_NAMING_EN, CALLING_EN } from "./response-verbs-en";
import { speakersAt } from "./speakers";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";
import { verbAt } from "./verb-at";

const PRAISED =
  /^(?:praised|condemned|denounced|criticised|criticized|hailed|designated|described|labelled|labeled|welcomed|rejected|mourned|lauded|branded|called)$/;
const isPraise = ofWord((word) => PRAISED.test(word));
const isWho = ofWord((word) => word === "who");

/** "was praised as a martyr by A and B": those behind "by" did it. */
export function passives(scene: Scene): FoundFact[] {
  if (!holds(scene, isPraise)) return [];
  const { tokens } = scene;
  return gather(tokens, (token, verb) => {
    if (!isPraise(token) || isQuoted(scene, verb)) return [];
    if (!isPassive(scene, verb)) return [];
    const by = tokens.findIndex((other, at) => at > verb && at < verb + 9 && other.text === "by");
    if (by < 0 || tokens.slice(verb + 1, by).some(({ text }) => /^[,.;]$/.test(text))) return [];
    const read = speakersAt(scene, by + 1);
    if (!read) return [];
    if (!isWhole(token.text, tokens[verb + 1]?.text ?? "")) return [];
    const praise = `${wordsOf(scene, verb + 1, by)}${reasonAfter(scene, read.to)}`;
    const whom = subjectWords(scene, verb);
    if (!whom) return [];
    return read.speakers.flatMap((speaker) =>
      foundReaction(scene, {
        speaker,
        verb: token.text,
        object: `${whom.about} ${praise}`.trim(),
        about: whom,
        modality: "asserted",
        patternClass: "reaction/passive",
      }),
    );
  });
}

/** "was called a fool by X", "was praised by X"; not "was called up by X", "was called as a witness", "was condemned to death", "was described by X". */
function isWhole(verb: string, next: string): boolean {
  if (/^(?:up|to|into|in|on|for|out|off|upon)$/.test(next)) return false;
  if (verb === "called" && next === "as") return false;
  const named = AS_NAMING_EN.has(verb) || CALLING_EN.has(verb);
  return !named || /^(?:as|an?|the|["“])$/.test(next);
}

/** "due to his role in …": why, when the sentence goes on to say it. */
function reasonAfter(scene: Scene, from: number): string {
  if (!/^(?:due|for|over|because|on)$/.test(scene.tokens[from]?.text ?? "")) return "";
  const whole = clauseObject(scene, from);
  const reason = whole && untilComma(scene, whole);
  return reason ? ` ${reason.words}` : "";
}

/** "was praised", or "was promoted … and praised". */
function isPassive({ tokens }: Scene, verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 12), verb).map((token) => token.text);
  const be = before.findLastIndex((word) => /^(?:was|were|been)$/.test(word));
  if (be < 0) return false;
  const between = before.slice(be + 1);
  if (between.some((word) => /^(?:not|never|n't|;|who|which|that)$/.test(word))) return false;
  return between.length < 3 || between.at(-1) === "and";
}

/** The name at the head of the sentence, of whom the passive speaks. */
function subjectWords(scene: Scene, verb: number): Topic | null {
  const pronoun = pronounPerson(scene, 0);
  if (pronoun) return { about: pronoun.name, evidence: pronoun.evidence };
  const read = speakersAt(scene, 0);
  const only = read?.speakers.length === 1 ? read.speakers[0] : undefined;
  const own = read && verbAt(scene.tokens, read.to);
  // "X studies an agreement, which was rejected by Y"
  if (scene.tokens.slice(0, verb).some(({ text }) => /^(?:which|who|that)$/.test(text)))
    return null;
  // "X's work was praised": of X nothing is said
  const be = /^(?:was|were|has|have|had)$/.test(scene.tokens[read?.to ?? -1]?.text ?? "");
  return only?.kind === "person" && own && be ? named(scene, only.name) : null;
}

/** "Jeremy Corbyn who called it an "illegal act"": the words of whom the relative clause is about. */
export function relatives(scene: Scene): FoundFact[] {
  if (!holds(scene, isWho)) return [];
  const { tokens } = scene;
  return gather(tokens, (token, at) => {
    if (token.text !== "who" || isQuoted(scene, at) || at < 2) return [];
    const verb = verbAt(tokens, at + 1);
    if (
      !verb ||
      ![AS_NAMING_EN, CALLING_EN].some((set) => set.has(verb.word)) ||
      verb.word.endsWith("ing")
    )
      return [];
    const person = speakerBefore(scene, at);
    const whole = person && clauseObject(scene, verb.to);
    const done = whole && untilComma(scene, whole);
    const comma = tokens.findIndex(({ text }, index) => index > verb.to && text === ",");
    const naming = done && tokens.slice(verb.to + 1, comma < 0 ? done.to : comma);
    // "who portrayed him as a generous, magnanimous man": the comma ends no noun
    if (done && /\bas an? \p{L}+$/u.test(done.words) && comma > 0) return [];
    if (!person || !done || !naming?.some(({ text }) => /^(?:as|an?|["“])$/.test(text))) return [];
    return foundReaction(scene, {
      speaker: person,
      verb: verb.word,
      object: done.words,
      quote: done.quote,
      modality: "attributed",
      about: topicAt(scene, verb.to),
      patternClass: "reaction/relative",
    });
  });
}

/** The relative clause ends at its comma, which may stand inside a quotation's mark. */
function untilComma(scene: Scene, whole: ClauseObject): ClauseObject {
  const { tokens } = scene;
  for (let at = whole.from; at < whole.to; at++) {
    const word = tokens[at]?.text ?? "";
    if (word === ")" && !isQuoted(scene, at)) return part(scene, whole.from, at);
    const inside = /^["”]$/.test(word) && tokens[at - 1]?.text === ",";
    // "who describes himself as "very mediocre" says": the main clause goes on
    if (SPEECH_VERBS_EN.has(word) && at > whole.from + 1 && !isQuoted(scene, at))
      return part(scene, whole.from, at);
    if (!inside && (word !== "," || isQuoted(scene, at))) continue;
    const to = inside ? at + 1 : at;
    return part(scene, whole.from, to);
  }
  return whole;
}

function speakerBefore(scene: Scene, who: number) {
  for (let from = Math.max(0, who - 10); from < who; from++) {
    const read = speakersAt(scene, from);
    const only = read?.speakers.length === 1 ? read.speakers[0] : undefined;
    const end = scene.tokens[who - 1]?.text === "," ? who - 1 : who;
    if (only?.kind === "person" && read?.end === end) return only;
  }
  return null;
}
