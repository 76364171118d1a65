import "server-only";

import { and, desc, eq, isNull, or } from "drizzle-orm";
import { attempts, cards, quizReviews, reviews, reviewVoids, studySets } from "@/drizzle/tables";
import type { RecallPoint } from "@/lib/domain/forgetting";
import { forgettingCurve } from "@/lib/domain/forgetting";
import type { Memory } from "@/lib/domain/memory";
import { retrievability } from "@/lib/domain/memory";
import type { Rating, ReviewSource, Strength } from "@/lib/domain/review";
import type { Viewer } from "@/lib/domain/viewer";
import { findCard, listLog } from "./cards";
import type { Db } from "./open";
import { loadWeights } from "./schedulings";

/** What is known of a card's memory, and the log that it was folded from. */
export type CardInfo = {
  /** Null for a card that was never reviewed. */
  memory: Memory | null;
  /** The chance, 0 to 1, that the learner knows it now. */
  recall: number | null;
  /** Newest first; what was undone is left out, what was marked anew stands once. */
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
  strength: Strength;
  /** The quiz that it was answered in. */
  quiz: string | null;
  /** An answer in a quiz that its teacher has marked anew since. */
  isAmended: boolean;
  /** And so it no longer counts. */
  isVoid: boolean;
};

/** How one of the viewer's cards has gone; null if they have no such card. */
export async function loadCardInfo(
  db: Db,
  viewer: Viewer,
  { cardId, now }: { cardId: string; now: Date },
): Promise<CardInfo | null> {
  const card = await findCard(db, viewer.id, cardId);
  if (!card) return null;
  const weights = await loadWeights(db, viewer.id);
  const recalls = (await listLog(db, eq(reviews.cardId, cardId))).get(cardId) ?? [];
  const { timeZone } = viewer;
  return {
    memory: card.memory,
    recall: card.memory && retrievability(card.memory, now, timeZone, weights.current),
    log: await listReviews(db, viewer, cardId),
    curve: forgettingCurve(cardId, recalls, { now, timeZone, weights }),
  };
}

async function listReviews(db: Db, viewer: Viewer, cardId: string): Promise<LoggedReview[]> {
  const { id, rating, reviewedAt, timeZone, durationMs, source, strength } = reviews;
  const rows = await db
    .select({
      id,
      rating,
      reviewedAt,
      timeZone,
      durationMs,
      source,
      strength,
      quiz: studySets.title,
      responseId: quizReviews.responseId,
      voidedAt: reviewVoids.voidedAt,
    })
    .from(reviews)
    .innerJoin(cards, eq(cards.id, reviews.cardId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, id))
    .leftJoin(quizReviews, eq(quizReviews.reviewId, id))
    .leftJoin(attempts, eq(attempts.id, quizReviews.attemptId))
    .leftJoin(studySets, eq(studySets.id, attempts.studySetId))
    .where(
      and(
        eq(cards.id, cardId),
        eq(cards.learnerId, viewer.id),
        or(isNull(reviewVoids.reviewId), eq(source, "quiz")),
      ),
    )
    .orderBy(desc(reviewedAt), desc(id));
  // of the takes of one answer the one that counts stands, else the last
  return rows.flatMap(({ responseId, voidedAt, ...review }, place) => {
    const takes = responseId ? rows.filter((row) => row.responseId === responseId) : [];
    const stands = takes.find((row) => !row.voidedAt) ?? takes[0];
    if (stands && stands !== rows[place]) return [];
    return [{ ...review, isAmended: takes.length > 1, isVoid: voidedAt !== null }];
  });
}
