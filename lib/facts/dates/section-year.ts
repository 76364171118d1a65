import type { Block, Document, Sentence } from "@/lib/text/document";
import { topicOf } from "../coreference/topic";
import type { Scene } from "../scene";
import { type Anchor, isEvent, placeOf, yearsIn } from "./event-year";
import { timesIn } from "./expressions";
import { type Told, toldDay } from "./told-day";

/** How many sentences back a section may tell its year. */
const LONGEST = 30;
/** "November 1829", "1829 season" */
const LONGEST_HEADING = 3;
/** How far from the day of its event a page goes on telling of it, in days. */
const BEFORE = 31;
const AFTER = 62;

/**
 * The year of a day where its section tells one: that of the last date before it, given by its day or
 * month, when no other year was told since and the day is no earlier in it; or the one year of the
 * section's heading. Where the section tells no year at all, that of the event the page opens with, for
 * the days around it. `lastOf` is the day that a sentence was found to tell without its year.
 */
export function yearOfSection(
  scene: Scene,
  day: string,
  lastOf: (sentence: Sentence) => Told | undefined,
): Anchor | null {
  const { document, block: own, index } = scene;
  let left = LONGEST;
  for (let at = own.index; at >= 0; at--) {
    const block = document.blocks[at];
    if (!block) break;
    if (block.kind === "heading" || block.kind === "title")
      return headingYear(block) ?? yearAround(scene, day);
    const before = block === own ? block.sentences.slice(0, index) : block.sentences;
    for (const sentence of before.toReversed()) {
      const chained = lastOf(sentence);
      if (!chained && yearsIn(sentence.tokens).length === 0) continue;
      const told = chained ?? onlyDay(block, sentence);
      if (!told || left <= 0) return null;
      if (day >= told.rest) return told;
      // "It had been stolen on 7 May": a few days back, in the telling of one event
      return yearAround(scene, day)?.year === told.year ? told : null;
    }
    left -= before.length;
  }
  return yearAround(scene, day);
}

/** The day or month of a sentence that tells no other year. */
function onlyDay(block: Block, sentence: Sentence): Told | null {
  const years = new Set(yearsIn(sentence.tokens).map(({ text }) => text));
  const time = timesIn(sentence.tokens).findLast(({ explicit }) => explicit);
  return years.size === 1 && time ? toldDay(block, sentence, time) : null;
}

function headingYear(block: Block): Anchor | null {
  const [sentence] = block.sentences;
  const [year, other] = yearsIn(sentence?.tokens ?? []);
  if (!year || other || block.sentences.length > 1) return null;
  // "The invasion of May in 1829" tells of more years than that
  if ((sentence?.tokens.length ?? 0) > LONGEST_HEADING) return null;
  return { year: year.text, place: { block, start: year.start, end: year.end } };
}

const EVENTS = new WeakMap<Document, Told | null>();

/** The year of the event that a page opens with, for a day of the weeks around it. */
function yearAround({ document, names, block }: Scene, day: string): Anchor | null {
  let event = EVENTS.get(document);
  if (event === undefined) {
    const topic = topicOf(names);
    event = !topic || isEvent(topic) ? firstTold(document) : null;
    EVENTS.set(document, event);
  }
  const within = event === null ? yearWithin(document, block, day) : null;
  if (within) return within;
  if (!event || !hasOnly(block, event.year)) return null;
  const days = dayOfYear(day) - dayOfYear(event.rest);
  return days >= -BEFORE && days <= AFTER ? event : null;
}

/**
 * "was fought from 14 November 1928 to 13 October 1929": of a war that the page opens with, and that took
 * less than a year, each day has one year only.
 */
function yearWithin({ blocks }: Document, block: Block, day: string): Anchor | null {
  const opening = blocks.find(({ kind }) => kind === "paragraph");
  const sentence = opening?.sentences[0];
  const time = sentence && timesIn(sentence.tokens).find(({ relation }) => relation === "range");
  const [, from, start, to, end] = time?.value.match(WAR) ?? [];
  if (!opening || !sentence || !time || !from || !start || !to || !end) return null;
  if (Number(to) - Number(from) !== 1 || end >= start) return null;
  const year = day >= start ? from : day <= end ? to : null;
  const years = block.sentences.flatMap(({ tokens }) => yearsIn(tokens));
  if (!year || years.some(({ text }) => text !== year)) return null;
  return { year, place: placeOf(opening, sentence, time) };
}

const WAR = /^(\d{4})-(\d\d-\d\d)\/(\d{4})-(\d\d-\d\d)$/;

/** The first day or month of the paragraph that a document opens with. */
function firstTold({ blocks }: Document): Told | null {
  const opening = blocks.find(({ kind }) => kind === "paragraph");
  for (const sentence of opening?.sentences ?? []) {
    const time = timesIn(sentence.tokens).find(({ relation }) => relation !== "none");
    if (opening && time) return toldDay(opening, sentence, time);
  }
  return null;
}

function hasOnly({ sentences }: Block, year: string): boolean {
  return sentences.every(({ tokens }) => yearsIn(tokens).every(({ text }) => text === year));
}

/** Near enough to compare days and months of one year. */
function dayOfYear(rest: string): number {
  const [month = "1", day = "15"] = rest.split("-");
  return 30.4 * Number(month) + Number(day);
}
