import fc from "fast-check";
import { expect, test } from "vitest";
import { BREAK_MINUTES, TIME_FACTORS } from "@/lib/domain/accommodation";
import type { Limits, SittingLimits } from "@/lib/domain/deadlines";
import { deadlineOf } from "@/lib/domain/deadlines";
import { movedSitting } from "@/lib/domain/moved-sitting";

/** The whole number with `FULL=1`; a tenth else. */
const RUNS = process.env.FULL ? 100_000 : 10_000;
const MINUTE = 60_000;
const START = new Date("2026-03-29T00:30:00Z");
const after = (minutes: number) => new Date(START.getTime() + minutes * MINUTE);

const limits: fc.Arbitrary<Limits> = fc.record({
  limitMinutes: fc.option(fc.integer({ min: 1, max: 600 })),
  closesAt: fc.option(fc.integer({ min: 1, max: 3000 }).map(after)),
  hardStop: fc.boolean(),
});
const accommodation = fc.record({
  timeFactor: fc.constantFrom(...TIME_FACTORS),
  hidesTimer: fc.boolean(),
  extraAttempts: fc.constant(0),
  breakMinutes: fc.constantFrom(...BREAK_MINUTES),
});
const sitting: fc.Arbitrary<SittingLimits> = fc
  .tuple(limits, fc.option(accommodation))
  .map(([own, given]) => ({ ...own, startedAt: START, accommodation: given, pauses: [] }));
const begun = sitting.map((each) => ({ ...each, deadlineAt: deadlineOf(each) }));
const timeOf = (moment: Date | null) => moment?.getTime() ?? Number.POSITIVE_INFINITY;

test("whatever changes while it is taken, nobody ends before they were promised, nor before the new limits", () => {
  fc.assert(
    fc.property(begun, fc.array(limits, { minLength: 1, maxLength: 4 }), (first, changes) => {
      let current = first;
      for (const change of changes) {
        const moved = movedSitting(current, change);
        const end = timeOf(moved.deadlineAt);
        if (end < timeOf(current.deadlineAt)) return false;
        if (end < timeOf(deadlineOf({ ...current, ...change }))) return false;
        current = { ...current, ...change, ...moved };
      }
      return true;
    }),
    { numRuns: RUNS },
  );
});

test("a confirmed cut gives exactly what the new limits say", () => {
  fc.assert(
    fc.property(begun, limits, (current, change) => {
      const moved = movedSitting(current, change, { cut: true });
      return timeOf(moved.deadlineAt) === timeOf(deadlineOf({ ...current, ...change }));
    }),
    { numRuns: RUNS },
  );
});

test("more time that is given later is reckoned from the longer of the limits", () => {
  const hour = { ...{ limitMinutes: 60, closesAt: null, hardStop: false }, startedAt: START };
  const plain = { ...hour, accommodation: null, pauses: [], deadlineAt: after(60) };
  const kept = movedSitting(plain, { ...hour, limitMinutes: 20 });
  expect(kept).toEqual({ limitMinutes: 60, deadlineAt: after(60) });
  const twice = { timeFactor: 2, hidesTimer: false, extraAttempts: 0, breakMinutes: 0 };
  const given = { ...plain, ...kept, accommodation: twice };
  expect(movedSitting(given, { ...hour, limitMinutes: 20 }).deadlineAt).toEqual(after(120));
});
