import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REVIEW_ROWS, reviewTime, tidyRows, visibleRows } from "@/lib/domain/review-matrix";
import { EXAM, HOMEWORK, PRACTICE } from "@/lib/domain/settings";

const at = (time: string) => new Date(`2026-02-08T${time}Z`);
const submittedAt = at("09:00:00");
const closesAt = at("12:00:00");

describe("reviewTime", () => {
  test("is during, two minutes after, later, and closed from the very moment", () => {
    const time = (moment: string, closes: Date | null = closesAt) =>
      reviewTime({ submittedAt, closesAt: closes, now: at(moment) });
    expect(reviewTime({ submittedAt: null, closesAt, now: at("13:00:00") })).toBe("during");
    expect(time("09:01:59.999")).toBe("after");
    expect(time("09:02:00")).toBe("later");
    expect(time("11:59:59.999")).toBe("later");
    expect(time("12:00:00")).toBe("closed");
    expect(time("23:00:00", null)).toBe("later");
  });
});

describe("visibleRows", () => {
  const seen = (settings: typeof EXAM, now: Date, more = {}) =>
    visibleRows(settings, { submittedAt, closesAt, releasedAt: null, now, ...more });

  test("practice shows everything at once", () => {
    expect(seen(PRACTICE, at("08:00:00"), { submittedAt: null })).toEqual(REVIEW_ROWS);
  });

  test("homework shows marks on handing in, answers and sources once it has closed", () => {
    expect(seen(HOMEWORK, at("08:00:00"), { submittedAt: null })).toEqual(["attempt"]);
    expect(seen(HOMEWORK, at("10:00:00"))).toEqual(["attempt", "max-marks", "marks", "overall"]);
    expect(seen(HOMEWORK, closesAt)).toEqual(REVIEW_ROWS);
  });

  test("an exam shows nothing before it was released, closed or not, then everything", () => {
    expect(seen(EXAM, at("08:00:00"), { submittedAt: null })).toEqual(["attempt"]);
    for (const now of [submittedAt, at("10:00:00"), at("23:00:00")])
      expect(seen(EXAM, now)).toEqual([]);
    const releasedAt = at("13:00:00");
    expect(seen(EXAM, at("12:59:59"), { releasedAt })).toEqual([]);
    expect(seen(EXAM, releasedAt, { releasedAt })).toEqual(REVIEW_ROWS);
  });
});

test("no row is seen that tells what a hidden one hides", () => {
  fc.assert(
    fc.property(fc.subarray([...REVIEW_ROWS]), (rows) => {
      const tidy = tidyRows(rows);
      const sees = (row: (typeof REVIEW_ROWS)[number]) => tidy.includes(row);
      expect(rows).toEqual(expect.arrayContaining(tidy));
      expect(tidyRows(tidy)).toEqual(tidy);
      if (!sees("marks"))
        for (const row of ["correct", "answer", "source", "overall"] as const)
          expect(sees(row)).toBe(false);
      if (!sees("answer")) expect(sees("source") || sees("general")).toBe(false);
      if (!sees("attempt")) expect(sees("correct")).toBe(false);
      if (!sees("max-marks")) expect(sees("marks")).toBe(false);
    }),
  );
});
