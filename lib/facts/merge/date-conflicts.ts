import { mayBeSame, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { foldedWords } from "@/lib/domain/folding";
import { eventClass, isCircumstance, isLife } from "./event-class";
import { contentWords, wordOverlap } from "./same-fact";

/** Share of words in common from which two objects of one verb are one thing. */
const SAME_WORDS = 0.75;

/** One event of one subject at two times that cannot both be true. */
export function datesClash(one: Fact, other: Fact): boolean {
  const own = eventClass(one);
  if (own === null || own !== eventClass(other)) return false;
  return timesDiffer(one.time, other.time) && (isLife(own) || sameObject(one, other));
}

/**
 * Whether two EDTF values speak of two times: neither holds the other, and they are further apart
 * than a time zone. What is said to be about a time, or a part of a longer one, does not differ.
 */
export function timesDiffer(one: string | null, other: string | null): boolean {
  if (one === null || other === null || /[~?%/]/.test(`${one}${other}`)) return false;
  const [a, b] = [spanOf(one), spanOf(other)];
  return a !== null && b !== null && !mayBeSame(a, b);
}

/** "the 2019–2022 crisis" and "the crisis began in 2018": a period, and another beginning of it. */
export function beginningsClash(one: Fact, other: Fact): boolean {
  const [a, b] = [beginningOf(one), beginningOf(other)];
  return a !== null && b !== null && timesDiffer(a, b);
}

/** When what the fact is about began, if it says so; else null. */
export function beginningOf(fact: Fact): string | null {
  if (!isCircumstance(fact.object)) {
    const begun =
      eventClass(fact) === "beginning" && /^(?:with|when|after|dengan)\b/.test(fact.object);
    return begun ? fact.time : null;
  }
  if (eventClass(fact) === "beginning") return fact.time;
  const lasted = eventClass(fact) === "happening" || /^lasted$|^berlangsung$/.test(fact.predicate);
  const [start, end] = (fact.time ?? "").split("/");
  return lasted && end && start && /^\d/.test(start) ? start : null;
}

function sameObject(one: Fact, other: Fact): boolean {
  if (isCircumstance(one.object) && isCircumstance(other.object))
    return one.lang !== other.lang || aboutOf(one) !== aboutOf(other) || alike(one, other);
  return one.lang === other.lang && tellingWords(one) === tellingWords(other) && alike(one, other);
}

/** What the words around an event say of it: "by the mayor" and "in Oslo" do not tell two apart. */
function aboutOf({ object }: Fact): "place" | "agent" | "time" | null {
  if (object === "") return null;
  if (/^(?:in|at|near|di|dekat)\b/i.test(object)) return "place";
  return /^(?:by|oleh)\b/i.test(object) ? "agent" : "time";
}

function alike(one: Fact, other: Fact): boolean {
  return wordOverlap(contentWords(one.object), contentWords(other.object)) >= SAME_WORDS;
}

/** "the 41st" and "the 42nd division" are two, and so are a governor and a deputy governor. */
function tellingWords(fact: Fact): string {
  return foldedWords(fact.object)
    .filter((word) => TELLING.test(word))
    .join(" ");
}

const TELLING =
  /^(?:first|re\w+|\d+\w*|pertama|deputy|vice|assistant|associate|acting|interim|former|junior|senior|wakil|pelaksana)$/;
