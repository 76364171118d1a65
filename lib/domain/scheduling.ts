import { default_w } from "ts-fsrs";

/** The 21 weights of FSRS-6: how fast this learner's memories settle and fade. */
export type Weights = { id: string; values: readonly number[] };

/** Those of the many learners whom FSRS-6 was fitted to. */
export const DEFAULT_WEIGHTS: Weights = { id: "fsrs-6", values: default_w };

/** What an interval is reckoned with: it is as long as this share of such cards is still known. */
export type Scheduling = { retention: number; weights: Weights };

/** Anki's. */
export const DEFAULT_RETENTION = 0.9;

export const DEFAULT_SCHEDULING: Scheduling = {
  retention: DEFAULT_RETENTION,
  weights: DEFAULT_WEIGHTS,
};

/** Below and above these Anki says that it is of no use. */
export const LEAST_RETENTION = 0.7;
export const MOST_RETENTION = 0.97;

/** The weights that count for a learner now, and all that their log names. */
export type LearnerWeights = { current: Weights; byId: ReadonlyMap<string, Weights> };

/** A learner to whom nothing was fitted. */
export const UNFITTED: LearnerWeights = {
  current: DEFAULT_WEIGHTS,
  byId: new Map([[DEFAULT_WEIGHTS.id, DEFAULT_WEIGHTS]]),
};
