import type { SpacedLogs } from "@/lib/domain/fitting";
import { heldOutLoss, spacedLogs, splitLogs } from "@/lib/domain/fitting";
import type { Weights } from "@/lib/domain/scheduling";
import { DEFAULT_RETENTION, DEFAULT_WEIGHTS } from "@/lib/domain/scheduling";
import type { SimulatedCard } from "@/lib/domain/simulation";
import { simulate } from "@/lib/domain/simulation";
import { tryFitting } from "@/lib/jobs/fitting-job";
import type { BenchRow } from "./stopwatch";
import { secondsOf } from "./stopwatch";

const CARDS = 1000;
const DAYS = 300;

/** Learns more slowly than most at first, and forgets faster later. */
export const KNOWN_LEARNER: Weights = {
  id: "known",
  values: DEFAULT_WEIGHTS.values.map((weight, index) => {
    if (index < 4) return weight * 0.4;
    return index === 8 || index === 20 ? weight * 0.8 : weight;
  }),
};

/** A learner whose weights are known, by chance of a seed: what fitting finds, beside the truth. */
export async function benchFitting(size: number): Promise<BenchRow[]> {
  const logs = knownLog(CARDS * size, "known learner");
  const { reviews, from } = splitLogs(logs);
  const truth = heldOutLoss(logs, KNOWN_LEARNER, from).loss;
  let found = { lossBefore: Number.NaN, lossAfter: Number.NaN };
  const seconds = await secondsOf(async () => {
    const outcome = await tryFitting(logs, DEFAULT_WEIGHTS, "fitted");
    if ("weights" in outcome) found = outcome;
  });
  const { lossBefore, lossAfter } = found;
  return [
    {
      name: `weights fitted to ${reviews} reviews in ${seconds.toFixed(1)} s: held-out loss`,
      measured: `${lossAfter.toFixed(4)} (default weights ${lossBefore.toFixed(4)})`,
      yardstick: `the learner's true weights ${truth.toFixed(4)}`,
      ratio: (lossAfter / truth).toFixed(4),
    },
  ];
}

/** What such a learner's log looks like after most of a year. */
export function knownLog(cards: number, seed: string): SpacedLogs {
  const fresh = Array.from({ length: cards }, (_, index): SimulatedCard => {
    return { cardId: `${seed} ${String(index).padStart(12, "0")}`, memory: null };
  });
  const goal = { retention: DEFAULT_RETENTION, exam: null };
  const plan = { goal, newCards: cards / 50, weights: DEFAULT_WEIGHTS, truth: KNOWN_LEARNER };
  return spacedLogs(simulate(fresh, { ...plan, from: 20_000, days: DAYS, seed }).logs);
}
