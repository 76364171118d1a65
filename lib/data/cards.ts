import "server-only";

import type { SQL } from "drizzle-orm";
import { and, eq, isNull, sql } from "drizzle-orm";
import { cards, memories, reschedules, reviews, reviewVoids } from "@/drizzle/tables";
import { groupBy } from "@/lib/domain/grouping";
import type { Memory } from "@/lib/domain/memory";
import type { LoggedRecall } from "@/lib/domain/memory-replay";
import { replayReviews } from "@/lib/domain/memory-replay";
import type { Tx } from "./open";
import { loadWeights } from "./schedulings";

/**
 * Makes a card's memory what its log implies, undone reviews left out, and returns it.
 * For whatever changes a log: an undo, an old review that arrives late, the merging of
 * two people's cards.
 */
export async function rebuildMemory(tx: Tx, cardId: string): Promise<Memory | null> {
  const [card] = await tx
    .select({ learnerId: cards.learnerId })
    .from(cards)
    .where(eq(cards.id, cardId));
  if (!card) return null;
  const weights = await loadWeights(tx, card.learnerId);
  const log = (await listLog(tx, eq(reviews.cardId, cardId))).get(cardId) ?? [];
  const memory = replayReviews(cardId, log, weights);
  await storeMemory(tx, cardId, memory);
  return memory;
}

/** The reviews that count, by card; `which` is a condition on `reviews` and `cards`. */
export async function listLog(
  tx: Pick<Tx, "select">,
  which: SQL | undefined,
): Promise<Map<string, LoggedRecall[]>> {
  const rows = await tx
    .select({
      cardId: reviews.cardId,
      recall: {
        id: reviews.id,
        rating: reviews.rating,
        reviewedAt: reviews.reviewedAt,
        timeZone: reviews.timeZone,
        strength: reviews.strength,
        retention: sql<number>`coalesce(${reschedules.retention}, ${reviews.retention})`,
        weightsId: sql<string>`coalesce(${reschedules.weightsId}, ${reviews.weightsId})`,
      },
    })
    .from(reviews)
    .innerJoin(cards, eq(cards.id, reviews.cardId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .leftJoin(reschedules, eq(reschedules.reviewId, reviews.id))
    .where(and(which, isNull(reviewVoids.reviewId)));
  const byCard = groupBy(rows, ({ cardId }) => cardId);
  return new Map(
    [...byCard].map(([cardId, log]) => [cardId, log.map(({ recall }) => recall)] as const),
  );
}

/** A card without a memory was never reviewed: it has no row. */
export async function storeMemory(tx: Tx, cardId: string, memory: Memory | null): Promise<void> {
  if (!memory) {
    await tx.delete(memories).where(eq(memories.cardId, cardId));
    return;
  }
  await tx
    .insert(memories)
    .values({ cardId, ...memory })
    .onConflictDoUpdate({ target: memories.cardId, set: memory });
}

/** The columns that make a `Memory`. */
export const MEMORY_COLUMNS = {
  state: memories.state,
  stability: memories.stability,
  difficulty: memories.difficulty,
  learningSteps: memories.learningSteps,
  scheduledDays: memories.scheduledDays,
  repetitions: memories.repetitions,
  lapses: memories.lapses,
  lastReviewedAt: memories.lastReviewedAt,
  dueAt: memories.dueAt,
};

/** The viewer's own card, with its memory; null when there is none such. */
export async function findCard(
  tx: Pick<Tx, "select">,
  learnerId: string,
  cardId: string,
): Promise<{ factId: string; memory: Memory | null } | null> {
  const [card] = await tx
    .select({ factId: cards.factId, memory: MEMORY_COLUMNS })
    .from(cards)
    .leftJoin(memories, eq(memories.cardId, cards.id))
    .where(and(eq(cards.id, cardId), eq(cards.learnerId, learnerId)));
  return card ?? null;
}
