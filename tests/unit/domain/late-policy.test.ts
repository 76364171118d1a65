import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LatePolicy, MarkTerms } from "@/lib/domain/late-policy";
import { countedMark, missingPercent, unitsLate } from "@/lib/domain/late-policy";

const RUNS = process.env.FULL ? 100_000 : 10_000;
const at = (time: string) => new Date(`2026-02-${time}Z`);
const DUE = at("08T17:00:00");
const PER_DAY: LatePolicy = {
  ...{ percent: 10, per: "day", floor: 40, missing: 0, graceMinutes: 15 },
};
const TERMS: MarkTerms = { dueAt: DUE, early: [], late: null, policy: PER_DAY, isWaived: false };
const mark = (submittedAt: Date, terms: Partial<MarkTerms> = {}, raw = 8) =>
  countedMark({ mark: raw, maxMark: 10, submittedAt }, { ...TERMS, ...terms });

describe("the late policy", () => {
  test("takes its part of the full mark for each day begun, down to the floor", () => {
    expect(mark(at("08T17:00:59"))).toBe(8);
    expect(mark(at("08T17:15:00"))).toBe(8);
    expect(mark(at("08T17:15:01"))).toBe(7);
    expect(mark(at("09T17:00:00"))).toBe(7);
    expect(mark(at("09T17:00:01"))).toBe(6);
    expect(mark(at("20T00:00:00"))).toBe(4);
    expect(mark(at("20T00:00:00"), {}, 3)).toBe(3);
    const hourly = { ...PER_DAY, per: "hour" as const, percent: 2.5, floor: 0 };
    expect(mark(at("08T19:30:00"), { policy: hourly })).toBe(7.25);
    expect(unitsLate(at("08T19:30:00"), DUE, hourly)).toBe(3);
  });

  test("takes nothing where there is none, no due time, or a waiver", () => {
    const late = at("12T00:00:00");
    expect(mark(late, { policy: null })).toBe(8);
    expect(mark(late, { dueAt: null })).toBe(8);
    expect(mark(late, { isWaived: true })).toBe(8);
    const late50 = { points: [{ until: at("20T00:00:00"), percent: 50 }], after: 0 };
    expect(mark(late, { isWaived: true, late: late50 })).toBe(8);
  });

  test("counts nothing handed in only once it is late, and not for who has a waiver", () => {
    expect(missingPercent(at("08T17:10:00"), TERMS)).toBeNull();
    expect(missingPercent(at("08T17:16:00"), TERMS)).toBe(0);
    expect(missingPercent(at("09T17:16:00"), { ...TERMS, isWaived: true })).toBeNull();
    const quiet = { ...PER_DAY, missing: null };
    expect(missingPercent(at("09T17:16:00"), { ...TERMS, policy: quiet })).toBeNull();
  });
});

describe("the time line of credit", () => {
  const line = {
    early: [
      { until: at("03T17:00:00"), percent: 120 },
      { until: at("06T17:00:00"), percent: 110 },
    ],
    late: {
      points: [
        { until: at("10T17:00:00"), percent: 75 },
        { until: at("12T17:00:00"), percent: 50 },
      ],
      after: 0,
    },
  };

  test("gives more before and less after the due time, step by step", () => {
    const days = ["02", "05", "07", "09", "11", "13"];
    const marks = days.map((day) => mark(at(`${day}T12:00:00`), line));
    expect(marks).toEqual([9.6, 8.8, 8, 6, 4, 0]);
    expect(mark(at("02T12:00:00"), { ...line, isWaived: true })).toBe(9.6);
  });

  test("takes the place of the late policy, and early credit stands beside it", () => {
    expect(mark(at("09T12:00:00"), { late: line.late })).toBe(6);
    expect(mark(at("09T12:00:00"), { early: line.early })).toBe(7);
  });

  test("a point that somebody's own due time has passed holds nothing", () => {
    const dueAt = at("11T17:00:00");
    expect(mark(at("11T12:00:00"), { ...line, dueAt })).toBe(8);
    expect(mark(at("12T12:00:00"), { ...line, dueAt })).toBe(4);
  });
});

const moment = fc
  .integer({ min: 0, max: 30 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 1, 1, 0, minutes)));
const points = (min: number, max: number) =>
  fc.array(fc.record({ until: moment, percent: fc.integer({ min, max }) }), { maxLength: 4 });
const terms: fc.Arbitrary<MarkTerms> = fc.record({
  dueAt: fc.option(moment),
  early: points(101, 150),
  late: fc.option(fc.record({ points: points(0, 99), after: fc.integer({ min: 0, max: 99 }) })),
  policy: fc.option(
    fc.record({
      percent: fc.integer({ min: 0, max: 100 }),
      per: fc.constantFrom("hour" as const, "day" as const),
      floor: fc.integer({ min: 0, max: 100 }),
      missing: fc.option(fc.integer({ min: 0, max: 100 })),
      graceMinutes: fc.integer({ min: 0, max: 1440 }),
    }),
  ),
  isWaived: fc.boolean(),
});
const raw = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);

test("waiting never makes a mark count for more, and a better answer never for less", () => {
  fc.assert(
    fc.property(terms, raw, raw, moment, moment, (given, one, other, first, second) => {
      const count = (value: number, submittedAt: Date) =>
        countedMark({ mark: value, maxMark: 10, submittedAt }, given);
      const [sooner, later] = first < second ? [first, second] : [second, first];
      const [less, more] = one < other ? [one, other] : [other, one];
      return (
        count(less, later) <= count(less, sooner) &&
        count(less, sooner) <= count(more, sooner) &&
        count(less, later) >= 0
      );
    }),
    { numRuns: RUNS },
  );
});

test("a waiver never makes a mark count for less", () => {
  fc.assert(
    fc.property(terms, raw, moment, (given, value, submittedAt) => {
      const count = (isWaived: boolean) =>
        countedMark({ mark: value, maxMark: 10, submittedAt }, { ...given, isWaived });
      return count(true) >= count(false);
    }),
    { numRuns: RUNS },
  );
});
