import { describe, expect, test } from "vitest";
import type { LoggedReview } from "@/lib/domain/forecast";
import { dueForecast, expectedMinutes, trueRetention } from "@/lib/domain/forecast";

describe("dueForecast", () => {
  const forecast = (...due: string[]) =>
    dueForecast(
      due.map((moment) => new Date(moment)),
      { today: 20_574, timeZone: "Asia/Tehran", days: 3 }, // 1 May 2026
    ).map((day) => day.value);

  test("counts cards on the study day they come due, overdue ones today", () => {
    expect(
      forecast("2026-04-01T12:00:00Z", "2026-05-01T12:00:00Z", "2026-05-03T00:30:00Z"),
    ).toEqual([2, 0, 1]);
  });

  test("the small hours belong to the day before; later days are left out", () => {
    expect(forecast("2026-05-02T00:29:00Z", "2026-05-09T12:00:00Z")).toEqual([1, 0, 0]);
  });
});

describe("trueRetention", () => {
  const review = (studyDay: number, rating: LoggedReview["rating"], cardId = "a") => ({
    ...{ cardId, studyDay, rating },
    firstDay: 10,
  });

  test("counts the first review of each day only", () => {
    const log = [review(12, "again"), review(12, "good"), review(15, "hard")];
    expect(trueRetention(log)).toEqual({ recalled: 1, asked: 2 });
  });

  test("leaves out the day on which the card was new", () => {
    expect(trueRetention([review(10, "again"), review(10, "good")])).toEqual({
      recalled: 0,
      asked: 0,
    });
  });

  test("counts each card by itself", () => {
    const log = [review(12, "good"), review(12, "easy", "b"), review(12, "again", "c")];
    expect(trueRetention(log)).toEqual({ recalled: 2, asked: 3 });
  });
});

describe("expectedMinutes", () => {
  test("goes by the learner's median, else by 8 seconds a card", () => {
    expect(expectedMinutes(30, [])).toBe(4);
    expect(expectedMinutes(30, [3000, 20_000, 60_000])).toBe(10);
  });

  test("is never nothing for something", () => {
    expect([expectedMinutes(0, []), expectedMinutes(1, [100])]).toEqual([0, 1]);
  });
});
