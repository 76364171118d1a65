import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Accommodation } from "@/lib/domain/accommodation";
import {
  BREAK_MINUTES,
  isLowered,
  isNothing,
  mostGenerous,
  NO_ACCOMMODATION,
  TIME_FACTORS,
} from "@/lib/domain/accommodation";
import type { Pause, SittingLimits } from "@/lib/domain/deadlines";
import {
  breakLeft,
  deadlineOf,
  endedEarly,
  GRACE,
  isLate,
  latestEnd,
  movedDeadline,
} from "@/lib/domain/deadlines";
import { momentOfLocalTime } from "@/lib/domain/zoned-time";

/** The whole number with `FULL=1`; a tenth else. */
const RUNS = process.env.FULL ? 100_000 : 10_000;
const MINUTE = 60_000;
const at = (time: string) => new Date(`2026-02-08T${time}Z`);

const accommodation: fc.Arbitrary<Accommodation> = fc.record({
  timeFactor: fc.constantFrom(...TIME_FACTORS),
  hidesTimer: fc.boolean(),
  extraAttempts: fc.integer({ min: 0, max: 5 }),
  breakMinutes: fc.constantFrom(...BREAK_MINUTES),
});

/** Local times around the changes of clocks on both halves of the Earth, to the minute. */
const localTime = fc
  .record({
    day: fc.constantFrom(
      "2026-03-29",
      "2026-10-25",
      "2026-03-08",
      "2026-11-01",
      "2026-04-05",
      "2026-06-01",
    ),
    minute: fc.integer({ min: 0, max: 1439 }),
    zone: fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Jakarta",
    ),
  })
  .map(({ day, minute, zone }) => {
    const [hour, rest] = [Math.floor(minute / 60), minute % 60].map((part) =>
      String(part).padStart(2, "0"),
    );
    return momentOfLocalTime(`${day}T${hour}:${rest}`, zone) ?? new Date(Number.NaN);
  });

const sitting: fc.Arbitrary<SittingLimits> = fc
  .record({
    startedAt: localTime,
    window: fc.option(fc.integer({ min: 1, max: 3000 })),
    limitMinutes: fc.option(fc.integer({ min: 1, max: 600 })),
    hardStop: fc.boolean(),
    accommodation: fc.option(accommodation),
    breaks: fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 3,
    }),
  })
  .map(({ startedAt, window, breaks, ...rest }) => ({
    ...rest,
    startedAt,
    closesAt: window === null ? null : new Date(startedAt.getTime() + window * MINUTE),
    pauses: breaks.map(([after, length]) => ({
      startedAt: new Date(startedAt.getTime() + after * MINUTE),
      endsAt: new Date(startedAt.getTime() + (after + length) * MINUTE),
    })),
  }));

/** Start + limit × factor + pauses, by the words of the rule; Infinity for no limit at all. */
function promised({
  startedAt,
  limitMinutes,
  accommodation: given,
  pauses,
}: SittingLimits): number {
  const factor = given === null ? 1 : (given.timeFactor ?? Number.POSITIVE_INFINITY);
  const paused = pauses.reduce(
    (sum, { startedAt: from, endsAt }) => sum + Number(endsAt) - Number(from),
    0,
  );
  return (
    startedAt.getTime() + (limitMinutes ?? Number.POSITIVE_INFINITY) * MINUTE * factor + paused
  );
}

