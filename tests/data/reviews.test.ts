import { randomUUID } from "node:crypto";
import { asc, count, eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memories, reviews, reviewVoids } from "@/drizzle/tables";
import { MEMORY_COLUMNS } from "@/lib/data/cards";
import type { Db } from "@/lib/data/open";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import { replayReviews } from "@/lib/domain/memory-replay";
import { RATINGS } from "@/lib/domain/review";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { aReview, listCards } from "../support/review-log";

const NOON = new Date("2026-03-02T12:00:00Z");
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

async function setUp() {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const ada = await createPerson(db);
  await addToToday(db, ada, { studySetId, now: NOON });
  const [card, other] = await listCards(db, ada);
  if (!card || !other) throw new Error("The bank has no two cards.");
  return { db, ada, card, other };
}

async function memoryOf(db: Db, cardId: string) {
  const [row] = await db.select(MEMORY_COLUMNS).from(memories).where(eq(memories.cardId, cardId));
  return row ?? null;
}

const logged = async (db: Db) => (await db.select({ n: count() }).from(reviews))[0]?.n;

/** What the log says, read and replayed apart from the code under test. */
async function replayed(db: Db, cardId: string) {
  const log = await db.select().from(reviews).where(eq(reviews.cardId, cardId));
  const voided = new Set((await db.select().from(reviewVoids)).map((row) => row.reviewId));
  return replayReviews(
    cardId,
    log.filter((review) => !voided.has(review.id)),
  );
}

describe("recordReview", () => {
  test("logs the study day and the zone it was counted in", async () => {
    const { db, ada, card } = await setUp();
    const tehrani: Viewer = { ...ada, timeZone: "Asia/Tehran" };
    const reviewedAt = new Date("2026-03-02T00:29:59Z"); // 03:59:59 in Tehran
    await recordReview(db, tehrani, aReview(card, { reviewedAt }));
    const [row] = await db.select().from(reviews);
    expect(row).toMatchObject({ studyDay: 20_513, timeZone: "Asia/Tehran", source: "card" });
  });

  test("sent twice counts once", async () => {
    const { db, ada, card } = await setUp();
    const review = aReview(card, { reviewedAt: NOON });
    const first = await recordReview(db, ada, review);
    const again = await recordReview(db, ada, review);
    expect(again).toEqual(first);
    expect(await logged(db)).toBe(1);
    expect((await memoryOf(db, card.cardId))?.repetitions).toBe(1);
  });

  test("refuses the card of another", async () => {
    const { db, card } = await setUp();
    const eve = await createPerson(db, "Eve");
    expect(await recordReview(db, eve, aReview(card, { reviewedAt: NOON }))).toBeNull();
    expect(await logged(db)).toBe(0);
    expect(await memoryOf(db, card.cardId)).toBeNull();
  });

  test("refuses an id that is another card's review already", async () => {
    const { db, ada, card, other } = await setUp();
    const review = aReview(card, { reviewedAt: NOON });
    await recordReview(db, ada, review);
    const stolen = aReview(other, { id: review.id, reviewedAt: NOON });
    expect(await recordReview(db, ada, stolen)).toBeNull();
    expect(await memoryOf(db, other.cardId)).toBeNull();
  });

  test("refuses a question about another fact", async () => {
    const { db, ada, card, other } = await setUp();
    const review = aReview(card, { reviewedAt: NOON, itemVersionId: other.itemVersionId });
    expect(await recordReview(db, ada, review)).toBeNull();
    expect(await recordReview(db, ada, { ...review, itemVersionId: randomUUID() })).toBeNull();
    expect(await logged(db)).toBe(0);
  });

  test("a review that arrives late takes its place in the log", async () => {
    const { db, ada, card } = await setUp();
    const inOrder = [0, 15, 3000].map((minutes) => aReview(card, { reviewedAt: later(minutes) }));
    for (const index of [0, 2, 1]) {
      const review = inOrder[index];
      if (review) await recordReview(db, ada, review);
    }
    const expected = replayReviews(
      card.cardId,
      inOrder.map((review) => ({ ...review, timeZone: "UTC" })),
    );
    expect(await memoryOf(db, card.cardId)).toEqual(expected);
  });
});

describe("voidReview", () => {
  test("leaves the log and undoes the memory", async () => {
    const { db, ada, card } = await setUp();
    const [first, second] = [0, 15].map((minutes) => aReview(card, { reviewedAt: later(minutes) }));
    if (!first || !second) throw new Error("unreachable");
    await recordReview(db, ada, first);
    const before = await memoryOf(db, card.cardId);
    await recordReview(db, ada, second);

    await voidReview(db, ada, { reviewId: second.id, now: later(16) });
    expect(await memoryOf(db, card.cardId)).toEqual(before);
    await voidReview(db, ada, { reviewId: first.id, now: later(16) });
    expect(await memoryOf(db, card.cardId)).toBeNull();
    expect(await logged(db)).toBe(2);
  });

  test("twice is harmless", async () => {
    const { db, ada, card } = await setUp();
    const review = aReview(card, { reviewedAt: NOON });
    await recordReview(db, ada, review);
    const undo = () => voidReview(db, ada, { reviewId: review.id, now: NOON });
    expect(await undo()).toEqual({ memory: null });
    expect(await undo()).toEqual({ memory: null });
  });

  test("refuses the review of another", async () => {
    const { db, ada, card } = await setUp();
    const review = aReview(card, { reviewedAt: NOON });
    await recordReview(db, ada, review);
    const eve = await createPerson(db, "Eve");
    expect(await voidReview(db, eve, { reviewId: review.id, now: NOON })).toBeNull();
    expect((await memoryOf(db, card.cardId))?.repetitions).toBe(1);
  });
});

test("the stored memory is the replay of the log, whatever was sent and undone", async () => {
  const { db, ada, card, other } = await setUp();
  const step = fc.record({
    onOther: fc.boolean(),
    minutes: fc.integer({ min: 0, max: 60 * 24 * 60 }),
    rating: fc.constantFrom(...RATINGS),
    undo: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const { onOther, minutes, rating, undo } of steps) {
        const review = aReview(onOther ? other : card, { reviewedAt: later(minutes), rating });
        await recordReview(db, ada, review);
        if (!undo) continue;
        const [any] = await db.select().from(reviews).orderBy(asc(reviews.id)).limit(1);
        await voidReview(db, ada, { reviewId: any?.id ?? review.id, now: later(minutes) });
      }
      for (const { cardId } of [card, other]) {
        expect(await memoryOf(db, cardId)).toEqual(await replayed(db, cardId));
      }
    }),
    { numRuns: 15 },
  );
});
