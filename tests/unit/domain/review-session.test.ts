import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SettingAside } from "@/lib/domain/card-action";
import { DEFAULT_GOAL } from "@/lib/domain/card-goal";
import { applyReview } from "@/lib/domain/memory";
import type { Rating } from "@/lib/domain/review";
import { RATINGS } from "@/lib/domain/review";
import type { Move, ReviewSession, SessionCard } from "@/lib/domain/review-session";
import {
  cardInHand,
  cardsNow,
  dealt,
  moved,
  movedBefore,
  undone,
} from "@/lib/domain/review-session";
import { DEFAULT_WEIGHTS } from "@/lib/domain/scheduling";

const NOW = new Date("2026-05-01T12:00:00Z");
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const card = (cardId: string): SessionCard => ({
  cardId,
  memory: null,
  goal: DEFAULT_GOAL,
  lastVersionId: null,
});

const begun = (...cardIds: string[]): ReviewSession<SessionCard> => ({
  cards: cardIds.map(card),
  moves: [],
  returned: null,
  timeZone: "UTC",
  weights: DEFAULT_WEIGHTS,
});

const answer = (cardId: string, rating: Rating, seconds: number): Move & { type: "answer" } => ({
  type: "answer",
  id: `${cardId} ${seconds}`,
  cardId,
  itemVersionId: "shown",
  rating,
  reviewedAt: after(seconds),
  durationMs: 4000,
});

const aside = (cardId: string, action: SettingAside): Move => ({
  type: "aside",
  id: `${cardId} ${action}`,
  cardId,
  action,
  actedAt: NOW,
});

const inHand = (session: ReviewSession<SessionCard>, seconds: number) =>
  cardInHand(cardsNow(session), session.returned, after(seconds))?.cardId ?? null;

describe("a review session", () => {
  test("goes on to the next card, and comes back to a forgotten one", () => {
    const session = moved(begun("a", "b"), answer("a", "again", 5));
    expect(inHand(session, 6)).toBe("b");
    expect(inHand(session, 70)).toBe("a");
  });

  test("ends when every card was answered", () => {
    expect(inHand(moved(begun("a"), answer("a", "easy", 5)), 6)).toBeNull();
  });

  test("a card of a last pass is shown once, and again after an undo", () => {
    const recall = { rating: "easy", reviewedAt: after(-86_400), timeZone: "UTC" } as const;
    const known = { ...card("a"), memory: applyReview("a", null, recall), inPass: true };
    const session = { ...begun(), cards: [known] };
    expect(inHand(session, 0)).toBe("a");
    const answered = moved(session, answer("a", "good", 5));
    expect(inHand(answered, 6)).toBeNull();
    expect(inHand(undone(answered), 7)).toBe("a");
  });

  test("moves made before it began count once, those of its own last", () => {
    const [first, second] = [answer("a", "easy", 1), answer("b", "easy", 2)];
    const session = movedBefore(moved(begun("a", "b"), second), [first, second]);
    expect(session.moves).toEqual([first, second]);
    expect(inHand(session, 3)).toBeNull();
  });

  test("an undo brings the card back to the screen, even before others that are due", () => {
    const forgotten = moved(begun("a", "b", "c"), answer("a", "again", 0));
    const session = undone(moved(forgotten, answer("b", "easy", 61)));
    expect(inHand(session, 62)).toBe("b");
    expect(inHand(moved(session, answer("b", "easy", 63)), 63)).toBe("a");
  });

  test("a card set aside is gone, and an undo brings it back to the screen", () => {
    const session = moved(begun("a", "b"), aside("a", "bury"));
    expect(inHand(session, 1)).toBe("b");
    expect(inHand(undone(session), 2)).toBe("a");
  });

  test("undoing any number of moves equals never having made them", { timeout: 120_000 }, () => {
    const made = fc.array(
      fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom(...RATINGS, "suspend", "bury")),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(made, fc.nat({ max: 20 }), (steps, undos) => {
        const all = steps.map(([cardId, what], index) =>
          what === "suspend" || what === "bury"
            ? aside(cardId, what)
            : answer(cardId, what, 60 * index),
        );
        const keep = Math.max(0, all.length - undos);
        let session = all.reduce(moved<SessionCard>, begun("a", "b", "c"));
        for (let undo = 0; undo < undos; undo += 1) session = undone(session);
        const never = all.slice(0, keep).reduce(moved<SessionCard>, begun("a", "b", "c"));
        expect(cardsNow(session)).toEqual(cardsNow(never));
      }),
      { numRuns: 10_000 },
    );
  });

  test("an answer that the server had already counted is not counted again", () => {
    const late = answer("a", "good", 5);
    const memory = applyReview("a", null, { ...late, timeZone: "UTC" });
    const session = { ...begun(), cards: [{ ...card("a"), memory }], moves: [late] };
    expect(cardsNow(session)[0]?.memory).toEqual(memory);
  });

  test("what an earlier page answered is dealt whichever is known first, its cards or its answers", () => {
    const yesterday = answer("a", "again", -86_400);
    const late = { ...begun(), cards: [] };
    const answersFirst = dealt(movedBefore(late, [yesterday]), [card("a"), card("b")]);
    const cardsFirst = movedBefore(dealt(late, [card("a"), card("b")]), [yesterday]);
    expect(cardsNow(answersFirst)).toEqual(cardsNow(cardsFirst));
    expect(cardsNow(answersFirst).map(({ cardId }) => cardId)).toEqual(["a", "b"]);
  });

  test("cards that come later join, and those answered here stay as they are", () => {
    const session = moved(begun("a", "b"), answer("a", "again", 5));
    const more = dealt(session, [card("c"), card("a")]);
    expect(cardsNow(more).map((one) => [one.cardId, one.memory?.repetitions])).toEqual([
      ["a", 1],
      ["c", undefined],
    ]);
  });
});
