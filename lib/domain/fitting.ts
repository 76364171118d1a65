/** What fitting a learner's weights to their log came to. */
export type FittingOutcome = {
  /** The 21 weights of FSRS-6. */
  weights: number[];
  /** Reviews that they were fitted to, and later ones that they were tried on. */
  fittedTo: number;
  triedOn: number;
  /** Mean log loss on those they were tried on: less is better. */
  lossBefore: number;
  lossAfter: number;
};
