import { type DateSpan, mayBeSame, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import type { Certificate } from "@/lib/domain/item";
import type { Collection } from "../collection";
import { mayBeGiven, sameEvent } from "./events";
import { goesOn, isMereTalk, isOneOfAKind } from "./one-of-a-kind";

/**
 * Whether the event is one of a kind and the collection dates it once only, so that every other
 * date of it is wrong; `rivals`, the other sides of a conflict, are left out: they are asked as another's word.
 */
export function happenedOnce(
  fact: Fact,
  collection: Collection,
  rivals: readonly Fact[] = [],
): boolean {
  if (rivals.length > 0) return isDatedOnce(fact, collection, rivals);
  return collection.of(fact, isDatedOnce);
}

function isDatedOnce(fact: Fact, collection: Collection, rivals: readonly Fact[] = []): boolean {
  return isOneOfAKind(fact) && isGivenOnce(fact, collection, rivals);
}

/** Whether all date facts that may tell this event give it one time. */
function isGivenOnce(fact: Fact, collection: Collection, rivals: readonly Fact[] = []): boolean {
  const time = collection.eventOf(fact).span;
  return collection.likeEvents(fact).every((other) => {
    if (!time || other.time === null || rivals.includes(other)) return time !== null;
    if (!sameEvent(fact, other, collection)) return true;
    const { span } = collection.eventOf(other);
    return span !== null && mayBeSame(time, span);
  });
}

/**
 * Whether a deed of the kind that is done again is told here of one day or month only: what another
 * date is wrong for it "according to these documents", and nowhere else.
 */
export function isToldOnce(fact: Fact, collection: Collection): boolean {
  return collection.of(fact, readToldOnce);
}

function readToldOnce(fact: Fact, collection: Collection): boolean {
  const grain = collection.eventOf(fact).span?.grain;
  if (grain !== "day" && !(grain === "month" && !goesOn(fact))) return false;
  if (isMereTalk(fact)) return false;
  return !isOneOfAKind(fact) && isGivenOnce(fact, collection);
}

/**
 * Only one date of an event that happened once can be true: the option shares no day with the key
 * nor lies beside it, no fact gives it to the event, and no passage may. Of a deed that is done
 * again, the option has to be the date of something else that the documents tell.
 */
export function certifyDate(
  value: string,
  of: Fact | null,
  fact: Fact,
  collection: Collection,
  rivals: readonly Fact[] = [],
): Certificate | null {
  const option = spanOf(value);
  const key = collection.eventOf(fact).span;
  if (!option || !key || mayBeSame(option, key)) return null;
  if (happenedOnce(fact, collection, rivals)) {
    if (mayBeGiven(option, fact, collection)) return null;
    return { kind: "only-one", facts: of ? [fact.id, of.id] : [fact.id] };
  }
  if (!of || rivals.length > 0 || !isToldOnce(fact, collection)) return null;
  return mayBeGiven(option, fact, collection) ? null : { kind: "said-of-another", facts: [of.id] };
}

/**
 * What happened on another day was not of the day asked: the event happened once; or, of a day or
 * month, no document tells it of that one.
 */
export function certifyEvent(
  other: Fact,
  asked: DateSpan,
  collection: Collection,
): Certificate | null {
  const time = collection.eventOf(other).span;
  if (!time || mayBeSame(time, asked) || mayBeGiven(asked, other, collection)) return null;
  if (happenedOnce(other, collection)) return { kind: "only-one", facts: [other.id] };
  if (asked.grain !== "day" && asked.grain !== "month") return null;
  return isToldOnce(other, collection) ? { kind: "said-of-another", facts: [other.id] } : null;
}