describe("deadlineOf", () => {
  const limits = { limitMinutes: 60, closesAt: at("10:00:00"), hardStop: false };
  const twice = { ...NO_ACCOMMODATION, timeFactor: 2 };

  test("by the words of the rule", () => {
    const end = (change: Partial<SittingLimits>) =>
      deadlineOf({
        ...limits,
        startedAt: at("09:30:00"),
        accommodation: null,
        pauses: [],
        ...change,
      });
    expect(end({})).toEqual(at("10:30:00"));
    expect(end({ hardStop: true })).toEqual(at("10:00:00"));
    expect(end({ limitMinutes: null })).toEqual(at("10:00:00"));
    expect(end({ limitMinutes: null, closesAt: null })).toBeNull();
    expect(end({ accommodation: twice })).toEqual(at("11:30:00"));
    expect(end({ accommodation: { ...twice, timeFactor: null } })).toBeNull();
    const pause = { startedAt: at("09:40:00"), endsAt: at("09:50:00") };
    expect(end({ accommodation: twice, pauses: [pause] })).toEqual(at("11:40:00"));
  });

  test("nobody ever gets less than was promised without a hard stop", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(sitting, (each) => {
        const end = deadlineOf(each)?.getTime() ?? Number.POSITIVE_INFINITY;
        const close = each.closesAt?.getTime() ?? Number.POSITIVE_INFINITY;
        if (each.limitMinutes === null) return end === close;
        const due = Math.ceil(promised(each));
        return each.hardStop ? end === Math.min(due, close) : end === due;
      }),
      { numRuns: RUNS },
    );
  });

  test("more of an accommodation or of a break never ends it earlier", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(sitting, accommodation, (each, given) => {
        const more = mostGenerous(each.accommodation ?? NO_ACCOMMODATION, given);
        const before = deadlineOf(each)?.getTime() ?? Number.POSITIVE_INFINITY;
        const after =
          deadlineOf({ ...each, accommodation: more })?.getTime() ?? Number.POSITIVE_INFINITY;
        const moved = movedDeadline(
          deadlineOf(each),
          deadlineOf({ ...each, accommodation: given }),
        );
        return after >= before && (moved?.getTime() ?? Number.POSITIVE_INFINITY) >= before;
      }),
      { numRuns: RUNS / 10 },
    );
  });

  test("the page that says the latest possible end is right for everybody", {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(sitting, (each) => {
        const { closesAt, accommodation: given } = each;
        if (closesAt === null || each.startedAt > closesAt) return true;
        const allowed = (given?.breakMinutes ?? 0) * MINUTE;
        const pauses: Pause[] = [
          { startedAt: each.startedAt, endsAt: new Date(each.startedAt.getTime() + allowed) },
        ];
        const latest = latestEnd(each, [given])?.getTime() ?? Number.POSITIVE_INFINITY;
        return (deadlineOf({ ...each, pauses })?.getTime() ?? Number.POSITIVE_INFINITY) <= latest;
      }),
      { numRuns: RUNS / 10 },
    );
  });
});

describe("what moves later", () => {
  test("a deadline moves later by itself, and earlier only where a cut was confirmed", () => {
    const [early, late] = [at("10:00:00"), at("11:00:00")];
    expect(movedDeadline(early, late)).toEqual(late);
    expect(movedDeadline(late, early)).toEqual(late);
    expect(movedDeadline(late, null)).toBeNull();
    expect(movedDeadline(null, early)).toBeNull();
    expect(movedDeadline(late, early, { cut: true })).toEqual(early);
  });

  test("a break ended early gives back what was not used, and no more", () => {
    const before = at("11:10:00");
    expect(endedEarly(before, at("11:04:00"), 6 * MINUTE)).toEqual(at("11:04:00"));
    // the close was moved earlier since, without a cut
    expect(endedEarly(before, at("10:00:00"), 6 * MINUTE)).toEqual(at("11:04:00"));
    // the deadline had been held by a hard stop
    expect(endedEarly(at("11:05:00"), at("11:01:00"), 9 * MINUTE)).toEqual(at("11:01:00"));
  });

  test("breaks are used up, by the one that goes on as well", () => {
    const given = { ...NO_ACCOMMODATION, breakMinutes: 10 };
    const pause = { startedAt: at("09:00:00"), endsAt: at("09:10:00") };
    expect(breakLeft(given, [], at("09:00:00"))).toBe(10 * MINUTE);
    expect(breakLeft(given, [pause], at("09:04:00"))).toBe(6 * MINUTE);
    expect(breakLeft(given, [pause], at("12:00:00"))).toBe(0);
    expect(breakLeft(null, [], at("09:00:00"))).toBe(0);
  });
});

test("late is after deadline and grace", () => {
  const deadline = at("10:00:00");
  expect(isLate(new Date(deadline.getTime() + GRACE), deadline)).toBe(false);
  expect(isLate(new Date(deadline.getTime() + GRACE + 1), deadline)).toBe(true);
  expect(isLate(at("23:00:00"), null)).toBe(false);
});

test("an accommodation is lowered when any part of it is", () => {
  const given = { timeFactor: 1.5, hidesTimer: true, extraAttempts: 1, breakMinutes: 10 };
  expect(isLowered(given, given)).toBe(false);
  expect(isLowered(given, { ...given, timeFactor: null })).toBe(false);
  expect(isLowered(given, { ...given, timeFactor: 1.25, extraAttempts: 3 })).toBe(true);
  expect(isLowered({ ...given, timeFactor: null }, given)).toBe(true);
  expect(isLowered(given, { ...given, hidesTimer: false })).toBe(true);
  expect(isNothing(NO_ACCOMMODATION)).toBe(true);
  expect(isNothing({ ...NO_ACCOMMODATION, breakMinutes: 5 })).toBe(false);
});
