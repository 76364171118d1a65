import type { TakenFitting } from "@/lib/data/fittings";
import { finishFitting, loadLearnerLogs } from "@/lib/data/fittings";
import type { Db } from "@/lib/data/open";
import { loadWeights } from "@/lib/data/schedulings";
import type { FittingOutcome, SpacedLogs } from "@/lib/domain/fitting";
import { heldOutLoss, LEAST_REVIEWS, spacedLogs, splitLogs } from "@/lib/domain/fitting";
import type { Weights } from "@/lib/domain/scheduling";
import { fitWeights } from "./optimiser";

/**
 * Fits a learner's weights to the earlier part of their log and takes them if they foretell the
 * later part better than those that count now. False if the job was lost to another meanwhile.
 */
export async function runFitting(db: Db, job: TakenFitting): Promise<boolean> {
  const logs = spacedLogs(await loadLearnerLogs(db, job.learnerId));
  const { current } = await loadWeights(db, job.learnerId);
  const outcome = await tryFitting(logs, current, job.id);
  return finishFitting(db, job, { outcome, now: new Date() });
}

/** The weights that were found, and what both sets lose on the reviews that neither has seen. */
export async function tryFitting(
  logs: SpacedLogs,
  current: Weights,
  id: string,
): Promise<FittingOutcome> {
  const { reviews, from } = splitLogs(logs);
  if (reviews < LEAST_REVIEWS) return { fault: "too-few", reviews };
  const values = await fitWeights(logs, from);
  if (!values) return { fault: "no-optimiser" };
  const before = heldOutLoss(logs, current, from);
  const after = heldOutLoss(logs, { id, values }, from);
  return {
    weights: values,
    fittedTo: reviews - before.count,
    triedOn: before.count,
    lossBefore: before.loss,
    lossAfter: after.loss,
  };
}
