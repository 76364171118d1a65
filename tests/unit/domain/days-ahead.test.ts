import { describe, expect, test } from "vitest";
import { DEFAULT_GOAL } from "@/lib/domain/card-goal";
import type { DaysAhead } from "@/lib/domain/days-ahead";
import { planAhead } from "@/lib/domain/days-ahead";
import { applyReview } from "@/lib/domain/memory";
import type { Rating } from "@/lib/domain/review";
import type { Move, SessionCard } from "@/lib/domain/review-session";
import { DEFAULT_REVIEW_SETTINGS } from "@/lib/domain/review-settings";
import { DEFAULT_WEIGHTS } from "@/lib/domain/scheduling";

const NOON = new Date("2026-05-01T12:00:00Z");
const days = (count: number) => new Date(NOON.getTime() + count * 86_400_000);

/** A card that stands alone in its document, or on the words of another. */
const card = (cardId: string, place: string = cardId) => ({
  cardId,
  memory: null as SessionCard["memory"],
  goal: DEFAULT_GOAL,
  lastVersionId: null,
  passages: [{ documentVersionId: place, start: 0, end: 10 }],
});

const kept = (...cards: DaysAhead<SessionCard>["cards"]): DaysAhead<SessionCard> => ({
  now: NOON,
  timeZone: "UTC",
  settings: { ...DEFAULT_REVIEW_SETTINGS, newCards: 2 },
  weights: DEFAULT_WEIGHTS,
  done: { introduced: 1, reviewed: 0 },
  cards,
});

const answer = (cardId: string, rating: Rating, at: Date): Move => ({
  type: "answer",
  id: `${cardId} ${at.toISOString()}`,
  cardId,
  itemVersionId: "shown",
  rating,
  reviewedAt: at,
  durationMs: 4000,
});

const ids = (cards: readonly SessionCard[]) => cards.map((one) => one.cardId);

describe("planAhead", () => {
  const ahead = kept(card("a"), card("b"), card("c"), card("d"));

  test("counts what was done today before the copy was made", () => {
    expect(ids(planAhead(ahead, { moves: [] }, NOON))).toEqual(["a"]);
  });

  test("gives a day its own new cards", () => {
    expect(ids(planAhead(ahead, { moves: [] }, days(1)))).toEqual(["a", "b"]);
  });

  test("counts the new cards that were begun on this device", () => {
    const moves = [answer("a", "easy", days(1))];
    expect(ids(planAhead(ahead, { moves }, days(1)))).toEqual(["b"]);
    expect(ids(planAhead(ahead, { moves }, days(2)))).toEqual(["b", "c"]);
  });

  test("brings a card back when it comes due, as it was left here", () => {
    const memory = applyReview("a", null, { rating: "easy", reviewedAt: NOON, timeZone: "UTC" });
    const due = { ...card("a"), memory };
    const later = days(memory.scheduledDays);
    expect(ids(planAhead(kept(due), { moves: [] }, days(1)))).toEqual([]);
    expect(ids(planAhead(kept(due), { moves: [] }, later))).toEqual(["a"]);
    const moves = [answer("a", "good", later)];
    expect(ids(planAhead(kept(due), { moves }, later))).toEqual([]);
  });

  test("keeps apart the cards that share a sentence", () => {
    const pair = kept(card("a", "same"), card("b", "same"));
    expect(ids(planAhead(pair, { moves: [] }, days(1)))).toEqual(["a"]);
    const moves = [answer("a", "easy", days(1))];
    expect(ids(planAhead(pair, { moves }, days(1)))).toEqual([]);
  });

  test("leaves out a card that was set aside", () => {
    const moves: Move[] = [
      { type: "aside", id: "1", cardId: "a", action: "suspend", actedAt: NOON },
    ];
    expect(ids(planAhead(ahead, { moves }, days(1)))).toEqual(["b", "c"]);
  });
});
