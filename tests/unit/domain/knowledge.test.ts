import { expect, test } from "vitest";
import { knowledgeOnDays } from "@/lib/domain/knowledge";
import { retrievability } from "@/lib/domain/memory";
import { replayReviews } from "@/lib/domain/memory-replay";
import { DEFAULT_WEIGHTS } from "@/lib/domain/scheduling";
import { DAY, studyDayOf } from "@/lib/domain/study-day";

const NOON = new Date("2026-03-02T12:00:00Z");
const first = studyDayOf(NOON, "UTC");
const on = (days: number, rating: "again" | "good" | "easy") => ({
  id: `${days}`,
  rating,
  reviewedAt: new Date(NOON.getTime() + days * DAY),
  timeZone: "UTC",
});
const LOGS = new Map([
  ["one", [on(9, "again"), on(0, "easy")]],
  ["two", [on(3, "easy")]],
]);

test("knowledge is the sum of what each log implied on the day, whatever came after", () => {
  const days = [-1, 0, 3, 8, 9, 60].map((day) => first + day);
  const figures = knowledgeOnDays(LOGS, days, { timeZone: "UTC", weights: DEFAULT_WEIGHTS });
  const expected = days.map((studyDay) => {
    const then = new Date(NOON.getTime() + (studyDay - first) * DAY);
    const value = [...LOGS].reduce((sum, [id, log]) => {
      const memory = replayReviews(
        id,
        log.filter(({ reviewedAt }) => reviewedAt <= then),
      );
      return memory ? sum + retrievability(memory, then, "UTC") : sum;
    }, 0);
    return { studyDay, value };
  });
  expect(figures).toEqual(expected);
  expect(figures.map(({ value }) => Math.ceil(value))).toEqual([0, 1, 2, 2, 2, 2]);
});
