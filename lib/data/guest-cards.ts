import "server-only";

import { and, eq } from "drizzle-orm";
import { cardActions, cardNotes, cardSets, cards, reviews, reviewVoids } from "@/drizzle/tables";
import { rebuildMemory } from "./cards";
import type { Merge } from "./guest-merge";
import type { Tx } from "./open";

/**
 * Moves a guest's cards to a person. Where both learned the same fact, the person's card
 * takes over the logs and the study sets, and the note where it has none of its own; its
 * memory becomes the replay of both logs.
 */
export async function mergeCards(tx: Tx, { guestId, userId }: Merge): Promise<void> {
  const moved = await tx
    .select({ id: cards.id, factId: cards.factId })
    .from(cards)
    .where(eq(cards.learnerId, guestId));
  await tx.update(reviews).set({ learnerId: userId }).where(eq(reviews.learnerId, guestId));
  await tx.update(reviewVoids).set({ learnerId: userId }).where(eq(reviewVoids.learnerId, guestId));
  for (const card of moved) {
    const [own] = await tx
      .select({ id: cards.id })
      .from(cards)
      .where(and(eq(cards.learnerId, userId), eq(cards.factId, card.factId)));
    if (own) await fold(tx, { from: card.id, into: own.id });
    else {
      await tx.update(cards).set({ learnerId: userId }).where(eq(cards.id, card.id));
      // the person's weights may be others than the guest's
      await rebuildMemory(tx, card.id);
    }
  }
}

async function fold(tx: Tx, { from, into }: { from: string; into: string }): Promise<void> {
  await tx.update(reviews).set({ cardId: into }).where(eq(reviews.cardId, from));
  await tx.update(cardActions).set({ cardId: into }).where(eq(cardActions.cardId, from));
  if ((await tx.$count(cardNotes, eq(cardNotes.cardId, into))) === 0) {
    await tx.update(cardNotes).set({ cardId: into }).where(eq(cardNotes.cardId, from));
  }
  const sets = await tx.select().from(cardSets).where(eq(cardSets.cardId, from));
  if (sets.length > 0) {
    const rows = sets.map((row) => ({ ...row, cardId: into }));
    await tx.insert(cardSets).values(rows).onConflictDoNothing();
  }
  await tx.delete(cards).where(eq(cards.id, from));
  await rebuildMemory(tx, into);
}
