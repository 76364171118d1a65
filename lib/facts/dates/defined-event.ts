import { topicOf } from "../coreference/topic";
import { isEventNoun } from "../coreference/topic-event";
import { spanOf } from "../names/scan";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import type { TimeExpression } from "./expressions";

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
 * was a disaster that occurred on 3 May 1990", "The Oslo raid was an attack by rebels on 3 May 1990".
 * No other event may stand between, nor any clause but the one that says "occurred".
 */
export function definedEvent(scene: DateScene): DefinedEvent | null {
  const { block, sentence, index, tokens, times, names } = scene;
  const topic = topicOf(names);
  if (!topic?.event || index !== 0 || block !== topic.place.block) return null;
  const copula = tokens.findIndex(
    ({ start, text }) => start >= topic.place.end && /^(?:was|were)$/.test(text),
  );
  const time = times.find(({ from }) => from > copula);
  if (copula < 0 || !time?.explicit || time.from - copula > LONGEST) return null;
  if (!/^(?:a|an|the)$/.test(lower(tokens, copula + 1))) return null;
  if (!isBefore(time, tokens[time.to]?.lower ?? "")) return null;
  const opener = openerBefore(scene, copula, time.from);
  if (!isItAlone(scene, copula + 1, opener ?? time.from, topic.nouns)) return null;
  const comma = lower(tokens, time.from - 1) === "," ? 1 : 0;
  const { text } = spanOf(sentence.tokens, copula + 1, (opener ?? time.from) - comma);
  const subject = topic.text;
  if (opener === null) return { time, subject, predicate: lower(tokens, copula), object: text };
  const predicate = spanOf(tokens, opener + 1, time.from).text;
  return { time, subject, predicate, object: "" };
}

function isBefore({ relation }: TimeExpression, next: string): boolean {
  return (relation === "at" || relation === "range") && !/^(?:and|or|to|until|['’]s)$/.test(next);
}

/** The "that" of "that occurred", "which took place", right before the date. */
function openerBefore({ tokens }: DateScene, from: number, to: number): number | null {
  const place = lower(tokens, to - 1) === "place";
  const verb = place ? to - 2 : to - 1;
  const says = place ? /^took$/ : /^(?:occurred|happened|began|started|struck)$/;
  const opener = verb - 1;
  return says.test(lower(tokens, verb)) &&
    /^(?:that|which)$/.test(lower(tokens, opener)) &&
    opener > from
    ? opener
    : null;
}

const OPENS_CLAUSE =
  /^(?:that|which|who|whom|whose|when|where|while|after|before|during|since|until|following|because|and|but|or|;|:|—|–|"|“|in-which)$/;

/** Whether what stands there tells of the topic and of nothing else that may have a date. */
function isItAlone(
  { tokens }: DateScene,
  from: number,
  to: number,
  nouns: readonly string[],
): boolean {
  let named = false;
  for (let at = from; at < to; at++) {
    const word = lower(tokens, at);
    if (OPENS_CLAUSE.test(word)) return false;
    if (nouns.includes(word)) named = true;
    else if (isEventNoun(word) && !isModifier(tokens[at + 1]?.lower ?? "", nouns)) return false;
  }
  return named;
}

/** "a bomb attack", "a war crime": an event's word that only tells of what kind the noun is. */
function isModifier(next: string, nouns: readonly string[]): boolean {
  return nouns.includes(next);
}
