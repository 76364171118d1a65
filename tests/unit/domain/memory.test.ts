import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Memory } from "@/lib/domain/memory";
import { applyReview, previewRatings, retrievability } from "@/lib/domain/memory";
import { replayReviews } from "@/lib/domain/memory-replay";
import type { Rating } from "@/lib/domain/review";
import { RATINGS } from "@/lib/domain/review";
import { DAY, startOfStudyDay, studyDayOf } from "@/lib/domain/study-day";

const CARD = "00000000-0000-4000-8000-000000000001";
const ZONE = "Asia/Tehran";

/** Noon in Tehran, `days` after 1 January 2026. */
const noon = (days: number) => new Date(Date.UTC(2026, 0, 1, 8, 30) + days * DAY);

const recall = (rating: Rating, reviewedAt: Date, timeZone = ZONE) => ({
  // Later reviews have smaller ids: nothing may lean on their order.
  id: String(1e14 - reviewedAt.getTime()),
  rating,
  reviewedAt,
  timeZone,
});

function replay(log: Parameters<typeof replayReviews>[1]): Memory {
  const memory = replayReviews(CARD, log);
  if (!memory) throw new Error("The log is empty.");
  return memory;
}

const known = replay([
  recall("good", noon(0)),
  recall("good", new Date(noon(0).getTime() + 600_000)),
  recall("good", noon(3)),
]);

describe("a card's first steps are Anki's", () => {
  const minutes = (memory: Memory) =>
    (memory.dueAt.getTime() - memory.lastReviewedAt.getTime()) / 60_000;

  test.each([
    ["again", 1],
    ["hard", 6],
    ["good", 10],
  ] as const)("new, %s: %i minutes", (rating, expected) => {
    expect(minutes(applyReview(CARD, null, recall(rating, noon(0))))).toBe(expected);
  });

  test("new, easy: leaves learning at once", () => {
    const memory = applyReview(CARD, null, recall("easy", noon(0)));
    expect(memory.state).toBe("review");
    expect(memory.scheduledDays).toBeGreaterThanOrEqual(6);
  });

  test.each([
    ["again", "learning", 1],
    ["hard", "learning", 10],
  ] as const)("second step, %s: %s for %i minutes", (rating, state, expected) => {
    const learning = applyReview(CARD, null, recall("good", noon(0)));
    const memory = applyReview(CARD, learning, recall(rating, learning.dueAt));
    expect(memory.state).toBe(state);
    expect(minutes(memory)).toBe(expected);
  });

  test("hard while relearning: half as much again, since there is one step", () => {
    const forgotten = applyReview(CARD, known, recall("again", noon(12)));
    const memory = applyReview(CARD, forgotten, recall("hard", forgotten.dueAt));
    expect([memory.state, minutes(memory)]).toEqual(["relearning", 15]);
  });

  test("second step, good: becomes a review in days", () => {
    const learning = applyReview(CARD, null, recall("good", noon(0)));
    const memory = applyReview(CARD, learning, recall("good", learning.dueAt));
    expect(memory.state).toBe("review");
    expect(memory.scheduledDays).toBe(2);
  });

  test("forgotten: relearned for 10 minutes, and one lapse", () => {
    const memory = applyReview(CARD, known, recall("again", noon(12)));
    expect([memory.state, minutes(memory), memory.lapses]).toEqual(["relearning", 10, 1]);
  });
});

describe("applyReview", () => {
  test("a better rating never brings the card back sooner", () => {
    const due = RATINGS.map((rating) => applyReview(CARD, known, recall(rating, noon(12))).dueAt);
    expect(due).toEqual(due.toSorted((a, b) => a.getTime() - b.getTime()));
  });

  test("does not change the memory it is given", () => {
    const before = structuredClone(known);
    applyReview(CARD, known, recall("easy", noon(12)));
    expect(known).toEqual(before);
  });

  test("an interval of days ends when a study day begins", () => {
    const { dueAt, scheduledDays } = applyReview(CARD, known, recall("good", noon(12)));
    const day = studyDayOf(noon(12), ZONE) + scheduledDays;
    expect(dueAt).toEqual(startOfStudyDay(day, ZONE));
  });

  test("an evening that passes midnight is one study day", () => {
    const zone = "America/Los_Angeles";
    const evening = new Date("2026-07-02T06:00:00Z"); // 23:00
    const night = new Date("2026-07-02T07:30:00Z"); // 00:30
    const first = applyReview(CARD, null, recall("easy", evening, zone));
    const sameDay = applyReview(CARD, first, recall("good", night, zone));
    const nextDay = applyReview(
      CARD,
      first,
      recall("good", new Date("2026-07-02T11:00:00Z"), zone),
    );
    expect(sameDay.stability).toBeLessThan(nextDay.stability);
    expect(retrievability(first, night, zone)).toBe(1);
  });

  test.each([
    ["forward", "2026-03-07T20:00:00Z", "2026-03-08T11:30:00Z"],
    ["back", "2026-10-31T19:00:00Z", "2026-11-01T12:30:00Z"],
  ])("counts one day across a night in which clocks go %s", (_, first, second) => {
    const zone = "America/Los_Angeles";
    const start = applyReview(CARD, null, recall("easy", new Date(first), zone));
    const plain = applyReview(CARD, null, recall("easy", noon(0)));
    const across = applyReview(CARD, start, recall("good", new Date(second), zone));
    const oneDay = applyReview(CARD, plain, recall("good", noon(1)));
    expect(across.stability).toBe(oneDay.stability);
  });

  test("a day that a journey repeats is one day: it is counted where the learner is now", () => {
    const [here, there] = ["Pacific/Kiritimati", "Pacific/Pago_Pago"];
    const morning = new Date("2026-05-01T20:00:00Z"); // 2 May there, 1 May where the journey ends
    const landed = new Date("2026-05-01T23:00:00Z");
    const last = applyReview(CARD, null, recall("easy", morning, here));
    const sameDay = applyReview(CARD, last, recall("good", landed, here));
    expect(applyReview(CARD, last, recall("good", landed, there)).stability).toBe(
      sameDay.stability,
    );
  });
});

