import { describe, expect, test } from "vitest";
import type { QuizSitting } from "@/lib/domain/class-report";
import { isDone, percent, quizStanding, reviewStanding } from "@/lib/domain/class-report";
import { isPast } from "@/lib/domain/due-grace";
import { tally } from "@/lib/domain/tally";

const at = (time: string) => new Date(`2026-02-08T${time}Z`);
const dueAt = at("17:00:00");
const now = at("18:00:00");
const counts = "highest" as const;
const noTerms = { early: [], late: null, policy: null, isWaived: false };
const terms = { dueAt, ...noTerms };

function sitting(id: string, mark: number | null, submittedAt = at("16:00:00")): QuizSitting {
  const handedIn = mark === null ? null : { submittedAt, mark, maxMark: 10, isSeen: true };
  return { id, startedAt: at("15:00:00"), handedIn };
}

describe("isPast", () => {
  test("counts the whole minute that something is due in", () => {
    expect(isPast(at("17:00:59.999"), dueAt)).toBe(false);
    expect(isPast(at("17:01:00"), dueAt)).toBe(true);
    expect(isPast(now, null)).toBe(false);
  });
});

describe("quizStanding", () => {
  test("nothing begun is overdue once the time has passed", () => {
    expect(quizStanding([], { terms, now, counts })).toEqual({
      state: "not-started",
      overdue: true,
      missing: null,
    });
    expect(quizStanding([], { terms, now: dueAt, counts })).toEqual({
      state: "not-started",
      overdue: false,
      missing: null,
    });
  });

  test("an open sitting is in progress", () => {
    const standing = quizStanding([sitting("a", null)], {
      terms: { ...terms, dueAt: null },
      now,
      counts,
    });
    expect(standing).toEqual({
      state: "in-progress",
      overdue: false,
      missing: null,
      attemptId: "a",
    });
  });

  test("the best sitting counts, of equals the first, late or not", () => {
    const sittings = [sitting("a", 4), sitting("b", 8), sitting("c", 8, now), sitting("d", null)];
    expect(quizStanding(sittings, { terms, now, counts })).toEqual({
      ...{ state: "done", attemptId: "b", mark: 8, rawMark: 8, maxMark: 10, late: false },
      ...{ sittings: 3, openAttemptId: "d" },
    });
    const late = quizStanding([sitting("a", 4), sitting("c", 9, now)], { terms, now, counts });
    expect(late).toMatchObject({ attemptId: "c", late: true });
  });

  test("what a sitting counts for decides which is the best, and its raw mark stands beside", () => {
    const policy = { percent: 50, per: "day", floor: 0, missing: 20, graceMinutes: 0 } as const;
    const strict = { terms: { ...terms, policy }, now, counts };
    const sittings = [sitting("a", 6), sitting("b", 9, now)];
    expect(quizStanding(sittings, strict)).toMatchObject({ attemptId: "a", mark: 6, rawMark: 6 });
    const mean = quizStanding(sittings, { ...strict, counts: "average" });
    expect(mean).toMatchObject({ attemptId: "b", mark: 5, rawMark: 7.5, late: true });
    const nothing = quizStanding([], strict);
    expect(nothing).toMatchObject({ state: "not-started", missing: 20 });
    expect(tally([nothing, quizStanding(sittings, strict)]).mean).toBe(40);
  });

  test("which sitting counts is a setting", () => {
    const sittings = [sitting("a", 4, at("15:10:00")), sitting("b", 8), sitting("c", 6, now)];
    const counted = (["highest", "average", "first", "last"] as const).map((each) => {
      const standing = quizStanding(sittings, { terms, now, counts: each });
      return standing.state === "done" && [standing.attemptId, standing.mark];
    });
    expect(counted).toEqual([
      ["b", 8],
      ["c", 6],
      ["a", 4],
      ["c", 6],
    ]);
  });

  test("a mark that may not be seen yet is not in it", () => {
    const handedIn = { submittedAt: at("16:00:00"), mark: 7, maxMark: 10, isSeen: false };
    const held = quizStanding([{ id: "a", startedAt: dueAt, handedIn }], { terms, now, counts });
    expect(held).toEqual({
      ...{ state: "handed-in", attemptId: "a", late: false, sittings: 1, openAttemptId: null },
    });
    expect(isDone(held)).toBe(true);
    expect(tally([held])).toMatchObject({ done: 1, mean: null });
  });

  test("a quiz without questions is worth nothing, and not a division by nought", () => {
    const handedIn = { submittedAt: at("16:00:00"), mark: 0, maxMark: 0, isSeen: true };
    const standing = quizStanding([{ id: "a", startedAt: dueAt, handedIn }], {
      terms,
      now,
      counts,
    });
    expect(standing.state === "done" && percent(standing)).toBe(0);
  });
});

describe("reviewStanding", () => {
  test("is not begun without cards, and overdue until all were seen", () => {
    expect(reviewStanding(undefined, { dueAt, now })).toEqual({
      ...{ state: "not-started", overdue: true, missing: null },
    });
    const half = { cards: 10, seen: 5, due: 2 };
    const all = { cards: 10, seen: 10, due: 0 };
    expect(reviewStanding(half, { dueAt, now })).toMatchObject({
      state: "reviewing",
      overdue: true,
    });
    expect(reviewStanding(all, { dueAt, now })).toMatchObject({ overdue: false, seen: 10 });
  });
});

describe("isDone", () => {
  test("leaves what is open, unseen or due to be done", () => {
    const times = { dueAt, terms, now, counts };
    expect(isDone(quizStanding([sitting("a", 4)], times))).toBe(true);
    expect(isDone(quizStanding([sitting("a", 4), sitting("b", null)], times))).toBe(false);
    expect(isDone(quizStanding([], times))).toBe(false);
    expect(isDone(reviewStanding({ cards: 3, seen: 3, due: 0 }, times))).toBe(true);
    expect(isDone(reviewStanding({ cards: 3, seen: 3, due: 1 }, times))).toBe(false);
    expect(isDone(reviewStanding({ cards: 3, seen: 2, due: 0 }, times))).toBe(false);
  });
});

describe("percent", () => {
  test("rounds, but calls nothing full or empty that is not", () => {
    const shown = [0, 0.01, 5, 6.66, 9.99, 10].map((mark) => percent({ mark, maxMark: 10 }));
    expect(shown).toEqual([0, 1, 50, 67, 99, 100]);
  });
});

describe("tally", () => {
  test("counts everybody once, and takes the mean of what was handed in", () => {
    const times = { dueAt, terms, now, counts };
    const quizzes = [[], [sitting("a", null)], [sitting("b", 6)], [sitting("c", 9, now)]];
    const standings = quizzes.map((sittings) => quizStanding(sittings, times));
    expect(tally(standings)).toEqual({ notStarted: 1, underWay: 1, done: 2, late: 1, mean: 75 });
    const reviews = [undefined, { cards: 4, seen: 4, due: 2 }, { cards: 4, seen: 1, due: 0 }];
    expect(tally(reviews.map((counts) => reviewStanding(counts, times)))).toEqual({
      ...{ notStarted: 1, underWay: 1, done: 1, late: 0, mean: null },
    });
  });
});
