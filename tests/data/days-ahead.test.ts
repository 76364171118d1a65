import { expect, test } from "vitest";
import { loadDaysAhead } from "@/lib/data/days-ahead";
import { recordReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { aReview, listCards } from "../support/review-log";

const NOON = new Date("2026-03-02T12:00:00Z");

test("a device keeps the cards of the week to come, its learner's own and nobody else's", async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const ada = await createPerson(db);
  await addToToday(db, ada, { studySetId, now: NOON });
  const [card] = await listCards(db, ada);
  if (!card) throw new Error("The bank has no card.");
  await recordReview(db, ada, aReview(card, { reviewedAt: NOON, rating: "again" }));

  const ahead = await loadDaysAhead(db, ada, NOON);
  expect(ahead.done).toEqual({ introduced: 1, reviewed: 0 });
  expect(ahead.cards[0]).toMatchObject({ cardId: card.cardId, memory: { state: "learning" } });
  expect(ahead.cards).toHaveLength(10);
  expect(ahead.cards.every((one) => one.passages.length > 0 && one.showings.length > 0)).toBe(true);
  expect((await loadDaysAhead(db, await createPerson(db), NOON)).cards).toEqual([]);
});
