import type { TLearningStepsStrategy } from "ts-fsrs";
import { Rating, State } from "ts-fsrs";

/** Minutes between the showings of a card that is being learned, and of one that was forgotten. */
const LEARNING = [1, 10];
const RELEARNING = [10];

/**
 * Anki's rules (its manual, and `steps.rs`): again goes back to the first step, good on to
 * the next; hard repeats the step, but on the first it takes the mean of the first two, or
 * half as much again where there is one. A rating that is left out leaves learning.
 * ts-fsrs' own strategy treats hard on a later step as on the first.
 */
export const ankiSteps: TLearningStepsStrategy = (_, state, step) => {
  const steps = state === State.New || state === State.Learning ? LEARNING : RELEARNING;
  const [first = 0] = steps;
  if (state === State.Review) return { [Rating.Again]: wait(first, 0) };

  const next = steps[step + 1];
  return {
    [Rating.Again]: wait(first, 0),
    [Rating.Hard]: wait(hardMinutes(steps, step), step),
    ...(next === undefined ? {} : { [Rating.Good]: wait(next, step + 1) }),
  };
};

function hardMinutes(steps: readonly number[], step: number): number {
  const [first = 0, second] = steps;
  if (step > 0) return steps[step] ?? first;
  return second === undefined ? first * 1.5 : (first + second) / 2;
}

function wait(minutes: number, nextStep: number) {
  return { scheduled_minutes: Math.round(minutes), next_step: nextStep };
}
