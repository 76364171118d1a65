import { count, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { cardSets, cards, items, reviews, studySetItems, studySets } from "@/drizzle/tables";
import type { Db } from "@/lib/data/open";
import { planDay } from "@/lib/data/review-plan";
import { recordReview } from "@/lib/data/reviews";
import { addToToday, isOnToday, listTodaySets, removeFromToday } from "@/lib/data/today";
import { inTransaction } from "@/lib/data/transactor";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { aReview, listCards } from "../support/review-log";

const NOW = new Date("2026-03-02T12:00:00Z");

async function setUp() {
  const db = await freshDatabase();
  const bank = await createBank(db);
  const ada = await createPerson(db);
  const { studySetId } = bank;
  return { db, bank, ada, studySetId, put: { studySetId, now: NOW } };
}

const rowsOf = async (db: Db) => [
  (await db.select({ n: count() }).from(cards))[0]?.n,
  (await db.select({ n: count() }).from(cardSets))[0]?.n,
];

/** A fixed list of the bank's questions at these places. */
async function createList(db: Db, collectionId: string, itemIds: (string | undefined)[]) {
  const id = "a-fixed-list";
  await inTransaction(db, async (tx) => {
    await tx.insert(studySets).values({
      ...{ id, collectionId, title: "A list", about: "", position: 1, createdAt: NOW },
    });
    for (const [position, itemId] of itemIds.entries()) {
      await tx.insert(studySetItems).values({ studySetId: id, itemId: itemId ?? "", position });
    }
  });
  return { studySetId: id, now: NOW };
}

describe("addToToday", () => {
  test("makes one card of each fact that the blueprint can draw", async () => {
    const { db, ada, put } = await setUp();
    expect(await addToToday(db, ada, put)).toEqual({ cards: 10 });
    expect(await rowsOf(db)).toEqual([10, 10]);
  });

  test("twice adds nothing", async () => {
    const { db, ada, put } = await setUp();
    await addToToday(db, ada, put);
    expect(await addToToday(db, ada, put)).toEqual({ cards: 10 });
    expect(await rowsOf(db)).toEqual([10, 10]);
    expect(await listTodaySets(db, ada)).toMatchObject([{ studySetId: put.studySetId, cards: 10 }]);
  });

  test("leaves out kinds that the blueprint does not ask, and what is parked or retired", async () => {
    const { db, bank, ada } = await setUp();
    const { studySetId } = await createBank(db, { title: "Another", count: { reaction: 1 } });
    expect(await addToToday(db, ada, { studySetId, now: NOW })).toEqual({ cards: 2 });

    await inTransaction(db, async (tx) => {
      const { collectionId } = items;
      await tx.update(items).set({ parked: true }).where(eq(collectionId, bank.collectionId));
    });
    expect(await addToToday(db, ada, { studySetId: bank.studySetId, now: NOW })).toEqual({
      cards: 0,
    });
  });

  test("a fixed list gives its cards in its order, one for each fact", async () => {
    const { db, bank, ada } = await setUp();
    const [first, sameFact, , , fifth] = bank.itemIds;
    const list = await createList(db, bank.collectionId, [fifth, first, sameFact]);
    expect(await addToToday(db, ada, list)).toEqual({ cards: 2 });

    const rows = await db
      .select({ factId: cards.factId })
      .from(cards)
      .innerJoin(cardSets, eq(cardSets.cardId, cards.id))
      .orderBy(cardSets.position);
    expect(rows.map((row) => bank.factIds.indexOf(row.factId))).toEqual([2, 0]);
  });

  test("two sets share the card of a fact", async () => {
    const { db, bank, ada, put } = await setUp();
    await addToToday(db, ada, put);
    await addToToday(db, ada, await createList(db, bank.collectionId, [bank.itemIds[0]]));
    expect(await rowsOf(db)).toEqual([10, 11]);
  });

  test("refuses a set that the viewer may not see", async () => {
    const { db, ada } = await setUp();
    const eve = await createPerson(db, "Eve");
    const { studySetId } = await createBank(db, { ownerId: eve.id });
    expect(await addToToday(db, ada, { studySetId, now: NOW })).toBeNull();
    expect(await addToToday(db, ada, { studySetId: "nothing", now: NOW })).toBeNull();
    expect(await rowsOf(db)).toEqual([0, 0]);
  });
});

describe("removeFromToday", () => {
  test("takes the cards out of the queue and keeps their log", async () => {
    const { db, ada, put } = await setUp();
    await addToToday(db, ada, put);
    const [card] = await listCards(db, ada);
    if (!card) throw new Error("no card");
    await recordReview(db, ada, aReview(card, { reviewedAt: NOW, rating: "again" }));

    await removeFromToday(db, ada, put);
    expect((await planDay(db, ada, NOW)).cards).toEqual([]);
    expect(await isOnToday(db, ada, put.studySetId)).toBe(false);
    expect(await db.select({ n: count() }).from(reviews)).toEqual([{ n: 1 }]);

    await addToToday(db, ada, put);
    const back = (await planDay(db, ada, NOW)).cards.find((one) => one.cardId === card.cardId);
    expect(back?.memory?.repetitions).toBe(1);
  });

  test("a card that another set holds stays", async () => {
    const { db, bank, ada, put } = await setUp();
    await addToToday(db, ada, put);
    await addToToday(db, ada, await createList(db, bank.collectionId, [bank.itemIds[0]]));
    await removeFromToday(db, ada, put);
    expect((await planDay(db, ada, NOW)).cards).toHaveLength(1);
  });

  test("leaves the Today of others alone", async () => {
    const { db, ada, put } = await setUp();
    const bob = await createPerson(db, "Bob");
    await addToToday(db, ada, put);
    await addToToday(db, bob, put);
    await removeFromToday(db, bob, put);
    expect(await isOnToday(db, ada, put.studySetId)).toBe(true);
    expect(await rowsOf(db)).toEqual([20, 10]);
  });
});
