import type { Fact } from "@/lib/domain/fact";
import { areOfOneState } from "./of-states";

/** The offices of a state, which go round among the same people. */
const STATE_OFFICE =
  /\b(?:president|prime minister|premier|chancellor|(?:foreign|defen[cs]e|interior|finance|oil|home|justice) minister|minister (?:of|for)|(?:foreign|home|defen[cs]e) secretary|secretary of state|speaker|supreme leader|leader|presiden|perdana menteri|menteri|kanselir|ketua (?:DPR|MPR))\b/i;

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
