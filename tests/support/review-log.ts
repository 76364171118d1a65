import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { cards, items } from "@/drizzle/tables";
import type { Db } from "@/lib/data/open";
import type { NewReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "./bank";
import { freshDatabase } from "./database";
import { createPerson } from "./people";

/** Midday in UTC of the day that the tests of daily review begin. */
export const NOON = new Date("2026-03-02T12:00:00Z");
export const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
export const TOMORROW = later(24 * 60);

/** A learner whose cards are those of a small bank, put on Today at noon. */
export async function createLearnerWithCards() {
  const db = await freshDatabase();
  const bank = await createBank(db);
  const ada = await createPerson(db);
  await addToToday(db, ada, { studySetId: bank.studySetId, now: NOON });
  const cards = await listCards(db, ada);
  const [card, other] = cards;
  if (!card || !other) throw new Error("The bank has no two cards.");
  return { db, bank, ada, cards, card, other };
}

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
