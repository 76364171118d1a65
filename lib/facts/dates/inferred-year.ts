import type { Sentence } from "@/lib/text/document";
import type { Scene } from "../scene";
import { type Anchor, ownYear, yearOfEvent } from "./event-year";
import { type TimeExpression, timesIn } from "./expressions";
import { isQuoted } from "./link";
import { yearOfSection } from "./section-year";
import { type Told, toldDay } from "./told-day";

/** How many sentences back a date may stand that has the year. */
const NEAR = 4;

/** A day, a few days, or all days from or up to one, without their year. */
const YEARLESS = /^(?:\.\.\/)?XXXX-(\d\d-\d\d)(?:\/(?:XXXX-(\d\d-\d\d)|\.\.))?$/;

/**
 * A day that its sentence gives without the year, with the year of the dates around it: of the day or
 * month right before it, when the telling goes on from there ("On 3 May 1990 … On 5 June"), of the
 * event that the document is about, or the last that its section told. The same time where none is sure.
 */
export function withYear(scene: Scene, time: TimeExpression): TimeExpression {
  const [, day, last = day] = YEARLESS.exec(time.value) ?? [];
  if (!day || !last || last < day || time.relation === "none") return time;
  if (isQuoted(scene.block, scene.tokens[time.core])) return time;
  const found = anchorOf(scene, time, day);
  if (!found) return time;
  const { year, place, near } = found;
  LAST.set(scene.sentence, { year, rest: last, place });
  return { ...time, value: time.value.replaceAll("XXXX", year), explicit: true, year: place, near };
}

type Found = Anchor & { near: TimeExpression["near"] };

function anchorOf(scene: Scene, time: TimeExpression, day: string): Found | null {
  if (skipsYear(scene.sentence)) return null;
  const before = anchorInSentence(scene, time, day);
  if (before !== undefined) return before && { ...before, near: "before" };
  const own = ownYear(scene);
  if (own) return { ...own, near: undefined };
  const around = anchorBefore(scene, day) ?? yearOfEvent(scene);
  if (around) return around;
  const section = yearOfSection(scene, day, (before) => LAST.get(before));
  return section && { ...section, near: "section" };
}

/** The date before it in its own sentence; undefined where there is none, null where that gives no year. */
function anchorInSentence(
  { block, sentence, tokens }: Scene,
  { from }: TimeExpression,
  day: string,
): Anchor | null | undefined {
  const last = timesIn(tokens).findLast((other) => other.explicit && other.to <= from);
  if (!last) return undefined;
  const told = toldDay(block, sentence, last);
  return told && day > told.rest ? told : null;
}

/** The last day of a sentence that was told without a year and got one. */
const LAST = new WeakMap<Sentence, Told>();

/** The last date before it, in its paragraph or the one above, if it has a year and is no later in it. */
function anchorBefore({ document, block: own, index }: Scene, day: string): Found | null {
  const above = document.blocks[own.index - 1];
  const told = own.sentences.slice(0, index).map((before) => ({ block: own, before }));
  if (above?.kind === "paragraph" && told.length < NEAR)
    told.unshift(...above.sentences.map((before) => ({ block: above, before })));
  for (const { block, before } of told.slice(-NEAR).reverse()) {
    const chained = LAST.get(before);
    const last = timesIn(before.tokens).findLast(({ explicit }) => explicit);
    if (!chained && !last) continue;
    const anchor = chained ?? (last ? toldDay(block, before, last) : null);
    if (!anchor || day < anchor.rest) return null;
    return { ...anchor, near: chained ? "before" : undefined };
  }
  return null;
}

/** "The following year, on 5 June": not that year. */
function skipsYear({ text }: Sentence): boolean {
  return /\b(?:years?|anniversary|annual|annually|every|each|decades?|centur(?:y|ies))\b/i.test(
    text,
  );
}
