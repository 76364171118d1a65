import { planExam } from "@/lib/domain/exam-plan";
import { mean } from "@/lib/domain/moments";
import type { Weights } from "@/lib/domain/scheduling";
import { DEFAULT_RETENTION, DEFAULT_WEIGHTS } from "@/lib/domain/scheduling";
import { seeded } from "@/lib/domain/seeded";
import type { Simulated, SimulatedCard, SimulatedPlan } from "@/lib/domain/simulation";
import { simulate } from "@/lib/domain/simulation";
import { along, quantile } from "./figures";
import type { BenchRow } from "./stopwatch";

const LEARNERS = 100;
/** Shares at which plain review is tried: between them its minutes and recall are drawn straight. */
const PLAIN = [0.7, 0.8, 0.9, 0.95, 0.97];
const FIRST_DAY = 20_000;

/** What somebody spent and knew on the day of the exam. */
type Outcome = { showings: number; recall: number };

/**
 * Planning for an exam beside plain review of the same cards by the same learner, whose memory is
 * not the one that the plan supposes: 50 to 300 new cards, 20 to 90 days.
 */
export async function benchExam(size: number): Promise<BenchRow[]> {
  const pairs = Array.from({ length: LEARNERS * size }, (_, index) => compare(`learner ${index}`));
  const gains = pairs.map(({ planned, plain }) => planned.recall - recallAt(plain, planned));
  const spared = pairs.map(
    ({ planned, plain }) => 1 - planned.showings / showingsAt(plain, planned),
  );
  const higher = gains.filter((gain) => gain > 0).length / gains.length;
  const recall = mean(pairs.map(({ planned }) => planned.recall));
  const without = mean(pairs.map(({ planned, plain }) => recallAt(plain, planned)));
  return [
    {
      name: `exam mode, ${pairs.length} learners: recall on the day at equal minutes`,
      measured: `${percent(recall)}, higher for ${percent(higher)} of them`,
      yardstick: `plain review ${percent(without)}`,
      ratio: (recall / without).toFixed(2),
    },
    {
      name: "exam mode: minutes spared at equal recall, at least",
      measured: `${percent(mean(spared))} on average`,
      yardstick: `a tenth of the learners less than ${percent(quantile(spared, 0.1))}`,
      ratio: (1 - mean(spared)).toFixed(2),
    },
  ];
}

function compare(seed: string): { planned: Outcome; plain: Outcome[] } {
  const draw = seeded(seed);
  const count = 50 + Math.floor(draw() * 250);
  const days = 20 + Math.floor(draw() * 70);
  const truth = drawWeights(seed, draw);
  const cards = Array.from({ length: count }, (_, index): SimulatedCard => {
    return { cardId: `${seed} ${String(index).padStart(12, "0")}`, memory: null };
  });
  const common = { weights: DEFAULT_WEIGHTS, truth, from: FIRST_DAY, days, seed };
  const run = (plan: Pick<SimulatedPlan, "goal" | "newCards">) =>
    outcomeOf(simulate(cards, { ...common, ...plan }));

  const exam = planExam("exam", FIRST_DAY + days, count);
  const planned = run({ goal: { retention: DEFAULT_RETENTION, exam }, newCards: 0 });
  const plain = PLAIN.map((retention) => run({ goal: { retention, exam: null }, newCards: 20 }));
  return { planned, plain: plain.toSorted((a, b) => a.showings - b.showings) };
}

/** A learner's own weights, around those of all: first stabilities by a half, the rest by a tenth. */
export function drawWeights(id: string, draw: () => number): Weights {
  const spread = (index: number) => (index < 4 ? 1.2 : 0.2);
  const values = DEFAULT_WEIGHTS.values.map(
    (weight, index) => weight * Math.exp((draw() - 0.5) * spread(index)),
  );
  return { id, values };
}

function outcomeOf({ showings, recall }: Simulated): Outcome {
  return { showings: showings.reduce((sum, count) => sum + count, 0), recall };
}

/** What plain review knows for as many showings. */
function recallAt(plain: readonly Outcome[], { showings }: Outcome): number {
  return along(
    plain,
    (each) => each.showings,
    (each) => each.recall,
    showings,
  );
}

/** What plain review spends to know as much; where it never does, its most. */
function showingsAt(plain: readonly Outcome[], { recall }: Outcome): number {
  const rising = plain.toSorted((a, b) => a.recall - b.recall);
  return along(
    rising,
    (each) => each.recall,
    (each) => each.showings,
    recall,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
