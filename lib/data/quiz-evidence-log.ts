import "server-only";

import { and, count, eq, isNull } from "drizzle-orm";
import { quizReviews, reviews, reviewVoids } from "@/drizzle/tables";
import { retentionOn } from "@/lib/domain/card-goal";
import type { QuizEvidence } from "@/lib/domain/quiz-evidence";
import { studyDayOf } from "@/lib/domain/study-day";
import { insertInBatches } from "./batches";
import type { Tx } from "./open";
import { loadGoals, loadWeights } from "./schedulings";

/** An answer as it belongs into the log of the card on its fact. */
export type Wanted = QuizEvidence & {
  responseId: string;
  cardId: string;
  itemVersionId: string;
  reviewedAt: Date;
};

type Stored = Wanted & { reviewId: string; retention: number; weightsId: string };

/** What of the sitting stands in the logs now. */
export async function listStored(tx: Tx, attemptId: string): Promise<Stored[]> {
  const { id, cardId, itemVersionId, reviewedAt, rating, strength } = reviews;
  const { retention, weightsId } = reviews;
  return tx
    .select({
      reviewId: id,
      responseId: quizReviews.responseId,
      cardId,
      itemVersionId,
      reviewedAt,
      rating,
      strength,
      retention,
      weightsId,
    })
    .from(quizReviews)
    .innerJoin(reviews, eq(id, quizReviews.reviewId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, id))
    .where(and(eq(quizReviews.attemptId, attemptId), isNull(reviewVoids.reviewId)));
}

/** Whether what stands in a log is what belongs there. */
export function isSame(one: Wanted, other: Wanted): boolean {
  return (
    one.responseId === other.responseId &&
    one.cardId === other.cardId &&
    one.rating === other.rating &&
    one.strength === other.strength
  );
}

/** Whose sitting it is, and the clock by which their days begin. */
type Sitting = { id: string; learnerId: string; timeZone: string };

/** What replaces an amended answer keeps what its interval was reckoned with. */
export async function insertEvidence(
  tx: Tx,
  { id: attemptId, learnerId, timeZone }: Sitting,
  fresh: readonly Wanted[],
  gone: readonly Stored[],
): Promise<void> {
  if (fresh.length === 0) return;
  const { current } = await loadWeights(tx, learnerId);
  const taken = await countTakes(tx, attemptId);
  for (const { responseId, cardId, ...answer } of fresh) {
    const studyDay = studyDayOf(answer.reviewedAt, timeZone);
    const before = gone.find((row) => row.responseId === responseId && row.cardId === cardId);
    const goalOf = await loadGoals(tx, learnerId, { cardIds: [cardId], studyDay });
    const stamp = before ?? {
      retention: retentionOn(goalOf(cardId), studyDay),
      weightsId: current.id,
    };
    const reviewId = `${responseId}.${taken.get(responseId) ?? 0}`;
    const { retention, weightsId } = stamp;
    const row = { ...answer, id: reviewId, cardId, studyDay, timeZone, retention, weightsId };
    await insertInBatches(tx, reviews, [{ ...row, learnerId, durationMs: 0, source: "quiz" }]);
    await insertInBatches(tx, quizReviews, [{ reviewId, attemptId, responseId }]);
  }
}

/** How often each answer of the sitting was put into a log, those undone counted. */
async function countTakes(tx: Tx, attemptId: string): Promise<Map<string, number>> {
  const rows = await tx
    .select({ responseId: quizReviews.responseId, takes: count() })
    .from(quizReviews)
    .where(eq(quizReviews.attemptId, attemptId))
    .groupBy(quizReviews.responseId);
  return new Map(rows.map(({ responseId, takes }) => [responseId, takes]));
}
