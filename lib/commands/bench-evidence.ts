import { mean } from "@/lib/domain/moments";
import { DEFAULT_RETENTION } from "@/lib/domain/scheduling";
import { seeded } from "@/lib/domain/seeded";
import { drawWeights } from "./bench-exam";
import { along } from "./figures";
import type { Prediction, Taking, Term } from "./simulated-quizzes";
import { simulateTerm } from "./simulated-quizzes";
import type { BenchRow } from "./stopwatch";

const LEARNERS = 20;
/** Shares at which reviewing without quizzes is tried: between them its showings are drawn straight. */
const SHARES = [0.8, 0.85, 0.9, 0.95];
/** Predictions are compared with what came of them in so many groups. */
const BINS = 20;

/**
 * What answers in quizzes tell a memory: how well it foresees reviews that it has not seen, with
 * them, without them, and with each right answer taken for whole; and the reviews that this spares.
 */
export async function benchEvidence(size: number): Promise<BenchRow[]> {
  const terms = Array.from({ length: LEARNERS * size }, (_, index) => compare(`learner ${index}`));
  const predictions = terms.flatMap(({ taken }) => taken.predictions);
  const spared = terms.map(({ taken, without }) => 1 - taken.showings / showingsAt(without, taken));
  const scoreOf = (taking: Taking) => {
    return { loss: lossOf(predictions, taking), error: binnedError(predictions, taking) };
  };
  const taken = scoreOf("discounted");
  const without = scoreOf("nothing");
  const whole = scoreOf("whole");
  return [
    {
      name: `quizzes as evidence: log loss and RMSE (bins) of ${predictions.length} reviews unseen`,
      measured: `${taken.loss.toFixed(4)} and ${taken.error.toFixed(4)}`,
      yardstick:
        `without them ${without.loss.toFixed(4)} and ${without.error.toFixed(4)}; ` +
        `each taken for whole ${whole.loss.toFixed(4)} and ${whole.error.toFixed(4)}`,
      ratio: (taken.loss / without.loss).toFixed(3),
    },
    {
      name: `quizzes as evidence, ${terms.length} learners: reviews spared at equal recall`,
      measured: `${(100 * mean(spared)).toFixed(1)} % on average`,
      yardstick: `fewer for ${spared.filter((share) => share > 0).length} of ${spared.length}`,
      ratio: (1 - mean(spared)).toFixed(2),
    },
  ];
}

function compare(seed: string): { taken: Term; without: Term[] } {
  const truth = drawWeights(seed, seeded(seed));
  const taken = simulateTerm(seed, { by: "discounted", retention: DEFAULT_RETENTION, truth });
  const without = SHARES.map((retention) =>
    simulateTerm(seed, { by: "nothing", retention, truth }),
  );
  return { taken, without };
}

/** What reviewing without quizzes spends to know as much. */
function showingsAt(without: readonly Term[], { recall }: Term): number {
  const rising = without.toSorted((a, b) => a.recall - b.recall);
  return along(
    rising,
    (each) => each.recall,
    (each) => each.showings,
    recall,
  );
}

/** Mean -ln of the chance that was given to what came. */
function lossOf(predictions: readonly Prediction[], taking: Taking): number {
  return mean(
    predictions.map((each) => {
      const chance = each.known ? each[taking] : 1 - each[taking];
      return -Math.log(Math.max(1e-6, chance));
    }),
  );
}

/** The root of the mean square between what was foretold and what came, by groups of like predictions. */
function binnedError(predictions: readonly Prediction[], taking: Taking): number {
  const bins = Array.from({ length: BINS }, (): Prediction[] => []);
  for (const each of predictions)
    bins[Math.min(BINS - 1, Math.floor(each[taking] * BINS))]?.push(each);
  const filled = bins.filter((bin) => bin.length > 0);
  const squares = filled.map((bin) => {
    const foretold = mean(bin.map((each) => each[taking]));
    const came = mean(bin.map((each) => Number(each.known)));
    return bin.length * (foretold - came) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / predictions.length);
}
