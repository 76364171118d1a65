import type { Memory, Recall } from "./memory";
import { applyReview } from "./memory";
import type { Strength } from "./review";
import type { LearnerWeights, Weights } from "./scheduling";
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

/** What a log comes to, and the review that gave its card the due date. */
type Replayed = { memory: Memory; last: LoggedRecall };

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
  return replay(cardId, log, weights)?.memory ?? null;
}

function replay(
  cardId: string,
  log: readonly LoggedRecall[],
  { current, byId }: LearnerWeights,
): Replayed | null {
  const stampOf = ({ weightsId = DEFAULT_WEIGHTS.id }: LoggedRecall) =>
    byId.get(weightsId) ?? DEFAULT_WEIGHTS;
  const tracks = new Map<Weights, Memory | null>([[current, null]]);
  for (const recall of log) tracks.set(stampOf(recall), null);

  let given: Memory | null = null;
  let last: LoggedRecall | null = null;
  for (const recall of log.toSorted(byTime)) {
    if (!isCounted(recall, given)) continue;
    const { retention = DEFAULT_RETENTION } = recall;
    for (const [track, memory] of tracks) {
      tracks.set(track, applyReview(cardId, memory, recall, { retention, weights: track }));
    }
    given = tracks.get(stampOf(recall)) ?? null;
    last = recall;
  }
  const memory = tracks.get(current) ?? null;
  if (!memory || !given || !last) return null;
  const { scheduledDays, dueAt } = given;
  return { memory: memory === given ? memory : { ...memory, scheduledDays, dueAt }, last };
}

/** A card's last review reckoned anew, with the memory that follows. */
export type Rescheduled = { reviewId: string; before: Memory; memory: Memory };

/**
 * What a card comes to when its last interval is reckoned with this retention and the weights
 * that count now; null where that changes nothing, or it is not reviewed by the day.
 */
export function rescheduled(
  cardId: string,
  log: readonly LoggedRecall[],
  { weights, retention }: { weights: LearnerWeights; retention: number },
): Rescheduled | null {
  const before = replay(cardId, log, weights);
  if (before?.memory.state !== "review") return null;
  const { last } = before;
  const stamp = { retention, weightsId: weights.current.id };
  const restamped = log.map((recall) => (recall.id === last.id ? { ...recall, ...stamp } : recall));
  const memory = replayReviews(cardId, restamped, weights);
  if (!memory || memory.dueAt.getTime() === before.memory.dueAt.getTime()) return null;
  return { reviewId: last.id, before: before.memory, memory };
}

/** Whether a review moves a memory that stands like this. */
export function isCounted(
  { strength = "full", reviewedAt }: Pick<LoggedRecall, "strength" | "reviewedAt">,
  memory: Memory | null,
): boolean {
  if (strength !== "weak") return strength === "full";
  return memory !== null && reviewedAt >= memory.dueAt;
}

/** The order in which a log is folded. */
export function byTime(a: LoggedRecall, b: LoggedRecall): number {
  return a.reviewedAt.getTime() - b.reviewedAt.getTime() || (a.id < b.id ? -1 : 1);
}
