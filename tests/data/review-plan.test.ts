import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { evidence, items } from "@/drizzle/tables";
import { listCardViews } from "@/lib/data/card-views";
import { planDay } from "@/lib/data/review-plan";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { inTransaction } from "@/lib/data/transactor";
import { createPerson } from "../support/people";
import { aReview, createLearnerWithCards, later, NOON, TOMORROW } from "../support/review-log";

describe("planDay", () => {
  test("begins with the new cards in the order of their set", async () => {
    const { db, ada, cards } = await createLearnerWithCards();
    const plan = await planDay(db, ada, NOON);
    const distinct = plan.cards.length + plan.buried;
    expect(distinct).toBe(10);
    expect(plan.cards[0]?.cardId).toBe(cards[0]?.cardId);
    expect(plan.cards.every((one) => one.memory === null)).toBe(true);
  });

  test("a card being learned comes first; one that is known leaves for days", async () => {
    const { db, ada, card, other } = await createLearnerWithCards();
    await recordReview(db, ada, aReview(other, { reviewedAt: NOON, rating: "again" }));
    await recordReview(db, ada, aReview(card, { reviewedAt: NOON, rating: "easy" }));
    const plan = await planDay(db, ada, later(1));
    expect(plan.cards[0]).toMatchObject({ cardId: other.cardId, memory: { state: "learning" } });
    expect(plan.cards.map((one) => one.cardId)).not.toContain(card.cardId);
    expect(plan.done).toEqual({ cards: 2, reviews: 2, forgotten: 1, milliseconds: 8000 });
  });

  test("counts new cards of the day against the limit, from the log alone", async () => {
    const { db, ada, card } = await createLearnerWithCards();
    const review = aReview(card, { reviewedAt: NOON, rating: "easy" });
    await recordReview(db, ada, review);
    const begun = await planDay(db, ada, later(1));
    await voidReview(db, ada, { reviewId: review.id, now: later(2) });
    const undone = await planDay(db, ada, later(2));
    expect(undone.cards.length).toBe(begun.cards.length + 1);
    expect(undone.done.reviews).toBe(0);
  });

  test("buries until tomorrow the cards on the sentence of a card seen today", async () => {
    const { db, ada, card, other } = await createLearnerWithCards();
    const [passage] = await db.select().from(evidence).where(eq(evidence.factId, card.factId));
    if (!passage) throw new Error("no passage");
    await inTransaction(db, async (tx) => {
      const { factId: _, ...same } = passage;
      await tx.update(evidence).set(same).where(eq(evidence.factId, other.factId));
    });
    const ids = async (now: Date) => (await planDay(db, ada, now)).cards.map((one) => one.cardId);
    expect(await ids(NOON)).not.toContain(other.cardId);

    await recordReview(db, ada, aReview(card, { reviewedAt: NOON, rating: "easy" }));
    expect(await ids(later(5))).not.toContain(other.cardId);
    expect(await ids(TOMORROW)).toContain(other.cardId);
  });

  test("leaves out a card whose questions were all retired", async () => {
    const { db, ada, card } = await createLearnerWithCards();
    await inTransaction(db, async (tx) => {
      await tx.update(items).set({ retiredAt: NOON }).where(eq(items.factId, card.factId));
    });
    const plan = await planDay(db, ada, NOON);
    expect(plan.cards.map((one) => one.cardId)).not.toContain(card.cardId);
  });

  test("is empty for somebody else", async () => {
    const { db } = await createLearnerWithCards();
    const eve = await createPerson(db, "Eve");
    expect((await planDay(db, eve, NOON)).cards).toEqual([]);
  });
});

describe("listCardViews", () => {
  test("shows the card's questions with their passage, its sentence around it", async () => {
    const { db, ada, card } = await createLearnerWithCards();
    const [view] = await listCardViews(db, ada, { cardIds: [card.cardId], now: NOON });
    expect(view).toMatchObject({ cardId: card.cardId, memory: null, lastVersionId: null });
    expect(view?.showings.map((showing) => showing.stem)).toEqual([
      "When was Apollo 11 launched?",
      "When was Apollo 11 launched? Give day, month and year.",
    ]);
    const [passage] = view?.showings[0]?.passages ?? [];
    expect(passage?.exact).toBe("Apollo 11 was launched from Florida on 16 July 1969.");
  });

  test("keeps the order that is asked for, and knows what was shown last", async () => {
    const { db, ada, card, other } = await createLearnerWithCards();
    await recordReview(db, ada, aReview(card, { reviewedAt: NOON }));
    const views = await listCardViews(db, ada, { cardIds: [other.cardId, card.cardId], now: NOON });
    expect(views.map((view) => view.lastVersionId)).toEqual([null, card.itemVersionId]);
  });

  test("gives nobody the cards of another", async () => {
    const { db, card } = await createLearnerWithCards();
    const eve = await createPerson(db, "Eve");
    expect(await listCardViews(db, eve, { cardIds: [card.cardId], now: NOON })).toEqual([]);
  });
});
