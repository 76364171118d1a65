import type * as Binding from "@open-spaced-repetition/binding";
import type { SpacedLogs, SpacedReview } from "@/lib/domain/fitting";
import type { Rating } from "@/lib/domain/review";

const GRADES: Record<Rating, number> = { again: 1, hard: 2, good: 3, easy: 4 };
/** A card that is forgotten goes through one step. */
const RELEARNING_STEPS = 1;

/** The 21 weights of FSRS-6 that fit a learner's reviews before a moment best; null where no optimiser runs on this platform. */
export async function fitWeights(logs: SpacedLogs, before: Date): Promise<number[] | null> {
  const binding = await loadBinding();
  if (!binding) return null;
  const items = [...logs.values()].flatMap((log) => itemsOf(binding, log, before));
  return binding.computeParameters(items, {
    enableShortTerm: true,
    numRelearningSteps: RELEARNING_STEPS,
  });
}

/** One item for each review to learn from, with those before it. It fails on reviews of the same day. */
function itemsOf(
  { FSRSBindingItem, FSRSBindingReview }: typeof Binding,
  log: readonly SpacedReview[],
  before: Date,
) {
  return log.flatMap((recall, index) => {
    if (recall.days === 0 || recall.reviewedAt >= before) return [];
    const reviews = log
      .slice(0, index + 1)
      .map(({ rating, days }) => new FSRSBindingReview(GRADES[rating], days));
    return new FSRSBindingItem(reviews);
  });
}

/** It is a native module, which not every platform has. */
async function loadBinding(): Promise<typeof Binding | null> {
  try {
    return await import("@open-spaced-repetition/binding");
  } catch (error) {
    console.error("No optimiser runs here: memories go on with the weights of all learners", error);
    return null;
  }
}
