import type { Block, Sentence } from "@/lib/text/document";
import { type Anchor, placeOf } from "./event-year";
import type { TimeExpression } from "./expressions";
import { isQuoted } from "./link";

/** A day or month with its year, and where that is told. */
export type Told = Anchor & { rest: string };

/** The day or month that a time tells of with its year, MM or MM-DD; null for any other time. */
export function toldDay(block: Block, sentence: Sentence, time: TimeExpression): Told | null {
  const { value, relation, grain, core } = time;
  const [, year = "", rest = ""] = /^([12]\d{3})-(\d\d(?:-\d\d)?)$/.exec(value) ?? [];
  if (year === "" || relation !== "at" || !/^(?:day|month)$/.test(grain)) return null;
  return isQuoted(block, sentence.tokens[core])
    ? null
    : { year, rest, place: placeOf(block, sentence, time) };
}
