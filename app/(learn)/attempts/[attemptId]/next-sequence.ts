import type { GivenView } from "@/lib/data/attempts";
import { serverTime } from "./server-clock";

const STEP_MS = 100;

/**
 * The sequence of the next answer: tenths of a second since the quiz was started, by the server's clock,
 * and above all that this page knows. So what was given last stands, in whatever tab or on whatever
 * device, even if it is sent much later.
 */
export function nextSequence(given: ReadonlyMap<number, GivenView>, startedAt: Date): number {
  const elapsed = Math.floor((serverTime() - startedAt.getTime()) / STEP_MS);
  const highest = Math.max(0, ...[...given.values()].map(({ sequence }) => sequence));
  return Math.max(elapsed, highest + 1);
}
