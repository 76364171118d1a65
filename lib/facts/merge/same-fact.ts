import { type DateSpan, spanOf as readSpan } from "@/lib/domain/date-span";
import { foldedWords, foldText } from "@/lib/domain/folding";
import type { FoundFact } from "../found-fact";
import { eventClass, isCircumstance, isLife } from "./event-class";

const EMPTY = new Set(
  "the a an of in on at to for and or by with from as was were is are had been be his her its their that this it he she who which has have s yang dan di ke dari pada oleh itu ini adalah untuk dengan dalam sebagai bahwa".split(
    " ",
  ),
);
/** What happens once, where nothing but its circumstances is told besides: its words do not tell two apart. */
function bareEvent(fact: FoundFact): string | null {
  const happened = eventClass(fact);
  if (happened === null || isLife(happened)) return happened;
  return isCircumstance(fact.object) && happened !== "happening" ? happened : null;
}

export function contentWords(text: string): Set<string> {
  return new Set(foldedWords(text).filter((word) => !EMPTY.has(word)));
}

/** The harmonic mean of how much of each of two texts' words stands in the other. */
export function wordOverlap(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** Whether two facts of one subject say the same thing, their times left aside. */
export function sameEvent(a: FoundFact, b: FoundFact): boolean {
  if (a.kind !== b.kind || a.attributedTo !== b.attributedTo) return false;
  const bare = bareEvent(a);
  if (bare !== bareEvent(b)) return false;
  if (bare !== null) return isLife(bare) || a.lang !== b.lang || sameCircumstance(a, b);
  if (a.lang !== b.lang) return false;
  if (a.kind === "reaction") return sameWords(a, b);
  if (a.kind === "role")
    return (
      foldText(a.predicate) === foldText(b.predicate) && foldRole(a.object) === foldRole(b.object)
    );
  const [first, second] = [a, b].map((fact) => contentWords(`${fact.predicate} ${fact.object}`));
  return first !== undefined && second !== undefined && wordOverlap(first, second) >= SAME_EVENT;
}

/** Facts of one subject in different buckets are never one: it spares comparing each with each. */
export function bucketOf(fact: FoundFact): string {
  const { kind, attributedTo } = fact;
  const bare = bareEvent(fact);
  const lang = bare === null ? fact.lang : "";
  const rest =
    kind === "date"
      ? (bare ?? /\d{3}/.exec(fact.time ?? "")?.[0] ?? "")
      : kind === "role"
        ? `${foldText(fact.predicate)} ${foldRole(fact.object)}`
        : foldText(fact.quote ?? `${fact.predicate} ${fact.object}`);
  return JSON.stringify([kind, lang, attributedTo, rest]);
}

/** One of them says nothing of where and by whom, or both say the same. */
function sameCircumstance(a: FoundFact, b: FoundFact): boolean {
  if (a.object === "" || b.object === "") return true;
  return wordOverlap(contentWords(a.object), contentWords(b.object)) >= SAME_EVENT;
}

/** Share of words in common from which two datings of one subject's deed are one. */
const SAME_EVENT = 0.6;

function sameWords(a: FoundFact, b: FoundFact): boolean {
  if (a.quote !== null && b.quote !== null) return foldText(a.quote) === foldText(b.quote);
  if (a.quote !== b.quote) return false;
  return foldText(`${a.predicate} ${a.object}`) === foldText(`${b.predicate} ${b.object}`);
}

function foldRole(object: string): string {
  return foldText(object).replace(/\b(?:the|a|an) /g, "");
}

/** A document gives few different times, and each is compared with many. */
const MOST_SPANS = 10_000;
const spans = new Map<string, DateSpan | null>();

function spanOf(time: string): DateSpan | null {
  const known = spans.get(time);
  if (known !== undefined) return known;
  const span = readSpan(time);
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(time, span);
  return span;
}

/** How two times stand to each other: the finer of two that agree corroborates the coarser. */
export function timesAgree(a: string | null, b: string | null): boolean {
  if (a === b || a === null || b === null) return true;
  if (a.includes("/") && b.includes("/")) {
    const [[from = "", to = ""], [start = "", end = ""]] = [a.split("/"), b.split("/")];
    return timesAgree(from, start) && timesAgree(to, end);
  }
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first || !second || a.includes("..") !== b.includes("..")) return false;
  return (
    (first.from <= second.from && second.to <= first.to) ||
    (second.from <= first.from && first.to <= second.to)
  );
}

/** Smaller is finer; a time of day is finer than its day. */
export function fineness(time: string | null): number {
  if (time === null) return Number.POSITIVE_INFINITY;
  const span = spanOf(time);
  return span ? span.to - span.from - (time.includes("T") ? 0.5 : 0) : Number.MAX_SAFE_INTEGER;
}
