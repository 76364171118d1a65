import type { Memory } from "./memory";
import { applyReview, retrievability } from "./memory";
import type { LoggedRecall } from "./memory-replay";
import { byTime } from "./memory-replay";
import type { Weights } from "./scheduling";
import { DEFAULT_RETENTION } from "./scheduling";
import { studyDayOf } from "./study-day";

/** What fitting a learner's weights to their log came to. */
export type FittingOutcome =
  | Fitted
  | { fault: "too-few"; reviews: number }
  | { fault: "no-optimiser" };

export type Fitted = {
  /** The 21 weights of FSRS-6. */
  weights: number[];
  /** Reviews that they were fitted to, and later ones that they were tried on. */
  fittedTo: number;
  triedOn: number;
  /** Mean log loss on those they were tried on: less is better. */
  lossBefore: number;
  lossAfter: number;
};

/** Reviews after a day or more that there must be to fit anything to. */
export const LEAST_REVIEWS = 400;
/** The first part of them is fitted to; the rest, which came later, is what it is tried on. */
const FITTED_SHARE = 0.8;

/** A review with the study days since the one before it; 0 for the first. */
export type SpacedReview = LoggedRecall & { days: number };

/** Each card's log in the order of time, without what moved no memory. */
export function spacedLogs(logs: ReadonlyMap<string, readonly LoggedRecall[]>): SpacedLogs {
  return new Map([...logs].map(([cardId, log]) => [cardId, spaced(log)] as const));
}

export type SpacedLogs = ReadonlyMap<string, readonly SpacedReview[]>;

function spaced(log: readonly LoggedRecall[]): SpacedReview[] {
  const full = log.filter(({ strength = "full" }) => strength === "full").toSorted(byTime);
  return full.map((recall, index) => {
    const { reviewedAt, timeZone } = recall;
    const before = full[index - 1];
    const day = studyDayOf(reviewedAt, timeZone);
    const days = before ? day - studyDayOf(before.reviewedAt, timeZone) : 0;
    return { ...recall, days: Math.max(0, days) };
  });
}

/** How many reviews came a day or more after the one before, and when the later part of them begins. */
export function splitLogs(logs: SpacedLogs): { reviews: number; from: Date } {
  const times = [...logs.values()]
    .flat()
    .filter(({ days }) => days > 0)
    .map(({ reviewedAt }) => reviewedAt.getTime())
    .toSorted((a, b) => a - b);
  const from = times[Math.floor(times.length * FITTED_SHARE)] ?? 0;
  return { reviews: times.length, from: new Date(from) };
}

/**
 * The mean log loss of what the weights say of each review from a moment on that came a day or
 * more after the one before: a card that was known counts -ln(R), one forgotten -ln(1 - R).
 */
export function heldOutLoss(
  logs: SpacedLogs,
  weights: Weights,
  from: Date,
): { loss: number; count: number } {
  let [sum, count] = [0, 0];
  for (const [cardId, log] of logs) {
    let memory: Memory | null = null;
    for (const recall of log) {
      const { reviewedAt, timeZone } = recall;
      if (memory && recall.days > 0 && reviewedAt >= from) {
        const known = retrievability(memory, reviewedAt, timeZone, weights);
        const chance = recall.rating === "again" ? 1 - known : known;
        sum -= Math.log(Math.max(CERTAIN, chance));
        count += 1;
      }
      memory = applyReview(cardId, memory, recall, { retention: DEFAULT_RETENTION, weights });
    }
  }
  return { loss: sum / Math.max(1, count), count };
}

/** Nothing is ruled out: the logarithm of 0 has no value. */
const CERTAIN = 1e-6;
