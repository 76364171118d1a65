import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Memory } from "@/lib/domain/memory";
import { applyReview } from "@/lib/domain/memory";
import type { LoggedRecall } from "@/lib/domain/memory-replay";
import { isCounted, replayReviews } from "@/lib/domain/memory-replay";
import { RATINGS } from "@/lib/domain/review";
import type { LearnerWeights, Weights } from "@/lib/domain/scheduling";
import { DEFAULT_WEIGHTS, UNFITTED } from "@/lib/domain/scheduling";
import { DAY } from "@/lib/domain/study-day";

const CARD = "00000000-0000-4000-8000-000000000001";
const START = Date.UTC(2026, 0, 1, 12);
const at = (days: number) => new Date(START + days * DAY);

/** A learner who forgets faster than most. */
const FITTED: Weights = {
  id: "fitted",
  values: DEFAULT_WEIGHTS.values.map((weight, index) => (index < 4 ? weight / 2 : weight)),
};
const REFITTED: LearnerWeights = {
  current: FITTED,
  byId: new Map([...UNFITTED.byId, [FITTED.id, FITTED]]),
};

const logs = fc
  .array(
    fc.record({
      rating: fc.constantFrom(...RATINGS),
      days: fc.double({ min: 0, max: 200, noNaN: true }),
      retention: fc.constantFrom(0.8, 0.9, 0.95),
      strength: fc.constantFrom("full", "full", "weak", "none"),
      weightsId: fc.constantFrom(DEFAULT_WEIGHTS.id, FITTED.id),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(
      ({ days, ...row }, index): LoggedRecall => ({
        ...row,
        id: String(index).padStart(2, "0"),
        reviewedAt: at(days),
        timeZone: "UTC",
      }),
    ),
  );

const full = (days: number, retention = 0.9): LoggedRecall => ({
  id: `${days}`,
  rating: "easy",
  reviewedAt: at(days),
  timeZone: "UTC",
  retention,
});

describe("replayReviews", () => {
  test("gives an interval by the retention that it was made with", () => {
    const days = (retention: number) =>
      replayReviews(CARD, [full(0), full(9, retention)])?.scheduledDays ?? 0;
    expect(days(0.8)).toBeGreaterThan(days(0.9));
    expect(days(0.95)).toBeLessThan(days(0.9));
  });

  test("other weights move no due date, and say anew how well a card is known", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const unfitted = log.map((recall) => ({ ...recall, weightsId: DEFAULT_WEIGHTS.id }));
        const before = replayReviews(CARD, unfitted);
        const after = replayReviews(CARD, unfitted, REFITTED);
        expect([after?.dueAt, after?.scheduledDays]).toEqual([
          before?.dueAt,
          before?.scheduledDays,
        ]);
        expect(after?.repetitions).toBe(before?.repetitions);
        if (after && before) expect(after.stability).not.toBe(before.stability);
      }),
    );
  });

  test("equals taking each review as it comes, by the weights of its time", () => {
    fc.assert(
      fc.property(logs, (rows) => {
        const log = rows
          .map((row) => ({ ...row, weightsId: FITTED.id }))
          .toSorted(
            (a, b) => a.reviewedAt.getTime() - b.reviewedAt.getTime() || (a.id < b.id ? -1 : 1),
          );
        const stepped = log.reduce<Memory | null>((memory, recall) => {
          const { retention = 0.9 } = recall;
          if (!isCounted(recall, memory)) return memory;
          return applyReview(CARD, memory, recall, { retention, weights: FITTED });
        }, null);
        expect(replayReviews(CARD, log, REFITTED)).toEqual(stepped);
      }),
    );
  });

  test("is the same in whatever order the log is given", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const turned = [...log].reverse();
        expect(replayReviews(CARD, turned, REFITTED)).toEqual(replayReviews(CARD, log, REFITTED));
      }),
    );
  });
});

describe("a pass that may have been guessed", () => {
  const known = [full(0)];
  const weak = (days: number): LoggedRecall => ({
    ...full(days),
    rating: "good",
    strength: "weak",
  });
  const due = (replayReviews(CARD, known)?.scheduledDays ?? 0) + 1;

  test("counts once the card is due, and not before", () => {
    expect(replayReviews(CARD, [...known, weak(1)])).toEqual(replayReviews(CARD, known));
    const passed = replayReviews(CARD, [...known, weak(due)]);
    expect(passed).toEqual(replayReviews(CARD, [...known, { ...full(due), rating: "good" }]));
  });

  test("says nothing of a card that was never learned", () => {
    expect(replayReviews(CARD, [weak(1)])).toBeNull();
  });

  test("is judged by the due date of its time, whatever was fitted since", () => {
    const log = [...known, weak(due)];
    expect(replayReviews(CARD, log, REFITTED)?.repetitions).toBe(2);
    const early = [...known, weak(due - 2)];
    expect(replayReviews(CARD, early, REFITTED)?.repetitions).toBe(1);
  });
});
