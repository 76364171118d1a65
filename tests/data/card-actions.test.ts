import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { flaggedCards, recordCardAction, writeCardNote } from "@/lib/data/card-actions";
import { listCardViews } from "@/lib/data/card-views";
import { planDay } from "@/lib/data/review-plan";
import { loadReviewSettings, saveReviewSettings } from "@/lib/data/review-settings";
import { recordReview } from "@/lib/data/reviews";
import type { CardAction } from "@/lib/domain/card-action";
import { DEFAULT_REVIEW_SETTINGS } from "@/lib/domain/review-settings";
import { createPerson } from "../support/people";
import { aReview, createLearnerWithCards, later, NOON, TOMORROW } from "../support/review-log";

async function setUp() {
  const { db, ada, card, other } = await createLearnerWithCards();
  const act = (action: CardAction, actedAt = NOON, whose = ada) =>
    recordCardAction(db, whose, { id: randomUUID(), cardId: card.cardId, action, actedAt });
  const isPlanned = async (now: Date) =>
    (await planDay(db, ada, now)).cards.some((one) => one.cardId === card.cardId);
  return { db, ada, card, other, act, isPlanned };
}

describe("a card that is set aside", () => {
  test("suspended, it stays away until it is taken up again", async () => {
    const { act, isPlanned } = await setUp();
    expect(await isPlanned(NOON)).toBe(true);
    await act("suspend");
    expect(await isPlanned(later(1))).toBe(false);
    expect(await isPlanned(TOMORROW)).toBe(false);
    await act("resume", TOMORROW);
    expect(await isPlanned(TOMORROW)).toBe(true);
  });

  test("buried, it comes back tomorrow, or at once when that is taken back", async () => {
    const { act, isPlanned } = await setUp();
    await act("bury");
    expect(await isPlanned(later(1))).toBe(false);
    expect(await isPlanned(TOMORROW)).toBe(true);
    await act("unbury", later(2));
    expect(await isPlanned(later(3))).toBe(true);
  });

  test("of two devices the later action stands, whichever arrives first", async () => {
    const { act, isPlanned } = await setUp();
    await act("resume", later(5));
    await act("suspend", later(1));
    expect(await isPlanned(later(6))).toBe(true);
  });

  test("a card being learned can be set aside too", async () => {
    const { db, ada, card, act, isPlanned } = await setUp();
    await recordReview(db, ada, aReview(card, { reviewedAt: NOON, rating: "again" }));
    expect(await isPlanned(later(2))).toBe(true);
    await act("bury", later(2));
    expect(await isPlanned(later(3))).toBe(false);
  });

  test("nobody sets aside the card of another", async () => {
    const { db, act, isPlanned } = await setUp();
    expect(await act("suspend", NOON, await createPerson(db))).toBe(false);
    expect(await isPlanned(NOON)).toBe(true);
  });

  test("sent twice it is logged once", async () => {
    const { db, ada, card, isPlanned } = await setUp();
    const action = {
      id: randomUUID(),
      cardId: card.cardId,
      action: "suspend",
      actedAt: NOON,
    } as const;
    expect(await recordCardAction(db, ada, action)).toBe(true);
    expect(await recordCardAction(db, ada, action)).toBe(true);
    expect(await isPlanned(later(1))).toBe(false);
  });
});

test("a flag and a note are shown with the card, to its learner", async () => {
  const { db, ada, card, act } = await setUp();
  await act("flag");
  const note = { cardId: card.cardId, text: "see the map", writtenAt: later(1) };
  expect(await writeCardNote(db, ada, note)).toBe(true);
  expect(await listCardViews(db, ada, { cardIds: [card.cardId], now: NOON })).toMatchObject([
    { flagged: true, note: "see the map" },
  ]);
  expect(await flaggedCards(db, await createPerson(db))).toEqual([]);
});

test("the note that was written last is kept, and nobody writes on the card of another", async () => {
  const { db, ada, card } = await setUp();
  const write = (text: string, minute: number, viewer = ada) =>
    writeCardNote(db, viewer, { cardId: card.cardId, text, writtenAt: later(minute) });
  await write("second", 2);
  await write("first, arriving late", 1);
  expect(await write("not mine", 3, await createPerson(db))).toBe(false);
  expect(await listCardViews(db, ada, { cardIds: [card.cardId], now: NOON })).toMatchObject([
    { note: "second" },
  ]);
  await write("", 4);
  expect(await listCardViews(db, ada, { cardIds: [card.cardId], now: NOON })).toMatchObject([
    { note: null },
  ]);
});

describe("a learner's settings", () => {
  test("are Anki's until they change them, and then their own", async () => {
    const { db, ada } = await setUp();
    expect(await loadReviewSettings(db, ada)).toEqual(DEFAULT_REVIEW_SETTINGS);
    const own = {
      newCards: 3,
      reviews: 50,
      backlogOrder: "overdue",
      twoButtons: true,
      typesAnswers: true,
      readsAloud: true,
    } as const;
    await saveReviewSettings(db, ada, { ...own, newCards: 9 });
    await saveReviewSettings(db, ada, own);
    expect(await loadReviewSettings(db, ada)).toEqual(own);
    expect(await loadReviewSettings(db, await createPerson(db))).toEqual(DEFAULT_REVIEW_SETTINGS);
    expect((await planDay(db, ada, NOON)).cards).toHaveLength(3);
  });
});
