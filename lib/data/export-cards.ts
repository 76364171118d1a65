import "server-only";

import { asc, eq } from "drizzle-orm";
import {
  cardActions,
  cardNotes,
  cardSets,
  cards,
  itemVersions,
  memories,
  quizReviews,
  reviews,
  reviewVoids,
} from "@/drizzle/tables";
import { groupBy } from "@/lib/domain/grouping";
import type { Viewer } from "@/lib/domain/viewer";
import { MEMORY_COLUMNS } from "./cards";
import type { Db } from "./open";

/** The viewer's cards with their memory, their study sets, their note and the whole log. */
export async function exportCards(db: Db, viewer: Viewer) {
  const own = await db
    .select({
      id: cards.id,
      factId: cards.factId,
      createdAt: cards.createdAt,
      memory: MEMORY_COLUMNS,
      note: cardNotes.text,
    })
    .from(cards)
    .leftJoin(memories, eq(memories.cardId, cards.id))
    .leftJoin(cardNotes, eq(cardNotes.cardId, cards.id))
    .where(eq(cards.learnerId, viewer.id))
    .orderBy(asc(cards.createdAt), asc(cards.id));
  const log = groupBy(await listReviews(db, viewer), (row) => row.cardId);
  const actions = groupBy(await listActions(db, viewer), (row) => row.cardId);
  const sets = groupBy(await listCardSets(db, viewer), (row) => row.cardId);

  return own.map((card) => ({
    ...card,
    studySets: (sets.get(card.id) ?? []).map((row) => row.studySetId),
    reviews: (log.get(card.id) ?? []).map(({ cardId: _card, ...review }) => review),
    actions: (actions.get(card.id) ?? []).map(({ cardId: _card, ...action }) => action),
  }));
}

async function listReviews(db: Db, viewer: Viewer) {
  return db
    .select({
      cardId: reviews.cardId,
      id: reviews.id,
      itemVersionId: reviews.itemVersionId,
      stem: itemVersions.stem,
      rating: reviews.rating,
      reviewedAt: reviews.reviewedAt,
      studyDay: reviews.studyDay,
      timeZone: reviews.timeZone,
      durationMs: reviews.durationMs,
      source: reviews.source,
      strength: reviews.strength,
      retention: reviews.retention,
      weightsId: reviews.weightsId,
      attemptId: quizReviews.attemptId,
      undoneAt: reviewVoids.voidedAt,
    })
    .from(reviews)
    .innerJoin(cards, eq(cards.id, reviews.cardId))
    .innerJoin(itemVersions, eq(itemVersions.id, reviews.itemVersionId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .leftJoin(quizReviews, eq(quizReviews.reviewId, reviews.id))
    .where(eq(cards.learnerId, viewer.id))
    .orderBy(asc(reviews.reviewedAt), asc(reviews.id));
}

async function listActions(db: Db, viewer: Viewer) {
  return db
    .select({
      cardId: cardActions.cardId,
      id: cardActions.id,
      action: cardActions.action,
      actedAt: cardActions.actedAt,
    })
    .from(cardActions)
    .innerJoin(cards, eq(cards.id, cardActions.cardId))
    .where(eq(cards.learnerId, viewer.id))
    .orderBy(asc(cardActions.actedAt), asc(cardActions.id));
}

async function listCardSets(db: Db, viewer: Viewer) {
  return db
    .select({ cardId: cardSets.cardId, studySetId: cardSets.studySetId })
    .from(cardSets)
    .innerJoin(cards, eq(cards.id, cardSets.cardId))
    .where(eq(cards.learnerId, viewer.id))
    .orderBy(asc(cardSets.cardId), asc(cardSets.studySetId));
}
