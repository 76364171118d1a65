import type { Fact } from "@/lib/domain/fact";
import { areOfOneState } from "./of-states";

/** The offices of a state, which go round among the same people. */
const STATE_OFFICE =
  /\b(?:president|prime minister|premier|chancellor|(?:foreign|defen[cs]e|interior|finance|oil|home|justice) minister|minister (?:of|for)|(?:foreign|home|defen[cs]e) secretary|secretary of state|speaker|head of state|head of government|supreme leader|leader|presiden|perdana menteri|menteri|kanselir|ketua (?:DPR|MPR))\b/i;

/** Whether a role is an office of a state. */
export function isStateOffice({ object }: Fact): boolean {
  return STATE_OFFICE.test(object);
}

/** Whether a role is an office that one person after the other holds, so that a question needs a time or a document for it. */
export function goesRound({ object, time }: Fact): boolean {
  return time === null && STATE_OFFICE.test(object) && !COUNTED.test(object);
}
const COUNTED = /\b(?:first|last|only|\d+(?:st|nd|rd|th)|pertama|terakhir)\b/i;

/**
 * Whether the holder of one office of a state may at some time have held the other too, as far as
 * anybody knows who has read more than the documents: then neither stands as a wrong option for the
 * other, unless the question says when.
 */
export function mayHaveHeldBoth(other: Fact, fact: Fact): boolean {
  return (
    fact.time === null &&
    STATE_OFFICE.test(other.object) &&
    STATE_OFFICE.test(fact.object) &&
    areOfOneState(other.object, fact.object)
  );
}
