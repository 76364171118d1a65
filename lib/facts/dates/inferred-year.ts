import type { Block, Document, Sentence } from "@/lib/text/document";
import { type Topic, topicOf } from "../coreference/topic";
import type { NamePlace } from "../names/names-of";
import type { Scene } from "../scene";
import { type TimeExpression, timesIn } from "./expressions";
import { isQuoted } from "./link";

/** How many sentences back a date may stand that has the year. */
const NEAR = 4;

/**
 * A day that its sentence gives without the year, with the year of the dates around it: of the day or
 * month right before it, when the telling goes on from there ("On 3 May 1990 … On 5 June"), or of the
 * event that the document is about. The same time where neither is sure.
 */
export function withYear(scene: Scene, time: TimeExpression): TimeExpression {
  const day = /^XXXX-(\d\d-\d\d)$/.exec(time.value)?.[1];
  if (!day || time.relation !== "at" || isQuoted(scene.block, scene.tokens[time.core])) return time;
  const anchor = ownYear(scene) ?? anchorBefore(scene, day) ?? yearOfEvent(scene);
  if (!anchor) return time;
  return { ...time, value: `${anchor.year}-${day}`, explicit: true, year: anchor.place };
}

type Anchor = { year: string; place: NamePlace };

/** The last date before it, in its paragraph or the one above, if it has a year and is no later in it. */
function anchorBefore(
  { document, block: own, sentence, index }: Scene,
  day: string,
): Anchor | null {
  const above = document.blocks[own.index - 1];
  const told = own.sentences.slice(0, index).map((before) => ({ block: own, before }));
  if (above?.kind === "paragraph" && told.length < NEAR)
    told.unshift(...above.sentences.map((before) => ({ block: above, before })));
  for (const { block, before } of told.slice(-NEAR).reverse()) {
    const last = timesIn(before.tokens).findLast(({ explicit }) => explicit);
    if (!last) continue;
    const { value, relation, grain } = last;
    const parts = /^(\d{4})-(\d\d(?:-\d\d)?)$/.exec(value);
    const [, year = "", rest = ""] = parts ?? [];
    if (!parts || relation !== "at" || !/^(?:day|month)$/.test(grain)) return null;
    if (day < rest || isQuoted(block, before.tokens[last.core]) || skipsYear(sentence)) return null;
    return { year, place: placeOf(block, before, last) };
  }
  return null;
}

/** "The following year, on 5 June": not that year. */
function skipsYear({ text }: Sentence): boolean {
  return /\b(?:years?|anniversary|annual|annually|every|each|decades?|centur(?:y|ies))\b/i.test(
    text,
  );
}

/** "The 1990 Oslo election was held on 7 May": the year of its name, where the sentence gives no other. */
function ownYear({ names, block, sentence }: Scene): Anchor | null {
  const topic = topicOf(names);
  const { place } = topic ?? {};
  if (!topic?.event || place?.block !== block || place.start > sentence.end) return null;
  const anchor = sentence.start <= place.start ? yearIn(topic) : null;
  const own = sentence.tokens.filter(({ kind, text }) => kind === "number" && YEAR.test(text));
  return own.every(({ text }) => text === anchor?.year) ? anchor : null;
}

const EVENTS = new WeakMap<Document, Anchor | null>();

/** The year of the event that a document is about, where nearly all its years are that one. */
function yearOfEvent({ document, names, block, sentence }: Scene): Anchor | null {
  let anchor = EVENTS.get(document);
  if (anchor === undefined) {
    const topic = topicOf(names);
    const named = topic?.event ? yearIn(topic) : null;
    const told = topic ? topic.event && openingYear(topic.place.block) : firstDay(document);
    anchor = named ?? (told || null);
    if (anchor && !isItsYear(document, anchor.year)) anchor = null;
    EVENTS.set(document, anchor);
  }
  if (!anchor || skipsYear(sentence)) return null;
  const other = yearsOf(block).some((year) => year !== anchor.year);
  return other ? null : anchor;
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

function placeOf(block: Block, { tokens }: Sentence, { core, to }: TimeExpression): NamePlace {
  return { block, start: tokens[core]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
