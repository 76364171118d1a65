import type { Memory, Recall } from "./memory";
import { applyReview } from "./memory";
import type { Strength } from "./review";
import type { Weights } from "./scheduling";
import { DEFAULT_RETENTION, DEFAULT_WEIGHTS, UNFITTED } from "./scheduling";

/** A review as its log holds it, with what its interval was reckoned with. */
export type LoggedRecall = Recall & {
  id: string;
  /** Absent: full. */
  strength?: Strength;
  /** Absent: Anki's. */
  retention?: number;
  /** Absent: the default weights. */
  weightsId?: string;
};

/**
 * The memory that a whole log implies, whatever order it is given in; null for an empty one.
 * Stability and difficulty are by the weights that count now; when the card is due is by those
 * that the last review was made with, so that fitting the weights anew moves no due date.
 */
export function replayReviews(
  cardId: string,
  log: readonly LoggedRecall[],
  weights = UNFITTED,
): Memory | null {
  const stampOf = ({ weightsId = DEFAULT_WEIGHTS.id }: LoggedRecall) =>
    weights.byId.get(weightsId) ?? DEFAULT_WEIGHTS;
  const tracks = new Map<Weights, Memory | null>([[weights.current, null]]);
  for (const recall of log) tracks.set(stampOf(recall), null);

  let given: Memory | null = null;
  for (const recall of log.toSorted(byTime)) {
    if (!isCounted(recall, given)) continue;
    const { retention = DEFAULT_RETENTION } = recall;
    for (const [track, memory] of tracks) {
      tracks.set(track, applyReview(cardId, memory, recall, { retention, weights: track }));
    }
    given = tracks.get(stampOf(recall)) ?? null;
  }
  const memory = tracks.get(weights.current) ?? null;
  if (!memory || !given || memory === given) return memory;
  return { ...memory, scheduledDays: given.scheduledDays, dueAt: given.dueAt };
}

/** Whether a review moves a memory that stands like this. */
export function isCounted(
  { strength = "full", reviewedAt }: Pick<LoggedRecall, "strength" | "reviewedAt">,
  memory: Memory | null,
): boolean {
  if (strength !== "weak") return strength === "full";
  return memory !== null && reviewedAt >= memory.dueAt;
}

function byTime(a: LoggedRecall, b: LoggedRecall): number {
  return a.reviewedAt.getTime() - b.reviewedAt.getTime() || (a.id < b.id ? -1 : 1);
}
