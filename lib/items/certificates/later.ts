import type { DateSpan } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import type { Collection } from "../collection";
import { isAccountedFor, mayBeGiven } from "./events";
import { happenedOnce } from "./only-one";

/** Whether a passage tells of the event beside a date that is not after the span. */
function mayBeEarlier(fact: Fact, span: DateSpan, collection: Collection): boolean {
  const stems = collection.eventOf(fact).stems;
  return collection.passages
    .sharing(stems, 0.7)
    .some((passage) =>
      passage.dates.some(
        (date) => date.from <= span.to + 1 && !isAccountedFor(passage, date, fact, collection),
      ),
    );
}

/**
 * Whether the one event certainly comes after the other: both happened once, more than a day lies
 * between them, and no passage may date the later one as early as the other.
 */
export function isLater(later: Fact, earlier: Fact, collection: Collection): boolean {
  const [after, before] = [collection.eventOf(later).span, collection.eventOf(earlier).span];
  if (!after || !before || after.from <= before.to + 1) return false;
  if (!happenedOnce(later, collection) || !happenedOnce(earlier, collection)) return false;
  return !mayBeGiven(before, later, collection) && !mayBeEarlier(later, before, collection);
}