describe("previewRatings", () => {
  test("promises what the rating then gives, for any card and history", () => {
    fc.assert(
      fc.property(fc.uuid(), histories, (cardId, log) => {
        const memory = replayReviews(cardId, log);
        const reviewedAt = new Date((memory?.dueAt ?? noon(0)).getTime() + DAY);
        const preview = previewRatings(cardId, memory, { reviewedAt, timeZone: ZONE });
        for (const rating of RATINGS) {
          const applied = applyReview(cardId, memory, { rating, reviewedAt, timeZone: ZONE });
          expect(applied).toEqual(preview[rating]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a later press on the same day gives the days that were promised", () => {
    const promised = previewRatings(CARD, known, { reviewedAt: noon(30), timeZone: ZONE });
    const later = new Date(noon(30).getTime() + 47_111);
    for (const rating of ["hard", "good", "easy"] as const) {
      const applied = applyReview(CARD, known, recall(rating, later));
      expect(applied.scheduledDays).toBe(promised[rating].scheduledDays);
    }
  });

  test("cards alike but for their id are spread over several days", () => {
    const days = Array.from({ length: 50 }, (_, index) => {
      const reviewedAt = noon(40);
      const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
      return applyReview(id, known, { rating: "good", reviewedAt, timeZone: ZONE }).scheduledDays;
    });
    expect(new Set(days).size).toBeGreaterThan(3);
  });
});

/** Logs of up to twelve reviews, minutes to months apart. */
const histories = fc
  .array(fc.tuple(fc.constantFrom(...RATINGS), fc.integer({ min: 1, max: 200_000 })), {
    maxLength: 12,
  })
  .map((steps) => {
    let minutes = 0;
    return steps.map(([rating, wait]) => {
      minutes += wait;
      return recall(rating, new Date(noon(0).getTime() + minutes * 60_000));
    });
  });

describe("replayReviews", () => {
  test("an empty log is a card never reviewed", () => {
    expect(replayReviews(CARD, [])).toBeNull();
  });

  test("is the reviews applied one by one, in whatever order the log is given", () => {
    const shuffled = histories.chain((log) =>
      fc.tuple(
        fc.constant(log),
        fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([log, anyOrder]) => {
        let memory: Memory | null = null;
        for (const review of log) memory = applyReview(CARD, memory, review);
        expect(replayReviews(CARD, anyOrder)).toEqual(memory);
      }),
      { numRuns: 300 },
    );
  });

  // Golden values: a change here reschedules every learner, so it must be
  // deliberate and come with a migration note.
  test("schedules a known history as it always has", () => {
    const log = [
      recall("good", noon(0)),
      recall("good", new Date(noon(0).getTime() + 600_000)),
      recall("hard", noon(2)),
      recall("good", noon(6)),
      recall("again", noon(30)),
      recall("good", new Date(noon(30).getTime() + 600_000)),
      recall("easy", noon(33)),
    ];
    expect(replay(log)).toMatchInlineSnapshot(`
      {
        "difficulty": 7.64094557,
        "dueAt": 2026-02-10T00:30:00.000Z,
        "lapses": 1,
        "lastReviewedAt": 2026-02-03T08:30:00.000Z,
        "learningSteps": 0,
        "repetitions": 7,
        "scheduledDays": 7,
        "stability": 8.46523714,
        "state": "review",
      }
    `);
  });
});

describe("retrievability", () => {
  test("falls to 90% after one stability, and never rises with time", () => {
    const stable = { ...known, stability: 20 };
    const on = (days: number) =>
      retrievability(stable, new Date(stable.lastReviewedAt.getTime() + days * DAY), ZONE);
    expect(on(0)).toBe(1);
    expect(on(20)).toBeCloseTo(0.9, 6);
    for (let day = 1; day < 200; day += 1) expect(on(day)).toBeLessThan(on(day - 1));
  });
});
