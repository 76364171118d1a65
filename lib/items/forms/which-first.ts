import { dateInWords } from "@/lib/domain/date-words";
import { type Fact, isPublished } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Distractor } from "@/lib/domain/item";
import { isOneStory } from "../certificates/events";
import { isLater } from "../certificates/later";
import { boundsLife } from "../certificates/one-of-a-kind";
import { happenedOnce } from "../certificates/only-one";
import type { Collection } from "../collection";
import { type EventOption, eventOption, eventOptions } from "../distractors/events";
import type { Draft, Workbench } from "../draft";
import { provesDate } from "../proofs/dates";
import { nearest } from "../seeded";
import { explanationOf } from "../wording/explanation";

const LONGEST = 1.6;

function fits(words: string, others: readonly string[]): boolean {
  const lengths = [words, ...others].map((text) => text.length);
  return Math.max(...lengths) <= Math.min(...lengths) * LONGEST;
}

/** Whether two events may stand side by side: not one subject's, where birth and death need no knowledge. */
function areApart(one: Fact, other: Fact, collection: Collection): boolean {
  return collection.named(one.subject).bearer !== collection.named(other.subject).bearer;
}

/** Up to three later events of other subjects, the nearest in time first, each proved and certified. */
function laterEvents(
  own: EventOption,
  { collection, hasRoom }: Pick<Workbench, "collection" | "hasRoom">,
): EventOption[] {
  const others = nearest(
    eventOptions(own.other.lang, collection),
    own.span.to + 1,
    ({ span }) => span.from,
  );
  const chosen: EventOption[] = [];
  for (const option of others) {
    if (chosen.length === 3) break;
    if (!hasRoom(option.other)) continue;
    if (!isOneStory(own.other, option.other)) continue;
    const taken = [own, ...chosen];
    if (!taken.every(({ other }) => areApart(other, option.other, collection))) continue;
    if (taken.some(({ words }) => foldText(words) === foldText(option.words))) continue;
    const words = taken.map(({ words: text }) => text);
    if (!fits(option.words, words) || !isLater(option.other, own.other, collection)) continue;
    if (isPublished(own.other) && !isPublished(option.other)) continue;
    if (collection.of(option.other, provesDate)) chosen.push(option);
  }
  return chosen;
}

function asDistractor({ other, words }: EventOption, fact: Fact): Distractor {
  const when = dateInWords(other.time ?? "", fact.lang) ?? "";
  return {
    text: words,
    why: fact.lang === "id" ? `Waktunya: ${when}.` : `The date of that is ${when}.`,
    certificate: { kind: "only-one", facts: [fact.id, other.id] },
  };
}

/** "Which of these happened first?": the earliest of three or four events of different subjects. */
export function askWhichFirst({ fact, frame, collection, hasRoom }: Workbench): Draft[] {
  if (fact.kind !== "date" || frame !== null || !happenedOnce(fact, collection)) return [];
  const own = eventOption(fact, collection);
  // that a life began before all else needs no knowledge
  if (own === null || boundsLife(fact)) return [];
  const later = laterEvents(own, { collection, hasRoom });
  if (later.length < 2) return [];
  return [
    {
      fact,
      beside: later.map(({ other }) => other),
      form: "choice",
      asks: "which-first",
      stem:
        fact.lang === "id"
          ? "Manakah yang terjadi lebih dahulu?"
          : "Which of these happened first?",
      key: [own.words],
      accept: [],
      value: null,
      distractors: later.map((option) => asDistractor(option, fact)),
      explanation: explanationOf(fact, collection),
      card: false,
    },
  ];
}
