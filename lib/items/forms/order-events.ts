import { isPublished } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import { isOneStory } from "../certificates/events";
import { isLater } from "../certificates/later";
import { boundsLife } from "../certificates/one-of-a-kind";
import { happenedOnce } from "../certificates/only-one";
import type { Collection } from "../collection";
import { type EventOption, eventOptions } from "../distractors/events";
import type { Draft, Workbench } from "../draft";
import { provesDate } from "../proofs/dates";
import { explanationOf } from "../wording/explanation";
import { groupsAlong } from "./groups";

const MOST = 4;
/** So many events are looked at for one time line. */
const WITHIN = 16;

/** Whether an event may stand on one time line with those before it, certainly after each. */
function follows(option: EventOption, line: readonly EventOption[], collection: Collection) {
  return line.every(({ other, words }) => {
    return (
      isOneStory(other, option.other) &&
      foldText(words) !== foldText(option.words) &&
      isPublished(other) === isPublished(option.other) &&
      isLater(option.other, other, collection)
    );
  });
}

/**
 * The time lines of a collection by their first event, each event on one at most, those near in time
 * together; every other one is left out, so that its events can be asked "which came first".
 */
function timeLines({ fact, collection, hasRoom }: Workbench) {
  return collection.once(`time lines in ${fact.lang}`, () => {
    const fit = eventOptions(fact.lang, collection).filter(
      ({ other, span }) =>
        hasRoom(other) &&
        span.grain !== "interval" &&
        // where a life begins or ends needs no knowledge
        !boundsLife(other) &&
        happenedOnce(other, collection) &&
        collection.of(other, provesDate),
    );
    const lines = groupsAlong(fit, WITHIN, (near) => {
      const line: EventOption[] = [];
      for (const option of near)
        if (line.length < MOST && follows(option, line, collection)) line.push(option);
      return line;
    });
    const kept = lines.filter((_, place) => place % 2 === 0);
    return new Map(kept.map((line) => [line[0]?.other, line]));
  });
}

/** "Put these events in the order in which they happened": three or four, certainly one after the other. */
export function askToOrder(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "date" || frame !== null) return [];
  const line = timeLines(bench).get(fact);
  if (!line) return [];
  const told = line.map(({ other }) => other);
  return [
    {
      fact,
      beside: told.slice(1),
      form: "order",
      asks: "order-events",
      stem:
        fact.lang === "id"
          ? "Urutkan peristiwa-peristiwa ini dari yang paling awal."
          : "Put these events in order, the earliest first.",
      key: line.map(({ words }) => words),
      accept: [],
      value: null,
      distractors: [],
      explanation: told.map((event) => explanationOf(event, collection)).join(" "),
      card: false,
    },
  ];
}
