import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { cards, items } from "@/drizzle/tables";
import type { Db } from "@/lib/data/open";
import type { NewReview } from "@/lib/data/reviews";
import type { Viewer } from "@/lib/domain/viewer";

/** The person's cards, with an item version that each may be shown as. */
export async function listCards(db: Db, viewer: Viewer) {
  const rows = await db
    .select({ cardId: cards.id, factId: cards.factId, itemVersionId: items.versionId })
    .from(cards)
    .innerJoin(items, eq(items.factId, cards.factId))
    .where(eq(cards.learnerId, viewer.id))
    .orderBy(items.rank);
  return rows.filter(
    (row, index) => rows.findIndex((other) => other.cardId === row.cardId) === index,
  );
}

/** A review of a card that the caller has not said otherwise: good, after four seconds. */
export function aReview(
  card: { cardId: string; itemVersionId: string },
  input: Partial<NewReview> & Pick<NewReview, "reviewedAt">,
): NewReview {
  const { cardId, itemVersionId } = card;
  return { id: randomUUID(), cardId, itemVersionId, rating: "good", durationMs: 4000, ...input };
}
