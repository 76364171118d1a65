import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { cards, memories, reviews, reviewVoids } from "@/drizzle/tables";
import type { Memory } from "@/lib/domain/memory";
import { replayReviews } from "@/lib/domain/memory";
import type { Tx } from "./open";

/**
 * Makes a card's memory what its log implies, undone reviews left out, and returns it.
 * For whatever changes a log: an undo, an old review that arrives late, the merging of
 * two people's cards.
 */
export async function rebuildMemory(tx: Tx, cardId: string): Promise<Memory | null> {
  const log = await tx
    .select({
      id: reviews.id,
      rating: reviews.rating,
      reviewedAt: reviews.reviewedAt,
      timeZone: reviews.timeZone,
    })
    .from(reviews)
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(and(eq(reviews.cardId, cardId), isNull(reviewVoids.reviewId)));

  const memory = replayReviews(cardId, log);
  await storeMemory(tx, cardId, memory);
  return memory;
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
