import { expect, test } from "vitest";
import { loadCardInfo } from "@/lib/data/card-info";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { createPerson } from "../support/people";
import { aReview, createLearnerWithCards, later, NOON, TOMORROW } from "../support/review-log";

test("a card's story holds each review that counts, the newest first, and nobody else reads it", async () => {
  const { db, ada, card } = await createLearnerWithCards();
  const { cardId } = card;
  expect(await loadCardInfo(db, ada, { cardId, now: NOON })).toEqual({
    memory: null,
    recall: null,
    log: [],
    curve: [],
  });
  const first = aReview(card, { reviewedAt: NOON, rating: "easy" });
  const slip = aReview(card, { reviewedAt: later(1), rating: "again" });
  const second = aReview(card, { reviewedAt: TOMORROW, rating: "good" });
  for (const review of [first, slip, second]) await recordReview(db, ada, review);
  await voidReview(db, ada, { reviewId: slip.id, now: later(2) });

  const now = later(10 * 24 * 60);
  const info = await loadCardInfo(db, ada, { cardId, now });
  expect(info?.log.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(info?.memory?.repetitions).toBe(2);
  expect(info?.recall).toBe(info?.curve.at(-1)?.recall);

  expect(await loadCardInfo(db, await createPerson(db), { cardId, now })).toBeNull();
});
