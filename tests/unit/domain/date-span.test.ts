import edtf from "edtf";
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

describe("the span of a value is the one that the edtf package reads", () => {
  const DAY = 86_400_000;
  const two = (value: number) => String(value).padStart(2, "0");
  const year = fc.integer({ min: 1000, max: 2999 });
  const month = fc.integer({ min: 1, max: 12 });
  const part = fc.oneof(
    year.map(String),
    year.map((value) => `${String(value).slice(0, 3)}X`),
    year.map((value) => `${String(value).slice(0, 2)}XX`),
    fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
    fc
      .tuple(year, month, fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  );
  const read = (value: string) => {
    const { min, max } = edtf(value);
    return { from: Math.floor(min / DAY), to: Math.floor(max / DAY) };
  };

  test("of days, months, years, decades and centuries, doubtful or not", () => {
    fc.assert(
      fc.property(part, fc.constantFrom("", "~", "?", "%"), (value, mark) => {
        const marked = value.includes("X") ? value : value + mark;
        const { from, to } = span(marked);
        expect({ from, to }).toEqual(read(marked));
      }),
    );
  });

  test("of intervals, closed and open", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 80 }), (first, length) => {
        for (const value of [`${first}/${first + length}`, `${first}-03/${first + length}-11-05`]) {
          const { from, to } = span(value);
          expect({ from, to }).toEqual(read(value));
        }
        const since = span(`${first}/..`);
        expect(since.from).toBe(read(`${first}/..`).from);
        expect(since.to).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });
});
