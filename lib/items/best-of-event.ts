import { mayBeSame } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { sameEvent, speaksOf } from "./certificates/events";
import type { Collection } from "./collection";
import { clauseOf, statement } from "./wording/clause";

/** How well a fact tells its event, for comparing: finer first, told by more documents, nearer to a good length. */
function tellsWell(fact: Fact, collection: Collection): number[] {
  const { span } = collection.eventOf(fact);
  const clause = clauseOf(fact, collection);
  const words = clause ? statement(clause).split(" ").length : 99;
  const documents = new Set(fact.evidence.map(({ source }) => source)).size;
  return [
    clause ? 0 : 1,
    span ? span.to - span.from : 1e9,
    -documents,
    Math.abs(words - 12),
    -fact.score,
  ];
}

function isBefore(left: Fact, right: Fact, collection: Collection): boolean {
  const [a, b] = [tellsWell(left, collection), tellsWell(right, collection)];
  const difference = a.map((value, index) => value - (b[index] ?? 0)).find((value) => value !== 0);
  return difference === undefined ? left.id < right.id : difference < 0;
}

/** Whether two facts of one time tell one event: as far as all words show, or by verb and names. */
function tellSame(fact: Fact, other: Fact, collection: Collection): boolean {
  if (sameEvent(fact, other, collection)) return true;
  const verbs = [fact, other].map((told) => collection.eventOf(told).stems[0]);
  return (
    verbs[0] === verbs[1] &&
    (speaksOf(fact, other.subject, collection) || speaksOf(other, fact.subject, collection))
  );
}

/**
 * Whether no other date fact tells the same event of the same subject and time better: one event is
 * asked once, however many sentences tell of it.
 */
export function isBestOfEvent(fact: Fact, collection: Collection): boolean {
  const { span } = collection.eventOf(fact);
  return collection.likeEvents(fact).every((other) => {
    const time = collection.eventOf(other).span;
    if (!span || !time || !mayBeSame(span, time) || other.lang !== fact.lang) return true;
    if (other.attributedTo !== fact.attributedTo) return true;
    return !tellSame(fact, other, collection) || isBefore(fact, other, collection);
  });
}
