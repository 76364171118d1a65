import { type DateSpan, mayBeSame, spanOf } from "@/lib/domain/date-span";
import { dateInWords } from "@/lib/domain/date-words";
import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Distractor } from "@/lib/domain/item";
import { mayBeGiven } from "../certificates/events";
import { happenedOnce } from "../certificates/only-one";
import type { Collection } from "../collection";
import type { Draft, Workbench } from "../draft";
import { balanced, nearest } from "../seeded";
import { clauseOf, statement } from "../wording/clause";
import { explanationOf } from "../wording/explanation";
import { framed } from "../wording/framed";
import { capitalised } from "../wording/phrases";
import { isSpeech } from "../wording/speech";

const LONGEST = 1.6;

/** What lasts: it has a time, but did not happen on a day. */
const LASTING =
  /^(?:served|worked|lived|ruled|reigned|remained|stayed|studied|held|led|commanded|lasted|bertugas|menjabat|bekerja|tinggal|memerintah|memimpin)\b/;

/** What happened, as an option; null for mere talk, for what lasts, or where its words would give the date away. */
export function eventOption(fact: Fact, collection: Collection): string | null {
  const clause = clauseOf(fact, collection);
  if (!clause || isSpeech(fact) || LASTING.test(`${fact.predicate} ${fact.object}`)) return null;
  const words = statement(clause);
  return /\d{4}/.test(words) || words.length > 140 ? null : capitalised(words);
}

export type EventOption = { other: Fact; span: DateSpan; words: string };

/** The events that can be options, in the order of time. */
export function eventOptions(lang: Fact["lang"], collection: Collection): EventOption[] {
  return collection.once(`events in ${lang}`, () =>
    collection.facts
      .flatMap((other): EventOption[] => {
        if (other.kind !== "date" || other.lang !== lang || other.attributedTo !== null) return [];
        const span = spanOf(other.time ?? "");
        const words = eventOption(other, collection);
        return span && words !== null ? [{ other, span, words }] : [];
      })
      .toSorted((a, b) => a.span.from - b.span.from || (a.other.id < b.other.id ? -1 : 1)),
  );
}

/**
 * Up to three events of other days, none of which the collection may give to this one; each happened
 * once, so that it is certainly not one of the day asked.
 */
function wrongEvents(fact: Fact, key: string, collection: Collection): Distractor[] {
  const asked = spanOf(fact.time ?? "");
  if (!asked) return [];
  const chosen: Distractor[] = [];
  const seen = new Set([foldText(key)]);
  const others = nearest(
    eventOptions(fact.lang, collection),
    asked.from,
    ({ span }) => span.from,
  ).filter(({ span }) => !mayBeSame(span, asked));
  for (const { other, words } of balanced(others, key, (option) => option.words)) {
    if (chosen.length === 3) break;
    const lengths = [key, ...chosen.map(({ text }) => text), words].map((text) => text.length);
    if (Math.max(...lengths) > Math.min(...lengths) * LONGEST) continue;
    if (seen.has(foldText(words)) || !happenedOnce(other, collection)) continue;
    if (mayBeGiven(asked, other, collection)) continue;
    const when = dateInWords(other.time ?? "", fact.lang);
    if (when === null) continue;
    seen.add(foldText(words));
    const why = fact.lang === "id" ? `Waktunya: ${when}.` : `The date of that is ${when}.`;
    chosen.push({ text: words, why, certificate: { kind: "only-one", facts: [other.id] } });
  }
  return chosen;
}

/** "Which of these happened on 3 January 2020?" */
export function askEventOnDate({ fact, frame, collection }: Workbench): Draft[] {
  if (fact.kind !== "date" || fact.time === null || frame?.conflict) return [];
  const span = spanOf(fact.time);
  const when = dateInWords(fact.time, fact.lang);
  const key = eventOption(fact, collection);
  if (
    !span ||
    !when ||
    !key ||
    !["day", "month", "year"].includes(span.grain) ||
    /~/.test(fact.time)
  )
    return [];
  const distractors = wrongEvents(fact, key, collection);
  if (distractors.length < 2) return [];
  const day = span.grain === "day";
  const question =
    fact.lang === "id"
      ? `Manakah yang terjadi ${day ? `pada ${when}` : `pada ${span.grain === "year" ? "tahun " : ""}${when}`}?`
      : `Which of these happened ${day ? "on" : "in"} ${when}?`;
  const stem = framed(question, fact.lang, frame);
  return [
    {
      fact,
      beside: [],
      form: "choice",
      asks: "event-on-date",
      stem,
      key: [key],
      accept: [],
      value: null,
      distractors,
      explanation: explanationOf(fact, collection),
      card: false,
    },
  ];
}
