import { BindingMemoryState, FSRSBinding } from "@open-spaced-repetition/binding";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Memory, Recall } from "@/lib/domain/memory";
import { applyReview } from "@/lib/domain/memory";
import type { Rating } from "@/lib/domain/review";
import { RATINGS } from "@/lib/domain/review";

const HISTORIES = 10_000;
const LONG = { timeout: 120_000 };
const MINUTE = 60_000;

/** Days by which an interval may differ from the engine's: it is whole, and a good one is longer than a hard one. */
const ROUNDED = 1;
const AFTER_HARD = 1;

/** Half an hour off, clocks changed at midnight, in both hemispheres, not at all, across the date line. */
const ZONES = [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Tehran",
  "Australia/Lord_Howe",
  "America/Santiago",
  "Asia/Kathmandu",
  "Pacific/Apia",
];

/** Around changes of the clocks, so that each history meets some. */
const STARTS = ["2025-10-20", "2026-03-05", "2026-03-20", "2026-09-01", "2026-10-20"];

const engine = new FSRSBinding();

type Step = { rating: Rating; minutesLater: number };
type History = { zone: string; start: string; minutes: number; steps: Step[] };

/** Minutes, hours that pass midnight or four o'clock, and days. */
const wait = fc.oneof(
  fc.integer({ min: 1, max: 20 }),
  fc.integer({ min: 20, max: 36 * 60 }),
  fc.integer({ min: 24 * 60, max: 400 * 24 * 60 }),
);
const step: fc.Arbitrary<Step> = fc.record({
  rating: fc.constantFrom(...RATINGS),
  minutesLater: wait,
});
const history: fc.Arbitrary<History> = fc.record({
  zone: fc.constantFrom(...ZONES),
  start: fc.constantFrom(...STARTS),
  minutes: fc.integer({ min: 0, max: 40 * 24 * 60 }),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});

/**
 * The study day, read off the wall clock as Intl prints it: the date, or the one before it
 * until four in the morning. Nothing of the program takes part.
 */
function studyDayOnTheWall(moment: Date, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const date = Date.UTC(part("year"), part("month") - 1, part("day")) / 86_400_000;
  return part("hour") < 4 ? date - 1 : date;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
    });
  clocks.set(timeZone, clock);
  return clock;
}

function recallsOf({ zone, start, minutes, steps }: History): Recall[] {
  let time = new Date(`${start}T00:00:00Z`).getTime() + minutes * MINUTE;
  return steps.map(({ rating, minutesLater }) => {
    time += minutesLater * MINUTE;
    return { rating, reviewedAt: new Date(time), timeZone: zone };
  });
}

/** What the Rust engine makes of the same review. */
function expected(before: Memory | null, recall: Recall) {
  const days = before
    ? studyDayOnTheWall(recall.reviewedAt, recall.timeZone) -
      studyDayOnTheWall(before.lastReviewedAt, recall.timeZone)
    : 0;
  const held = before ? new BindingMemoryState(before.stability, before.difficulty) : null;
  return engine.nextStates(held, 0.9, days)[recall.rating];
}

/** Anki's fuzz (`fuzz.rs`): the days that an interval may be moved by, either way. */
function fuzzOf(interval: number): number {
  if (interval < 2.5) return 0;
  const within = (from: number, to: number) => Math.max(0, Math.min(interval, to) - from);
  return 1 + 0.15 * within(2.5, 7) + 0.1 * within(7, 20) + 0.05 * within(20, Infinity);
}

describe("the Rust engine, told the study days off the wall clock, remembers the same", () => {
  test("stability and difficulty, to a ten-thousandth; the interval but for its fuzz", LONG, () => {
    fc.assert(
      fc.property(history, (one) => {
        let memory: Memory | null = null;
        for (const recall of recallsOf(one)) {
          const wanted = expected(memory, recall);
          const after: Memory = applyReview("a-card", memory, recall);
          expect(Math.abs(after.stability / wanted.memory.stability - 1)).toBeLessThan(1e-4);
          expect(Math.abs(after.difficulty - wanted.memory.difficulty)).toBeLessThan(1e-4);
          if (recall.rating === "good" && after.scheduledDays > 0) {
            expect(Math.abs(after.scheduledDays - wanted.interval)).toBeLessThan(
              fuzzOf(wanted.interval) + ROUNDED + AFTER_HARD,
            );
          }
          memory = after;
        }
      }),
      { numRuns: HISTORIES, seed: 6 },
    );
  });
});
