import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyReview } from "@/lib/domain/memory";
import type { Rating } from "@/lib/domain/review";
import { RATINGS } from "@/lib/domain/review";
import type { Answer, ReviewSession, SessionCard } from "@/lib/domain/review-session";
import { answered, cardInHand, cardsNow, dealt, undone } from "@/lib/domain/review-session";

const NOW = new Date("2026-05-01T12:00:00Z");
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const card = (cardId: string): SessionCard => ({ cardId, memory: null, lastVersionId: null });

const begun = (...cardIds: string[]): ReviewSession<SessionCard> => ({
  cards: cardIds.map(card),
  answers: [],
  returned: null,
  timeZone: "UTC",
});

const answer = (cardId: string, rating: Rating, seconds: number): Answer => ({
  id: `${cardId} ${seconds}`,
  cardId,
  itemVersionId: "shown",
  rating,
  reviewedAt: after(seconds),
  durationMs: 4000,
});

const inHand = (session: ReviewSession<SessionCard>, seconds: number) =>
  cardInHand(cardsNow(session), session.returned, after(seconds))?.cardId ?? null;

describe("a review session", () => {
  test("goes on to the next card, and comes back to a forgotten one", () => {
    const session = answered(begun("a", "b"), answer("a", "again", 5));
    expect(inHand(session, 6)).toBe("b");
    expect(inHand(session, 70)).toBe("a");
  });

  test("ends when every card was answered", () => {
    expect(inHand(answered(begun("a"), answer("a", "easy", 5)), 6)).toBeNull();
  });

  test("an undo brings the card back to the screen, even before others that are due", () => {
    const forgotten = answered(begun("a", "b", "c"), answer("a", "again", 0));
    const session = undone(answered(forgotten, answer("b", "easy", 61)));
    expect(inHand(session, 62)).toBe("b");
    expect(inHand(answered(session, answer("b", "easy", 63)), 63)).toBe("a");
  });

  test("undoing any number of answers equals never having given them", () => {
    const given = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom(...RATINGS)), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(given, fc.nat({ max: 20 }), (steps, undos) => {
        const all = steps.map(([cardId, rating], index) => answer(cardId, rating, 60 * index));
        const keep = Math.max(0, all.length - undos);
        let session = all.reduce(answered<SessionCard>, begun("a", "b", "c"));
        for (let undo = 0; undo < undos; undo += 1) session = undone(session);
        const never = all.slice(0, keep).reduce(answered<SessionCard>, begun("a", "b", "c"));
        expect(cardsNow(session)).toEqual(cardsNow(never));
      }),
    );
  });

  test("an answer that the server had already counted is not counted again", () => {
    const late = answer("a", "good", 5);
    const memory = applyReview("a", null, { ...late, timeZone: "UTC" });
    const session = { ...begun(), cards: [{ ...card("a"), memory }], answers: [late] };
    expect(cardsNow(session)[0]?.memory).toEqual(memory);
  });

  test("cards that come later join, and those answered here stay as they are", () => {
    const session = answered(begun("a", "b"), answer("a", "again", 5));
    const more = dealt(session, [card("c"), card("a")]);
    expect(cardsNow(more).map((one) => [one.cardId, one.memory?.repetitions])).toEqual([
      ["a", 1],
      ["c", undefined],
    ]);
  });
});
