import type { Block, Document, Sentence, Token } from "@/lib/text/document";
import { type Topic, topicOf } from "../coreference/topic";
import type { NamePlace } from "../names/names-of";
import type { Scene } from "../scene";
import { type TimeExpression, timesIn } from "./expressions";

/** A year and where it is told. */
export type Anchor = { year: string; place: NamePlace };

/** "The 1990 Oslo election was held on 7 May": the year of its name, where the sentence gives no other. */
export function ownYear({ names, block, sentence }: Scene): Anchor | null {
  const topic = topicOf(names);
  const { place } = topic ?? {};
  if (!topic?.event || place?.block !== block || place.start > sentence.end) return null;
  const anchor = sentence.start <= place.start ? yearIn(topic) : null;
  const own = yearsIn(sentence.tokens);
  return own.every(({ text }) => text === anchor?.year) ? anchor : null;
}

type EventYear = { anchor: Anchor; mostly: boolean };
const EVENTS = new WeakMap<Document, EventYear | null>();

/**
 * The year of the event that a document is about, where nearly all its years are that one or, `near`,
 * where it is the last that was told before the paragraph.
 */
export function yearOfEvent({
  document,
  names,
  block,
}: Scene): (Anchor & { near: TimeExpression["near"] }) | null {
  let event = EVENTS.get(document);
  if (event === undefined) {
    const topic = topicOf(names);
    const named = topic?.event ? yearIn(topic) : null;
    const told = topic ? isEvent(topic) && openingYear(topic.place.block) : firstDay(document);
    const anchor = named ?? (told || null) ?? (topic?.event ? onlyYear(topic.place.block) : null);
    event = anchor && { anchor, mostly: isItsYear(document, anchor.year) };
    EVENTS.set(document, event);
  }
  if (!event || yearsOf(block).some((year) => year !== event.anchor.year)) return null;
  const { anchor, mostly } = event;
  if (mostly) return { ...anchor, near: undefined };
  return yearBefore(document, block) === anchor.year ? { ...anchor, near: "before" } : null;
}

/** Also what is told of as one though its name does not say so: "Oslo Air Flight 12 was a flight". */
export function isEvent({ event, nouns }: Topic): boolean {
  return event || nouns.some((noun) => /^(?:flight|offensive|operation|match|game)$/.test(noun));
}

const YEARS_BEFORE = new WeakMap<Document, Map<Block, string | null>>();

/** The last year that is told before a block. Worked out for all of a document at once. */
function yearBefore(document: Document, block: Block): string | null {
  let before = YEARS_BEFORE.get(document);
  if (!before) {
    before = new Map();
    let last: string | null = null;
    for (const one of document.blocks) {
      before.set(one, last);
      last = yearsOf(one).at(-1) ?? last;
    }
    YEARS_BEFORE.set(document, before);
  }
  return before.get(block) ?? null;
}

/** "The 1990 Oslo Open": the year that the event's own name gives, if it is one. */
function yearIn({ text, place }: Topic): Anchor | null {
  const [year, another] = text.match(/\b(?:1\d|20)\d\d\b/g) ?? [];
  return year && !another && !/\d[–-]\d/.test(text) ? { year, place } : null;
}

/** The year of the day that a document opens with, where nothing is named that it is about. */
function firstDay({ blocks }: Document): Anchor | null {
  const block = blocks.find(({ kind }) => kind === "paragraph");
  const time = block?.sentences[0] && timesIn(block.sentences[0].tokens)[0];
  if (!block || !time || !isDay(time) || !/^(?:at|range)$/.test(time.relation)) return null;
  return openingYear(block);
}

/** A day, or a few of one month. */
function isDay({ grain, value }: TimeExpression): boolean {
  return grain === "day" || /^(\d{4}-\d\d)-\d\d\/\1-\d\d$/.test(value);
}

/** The one year of a document's first sentence, or that of the day that it opens with. */
function openingYear(block: Block): Anchor | null {
  const sentence = block.sentences[0];
  const times = sentence ? timesIn(sentence.tokens).filter(({ explicit }) => explicit) : [];
  const [time] = times;
  const years = new Set(times.flatMap(({ value }) => value.match(/(?<![-\d])[12]\d{3}/g) ?? []));
  const [year] = years;
  const opens = time !== undefined && time.from <= 1 && isDay(time);
  return sentence && time && year && (years.size === 1 || opens)
    ? { year, place: placeOf(block, sentence, time) }
    : null;
}

/** "was a 1990 battle, fought 24–29 April": the one year of the first sentence, whatever it stands in. */
function onlyYear(block: Block): Anchor | null {
  const years = yearsIn(block.sentences[0]?.tokens ?? []);
  const [year] = years;
  if (!year || years.some(({ text }) => text !== year.text)) return null;
  return { year: year.text, place: { block, start: year.start, end: year.end } };
}

const YEAR = /^(?:1\d|20)\d\d$/;

/** Numbers that can be years, whatever they count; not the number of "the 1070 Housing Project". */
export function yearsIn(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    ({ kind, text }, at) =>
      kind === "number" && YEAR.test(text) && !(text < "1400" && tokens[at + 1]?.capital === true),
  );
}

/** The share of a document's years that must be the event's. */
const MOSTLY = 0.7;

function isItsYear(document: Document, year: string): boolean {
  const years = document.blocks.flatMap(yearsOf);
  return years.filter((other) => other === year).length >= MOSTLY * years.length;
}

function yearsOf({ sentences }: Block): string[] {
  return sentences.flatMap(({ tokens }) => yearsIn(tokens).map(({ text }) => text));
}

export function placeOf(
  block: Block,
  { tokens }: Sentence,
  { core, to }: TimeExpression,
): NamePlace {
  return { block, start: tokens[core]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
