import { topicOf } from "../coreference/topic";
import { isEventNoun } from "../coreference/topic-event";
import { isCapitalised } from "../names/name-word";
import { spanOf } from "../names/scan";
import { behindBracket, lower } from "./clause";
import type { DateScene } from "./date-scene";
import { DONE, joinsNames, OPENS_CLAUSE, placeEnd, type SaidVerb, verbBefore } from "./event-verb";
import type { TimeExpression } from "./expressions";
import { isAdverb, isLower, isParticiple } from "./verbs";

/** An event, what its opening says of it, and when. */
export type DefinedEvent = {
  time: TimeExpression;
  subject: string;
  predicate: string;
  object: string;
};

const LONGEST = 30;

/**
 * The date by which the opening of a document tells the event that it is about: "The Oslo ferry fire
 * was a disaster that occurred on 3 May 1990", "The Oslo raid was an attack by rebels on 3 May 1990",
 * "The 1990 Oslo 300 was a race held on 3 May 1990 in Oslo". No other event may stand between, nor any
 * clause but the one that says "occurred".
 */
export function definedEvent(scene: DateScene): DefinedEvent | null {
  const { block, index, tokens, times, names } = scene;
  const topic = topicOf(names);
  if (!topic?.event || index !== 0 || block !== topic.place.block) return null;
  const head = tokens.findIndex(({ start }) => start >= topic.place.end);
  const copula = tokens.findIndex(({ text }, at) => at >= head && COPULA.test(text));
  const time = times.find(({ from }) => from >= head);
  if (copula < 0 || !time?.explicit || time.from - copula > LONGEST) return null;
  if (!isBefore(time, tokens[time.to]?.lower ?? "")) return null;
  if (/^\d{4}$/.test(time.value) && topic.text.includes(time.value)) return null;
  const event =
    time.from < copula ? apposed(scene, head, time) : saidOf(scene, copula, time, topic.nouns);
  return event && { ...event, time, subject: topic.text };
}

const COPULA = /^(?:is|was|are|were)$/;

type Told = Pick<DefinedEvent, "predicate" | "object">;

/** "The Battle of Vac, fought on 10 April 1849, was …" */
function apposed({ tokens }: DateScene, head: number, time: TimeExpression): Told | null {
  const comma = behindBracket(tokens, head);
  if (tokens[comma]?.text !== "," || !DONE.has(lower(tokens, comma + 1))) return null;
  for (let at = comma + 2; at < time.from; at++)
    if (/^(?:,|;|who|which|that|and|but)$/.test(tokens[at]?.text ?? "")) return null;
  const verb = comma + 1;
  return told(tokens, { from: verb, verb, to: verb + 1, passive: true }, time, "was");
}

function saidOf(
  scene: DateScene,
  copula: number,
  time: TimeExpression,
  nouns: readonly string[],
): Told | null {
  const { tokens } = scene;
  if (!/^(?:a|an|the|one)$/.test(lower(tokens, copula + 1))) return null;
  const verb = verbBefore(scene, copula + 1, time.from);
  if (!isItAlone(scene, copula + 1, verb?.from ?? time.from, nouns)) return null;
  const auxiliary = /^(?:is|was)$/.test(lower(tokens, copula)) ? "was" : "were";
  if (verb) return told(tokens, verb, time, auxiliary);
  // "the strongest storm in 1990": of those of that year
  const superlative = /most|est$/.test(lower(tokens, copula + 2));
  if (superlative || /^(?:is|are)$/.test(lower(tokens, copula))) return null;
  const object = around(tokens, copula + 1, time);
  return object === null ? null : { predicate: auxiliary, object };
}

function told(
  tokens: DateScene["tokens"],
  verb: SaidVerb,
  time: TimeExpression,
  auxiliary: string,
): Told | null {
  const object = verb.to === time.from ? behind(tokens, time) : around(tokens, verb.to, time);
  const words = spanOf(tokens, verb.verb, verb.to).text;
  const predicate = verb.passive ? `${auxiliary} ${words}` : words;
  return object === null ? null : { predicate, object };
}

function behind(tokens: DateScene["tokens"], time: TimeExpression): string {
  return spanOf(tokens, time.to, placeEnd(tokens, time.to)).text;
}

/** The words before a date from a place on and, behind it, where it was; null where they name another year. */
function around(tokens: DateScene["tokens"], from: number, time: TimeExpression): string | null {
  const comma = lower(tokens, time.from - 1) === "," ? 1 : 0;
  const parts = [spanOf(tokens, from, time.from - comma).text, behind(tokens, time)];
  const object = parts.filter((part) => part !== "").join(" ");
  const before = lower(tokens, time.from - 1);
  // "of the league, formed in 2013", "shortly before ten on": the date is of something else, or half a time
  const open = isLower(tokens[time.from - 1]) && (isParticiple(before) || isAdverb(before));
  return open || / (?:and|or|of)$|\b\d{4}\b/.test(object) ? null : object;
}

function isBefore({ relation }: TimeExpression, next: string): boolean {
  return (relation === "at" || relation === "range") && !/^(?:and|or|to|until|['’]s)$/.test(next);
}

/** Whether what stands there tells of the topic and of nothing else that may have a date. */
function isItAlone(
  { tokens }: DateScene,
  from: number,
  to: number,
  nouns: readonly string[],
): boolean {
  let named = false;
  for (let at = from; at < to; at++) {
    const behind = behindBracket(tokens, at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const word = lower(tokens, at);
    if (joinsNames(tokens, at)) continue;
    if (OPENS_CLAUSE.test(word)) return false;
    if (nouns.includes(word)) named = true;
    else if (isEventNoun(word) && !isPartOfName(tokens, at, nouns)) return false;
  }
  return named;
}

/** "a bomb attack", "a Cup race", "the Gulf War": an event's word that only tells of what kind the noun is. */
function isPartOfName(tokens: DateScene["tokens"], at: number, nouns: readonly string[]): boolean {
  const next = lower(tokens, at + 1);
  return nouns.includes(next) || (isCapitalised(tokens[at]) && isCapitalised(tokens[at - 1]));
}
