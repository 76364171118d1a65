import { mayBeSame, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import type { Certificate } from "@/lib/domain/item";
import type { Collection } from "../collection";
import { mayBeGiven, sameEvent } from "./events";
import { isOneOfAKind } from "./one-of-a-kind";

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
  const time = collection.eventOf(fact).span;
  if (!time || !isOneOfAKind(fact)) return false;
  return collection.likeEvents(fact).every((other) => {
    if (other.time === null || rivals.includes(other)) return true;
    if (!sameEvent(fact, other, collection)) return true;
    const { span } = collection.eventOf(other);
    return span !== null && mayBeSame(time, span);
  });
}

/**
 * Only one date of an event that happened once can be true: the option shares no day with the key
 * nor lies beside it, no fact gives it to the event, and no passage may.
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
  if (!option || !key || mayBeSame(option, key) || !happenedOnce(fact, collection, rivals))
    return null;
  if (mayBeGiven(option, fact, collection)) return null;
  return { kind: "only-one", facts: of ? [fact.id, of.id] : [fact.id] };
}
