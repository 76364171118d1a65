import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type DateSpan, dayNumber, mayBeSame, spanOf } from "@/lib/domain/date-span";

function span(value: string): DateSpan {
  const found = spanOf(value);
  if (!found) throw new Error(`${value} has no span`);
  return found;
}

const same = (left: string, right: string) => mayBeSame(span(left), span(right));

test("days are counted as the calendar of the platform counts them", () => {
  const aDate = fc.date({
    min: new Date("0100-01-01"),
    max: new Date("2999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(aDate, (date) => {
      const day = Math.floor(date.getTime() / 86_400_000);
      expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
    }),
  );
});

describe("two values may be the same time", () => {
  test.each([
    ["2020", "2020-01-03"],
    ["2020-01", "2020-01-03"],
    ["2020-01-02T22:00:00Z", "2020-01-03"],
    ["2020-01-02", "2020-01-03"],
    ["198X", "1984"],
    ["2018-22", "2018-07"],
    ["1998/..", "2015"],
    ["../1998", "1979"],
    ["2014/2015", "2015-06-01"],
  ])("%s and %s", (left, right) => {
    expect(same(left, right)).toBe(true);
    expect(same(right, left)).toBe(true);
  });

  test.each([
    ["2020-01-03", "2020-01-05"],
    ["2019", "2020"],
    ["2019-12", "2020-01"],
    ["2018-22", "2018-09"],
    ["1998/..", "1997-06-01"],
  ])("but not %s and %s", (left, right) => {
    expect(same(left, right)).toBe(false);
  });
});

test.each(["XXXX-01-03", "soon", "2020-13", "2020/2019", ""])("%s has no span", (value) => {
  expect(spanOf(value)).toBeNull();
});
