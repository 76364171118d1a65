import "server-only";

import { and, eq } from "drizzle-orm";
import { cards, items, itemVersions, reviews, reviewVoids } from "@/drizzle/tables";
import { retentionOn } from "@/lib/domain/card-goal";
import type { Memory } from "@/lib/domain/memory";
import { applyReview } from "@/lib/domain/memory";
import type { Rating } from "@/lib/domain/review";
import type { LearnerWeights } from "@/lib/domain/scheduling";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { findCard, rebuildMemory, storeMemory } from "./cards";
import type { Db, Tx } from "./open";
import { loadGoals, loadWeights } from "./schedulings";
import { inTransaction } from "./transactor";

/** One showing of a card, as its learner rated it. The browser makes the id. */
export type NewReview = {
  id: string;
  cardId: string;
  itemVersionId: string;
  rating: Rating;
  /** Not in the future. */
  reviewedAt: Date;
  /** 0 to 60 000. */
  durationMs: number;
  /** What the button's interval was reckoned with; absent: what holds now. */
  retention?: number | undefined;
  weightsId?: string | undefined;
};

/**
 * Logs a review and moves the card's memory to match: both or neither. The same review
 * sent twice counts once; one older than the card's last is put in its place in the log.
 * Null if the viewer has no such card, or the card no such question.
 */
export async function recordReview(
  db: Db,
  viewer: Viewer,
  review: NewReview,
): Promise<{ memory: Memory | null } | null> {
  return inTransaction(db, async (tx) => {
    const card = await findCard(tx, viewer.id, review.cardId);
    if (!card || !(await asksFact(tx, review.itemVersionId, card.factId))) return null;

    const { timeZone } = viewer;
    const studyDay = studyDayOf(review.reviewedAt, timeZone);
    const weights = await loadWeights(tx, viewer.id);
    const stamp = await stampOf(tx, review, { learnerId: viewer.id, weights, studyDay });
    const logged = await tx
      .insert(reviews)
      .values({ ...review, ...stamp, learnerId: viewer.id, studyDay, timeZone, source: "card" })
      .onConflictDoNothing()
      .returning();
    if (logged.length === 0) return (await isLogged(tx, review)) ? { memory: card.memory } : null;

    const isLate = card.memory !== null && review.reviewedAt <= card.memory.lastReviewedAt;
    if (isLate || stamp.weightsId !== weights.current.id) {
      return { memory: await rebuildMemory(tx, review.cardId) };
    }
    const scheduling = { retention: stamp.retention, weights: weights.current };
    const memory = applyReview(review.cardId, card.memory, { ...review, timeZone }, scheduling);
    await storeMemory(tx, review.cardId, memory);
    return { memory };
  });
}

/** What the interval is reckoned with: what the device promised, where these were ever the learner's. */
async function stampOf(
  tx: Tx,
  { cardId, retention, weightsId }: NewReview,
  {
    learnerId,
    weights,
    studyDay,
  }: { learnerId: string; weights: LearnerWeights; studyDay: number },
) {
  return {
    retention: retention ?? (await findRetention(tx, learnerId, { cardId, studyDay })),
    weightsId: weightsId && weights.byId.has(weightsId) ? weightsId : weights.current.id,
  };
}

/** What an interval of the card aims at on a study day. */
async function findRetention(
  tx: Tx,
  learnerId: string,
  { cardId, studyDay }: { cardId: string; studyDay: number },
): Promise<number> {
  const goalOf = await loadGoals(tx, learnerId, { cardIds: [cardId], studyDay });
  return retentionOn(goalOf(cardId), studyDay);
}

async function asksFact(tx: Tx, itemVersionId: string, factId: string): Promise<boolean> {
  const found = await tx
    .select({ id: itemVersions.id })
    .from(itemVersions)
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .where(and(eq(itemVersions.id, itemVersionId), eq(items.factId, factId)));
  return found.length > 0;
}

/** Whether the id that was taken already is this card's, and not somebody else's. */
async function isLogged(tx: Tx, { id, cardId }: NewReview): Promise<boolean> {
  const found = await tx
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.id, id), eq(reviews.cardId, cardId)));
  return found.length > 0;
}

/**
 * Undoes a review of the viewer's: it stays in the log, no longer counts, and the card's
 * memory is as if it had never been. Twice is harmless. Null if there is none such.
 */
export async function voidReview(
  db: Db,
  viewer: Viewer,
  { reviewId, now }: { reviewId: string; now: Date },
): Promise<{ memory: Memory | null } | null> {
  return inTransaction(db, async (tx) => {
    const [review] = await tx
      .select({ cardId: reviews.cardId })
      .from(reviews)
      .innerJoin(cards, eq(cards.id, reviews.cardId))
      .where(
        and(eq(reviews.id, reviewId), eq(reviews.source, "card"), eq(cards.learnerId, viewer.id)),
      );
    if (!review) return null;

    await tx
      .insert(reviewVoids)
      .values({ reviewId, learnerId: viewer.id, voidedAt: now })
      .onConflictDoNothing();
    return { memory: await rebuildMemory(tx, review.cardId) };
  });
}
