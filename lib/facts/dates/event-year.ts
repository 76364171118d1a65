import type { Block, Document, Sentence } from "@/lib/text/document";
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
  const own = sentence.tokens.filter(({ kind, text }) => kind === "number" && YEAR.test(text));
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
}: Scene): (Anchor & { near: boolean }) | null {
  let event = EVENTS.get(document);
  if (event === undefined) {
    const topic = topicOf(names);
    const named = topic?.event ? yearIn(topic) : null;
    const told = topic ? topic.event && openingYear(topic.place.block) : firstDay(document);
    const anchor = named ?? (told || null);
    event = anchor && { anchor, mostly: isItsYear(document, anchor.year) };
    EVENTS.set(document, event);
  }
  if (!event || yearsOf(block).some((year) => year !== event.anchor.year)) return null;
  const { anchor, mostly } = event;
  if (mostly) return { ...anchor, near: false };
  return yearBefore(document, block) === anchor.year ? { ...anchor, near: true } : null;
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
  return block && time?.grain === "day" && time.relation === "at" ? openingYear(block) : null;
}

function openingYear(block: Block): Anchor | null {
  const sentence = block.sentences[0];
  const times = sentence ? timesIn(sentence.tokens).filter(({ explicit }) => explicit) : [];
  const [time] = times;
  const years = new Set(times.flatMap(({ value }) => value.match(/\d{4}/g) ?? []));
  const [year] = years;
  return sentence && time && year && years.size === 1
    ? { year, place: placeOf(block, sentence, time) }
    : null;
}

const YEAR = /^(?:1\d|20)\d\d$/;

/** The share of a document's years that must be the event's. */
const MOSTLY = 0.7;

function isItsYear(document: Document, year: string): boolean {
  const years = document.blocks.flatMap(yearsOf);
  return years.filter((other) => other === year).length >= MOSTLY * years.length;
}

function yearsOf({ sentences }: Block): string[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ kind, text }) => (kind === "number" && YEAR.test(text) ? [text] : [])),
  );
}

export function placeOf(
  block: Block,
  { tokens }: Sentence,
  { core, to }: TimeExpression,
): NamePlace {
  return { block, start: tokens[core]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
