import { describe, expect, test } from "vitest";
import { forgettingCurve } from "@/lib/domain/forgetting";
import { retrievability } from "@/lib/domain/memory";
import { replayReviews } from "@/lib/domain/memory-replay";
import { DAY, studyDayOf } from "@/lib/domain/study-day";

const NOON = new Date("2026-03-02T12:00:00Z");
const after = (days: number) => new Date(NOON.getTime() + days * DAY);
const on = (days: number, rating: "again" | "good") => ({
  id: `${days}`,
  rating,
  reviewedAt: after(days),
  timeZone: "UTC",
});
const LOG = [on(0, "good"), on(3, "good"), on(20, "again")];
const clock = { now: after(120), timeZone: "UTC" };

describe("forgettingCurve", () => {
  const curve = forgettingCurve("card", LOG, clock);

  test("stands at 1 after each review and never rises before the next", () => {
    const first = studyDayOf(NOON, "UTC");
    for (const day of [0, 3, 20]) {
      const there = curve.filter((point) => point.studyDay === first + day);
      expect(there.at(-1)?.recall).toBe(1);
    }
    const rises = curve.filter((point, index) => point.recall > (curve[index - 1]?.recall ?? 1));
    expect(rises.map((point) => point.studyDay - first)).toEqual([3, 20]);
  });

  test("ends today, with what the memory says", () => {
    const memory = replayReviews("card", LOG);
    if (!memory) throw new Error("The log has reviews.");
    expect(curve.at(-1)).toEqual({
      studyDay: studyDayOf(clock.now, "UTC"),
      recall: retrievability(memory, clock.now, "UTC"),
    });
    expect(curve.length).toBeLessThan(80);
  });

  test("what a quiz tells weakly, before the card is due, leaves it as it was", () => {
    const told = { ...on(4, "good"), strength: "weak" as const };
    expect(forgettingCurve("card", [told, ...LOG], clock)).toEqual(curve);
  });

  test("of a card without reviews there is none", () => {
    expect(forgettingCurve("card", [], clock)).toEqual([]);
  });
});
