import "server-only";

import { and, asc, eq, isNull } from "drizzle-orm";
import { cards, reviews, reviewVoids } from "@/drizzle/tables";
import type { RecallPoint } from "@/lib/domain/forgetting";
import { forgettingCurve } from "@/lib/domain/forgetting";
import type { Memory } from "@/lib/domain/memory";
import { retrievability } from "@/lib/domain/memory";
import type { Rating, ReviewSource } from "@/lib/domain/review";
import type { Viewer } from "@/lib/domain/viewer";
import { findCard } from "./cards";
import type { Db } from "./open";

/** What is known of a card's memory, and the log that it was folded from. */
export type CardInfo = {
  /** Null for a card that was never reviewed. */
  memory: Memory | null;
  /** The chance, 0 to 1, that the learner knows it now. */
  recall: number | null;
  /** Newest first; what was undone is left out. */
  log: LoggedReview[];
  curve: RecallPoint[];
};

export type LoggedReview = {
  id: string;
  rating: Rating;
  reviewedAt: Date;
  timeZone: string;
  durationMs: number;
  source: ReviewSource;
};

/** How one of the viewer's cards has gone; null if they have no such card. */
export async function loadCardInfo(
  db: Db,
  viewer: Viewer,
  { cardId, now }: { cardId: string; now: Date },
): Promise<CardInfo | null> {
  const card = await findCard(db, viewer.id, cardId);
  if (!card) return null;
  const { id, rating, reviewedAt, timeZone, durationMs, source } = reviews;
  const log = await db
    .select({ id, rating, reviewedAt, timeZone, durationMs, source })
    .from(reviews)
    .innerJoin(cards, eq(cards.id, reviews.cardId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, id))
    .where(and(eq(cards.id, cardId), eq(cards.learnerId, viewer.id), isNull(reviewVoids.reviewId)))
    .orderBy(asc(reviewedAt), asc(id));
  return {
    memory: card.memory,
    recall: card.memory && retrievability(card.memory, now, viewer.timeZone),
    log: log.toReversed(),
    curve: forgettingCurve(cardId, log, { now, timeZone: viewer.timeZone }),
  };
}
