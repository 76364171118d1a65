import { describe, expect, test } from "vitest";
import { NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import type { Sitter } from "@/lib/domain/early-reveal";
import { earlyReveal } from "@/lib/domain/early-reveal";
import { EXAM, HOMEWORK, PRACTICE } from "@/lib/domain/settings";

const at = (time: string) => new Date(`2026-03-${time}:00Z`);
const now = at("01T09:00");
const sitter = (name: string, closesAt: Date | null, rest: Partial<Sitter> = {}): Sitter => ({
  ...{ name, limits: { limitMinutes: null, closesAt, hardStop: false } },
  ...{ accommodation: null, isThrough: false, ...rest },
});
const homework = { ...HOMEWORK, releasedAt: null };
const ada = sitter("Ada", at("02T17:00"));
const ben = sitter("Ben", at("03T17:00"));

describe("right answers that are out while others can still write", () => {
  test("are told where it closes for some before it closes for others", () => {
    const from = at("02T17:00");
    const seen = { from, seers: ["Ada"], writers: ["Ben"], until: at("03T17:00") };
    expect(earlyReveal(homework, [ada, ben], now)).toEqual(seen);
    const cy = sitter("Cy", null);
    const open = { from, seers: ["Ada"], writers: ["Ben", "Cy"], until: null };
    expect(earlyReveal(homework, [cy, ada, ben].toReversed(), now)).toEqual(open);
  });

  test("are told where a time limit runs on past closing, extra time and breaks with it", () => {
    const limits = { limitMinutes: 60, closesAt: at("02T17:00"), hardStop: false };
    const accommodation = { ...NO_ACCOMMODATION, timeFactor: 1.5, breakMinutes: 10 };
    const cy = sitter("Cy", null, { limits, accommodation });
    expect(earlyReveal(homework, [ada, cy], now)).toMatchObject({
      ...{ seers: ["Ada", "Cy"], writers: ["Cy"], until: at("02T18:40") },
    });
    const stopped = { ...cy, limits: { ...limits, hardStop: true } };
    expect(earlyReveal(homework, [ada, stopped], now)).toBeNull();
  });

  test("are none once the others are through or it is over for them", () => {
    expect(earlyReveal(homework, [ada, { ...ben, isThrough: true }], now)).toBeNull();
    expect(earlyReveal(homework, [ada, ben], at("03T17:00"))).toBeNull();
    expect(earlyReveal(homework, [ada, ben], at("03T16:59"))).not.toBeNull();
  });

  test("are none where all close at once, where nobody is, or a student is alone", () => {
    expect(earlyReveal(homework, [ada, { ...ben, limits: ada.limits }], now)).toBeNull();
    expect(earlyReveal(homework, [], now)).toBeNull();
    const limits = { limitMinutes: 60, closesAt: at("02T17:00"), hardStop: false };
    expect(earlyReveal(homework, [sitter("Cy", null, { limits })], now)).toBeNull();
  });

  test("are the teacher's choice where everybody sees them on handing in", () => {
    expect(earlyReveal({ ...PRACTICE, releasedAt: null }, [ada, ben], now)).toBeNull();
    const freely = { ...homework, shows: { ...HOMEWORK.shows, later: HOMEWORK.shows.closed } };
    expect(earlyReveal(freely, [ada, ben], now)).toBeNull();
    const never = { ...homework, shows: { ...HOMEWORK.shows, closed: HOMEWORK.shows.later } };
    expect(earlyReveal(never, [ada, ben], now)).toBeNull();
  });

  test("of an exam wait for the release, which comes too early for who still writes", () => {
    expect(earlyReveal({ ...EXAM, releasedAt: null }, [ada, ben], now)).toBeNull();
    const released = { ...EXAM, releasedAt: at("03T09:00") };
    const through = { ...ada, isThrough: true };
    expect(earlyReveal(released, [through, ben], at("03T09:00"))).toEqual({
      ...{ from: at("03T09:00"), seers: ["Ada", "Ben"], writers: ["Ben"], until: at("03T17:00") },
    });
    const marksOnly = { ...released, shows: { ...EXAM.shows, later: HOMEWORK.shows.later } };
    expect(earlyReveal(marksOnly, [ada, ben], at("03T09:00"))?.from).toEqual(at("03T09:00"));
  });
});
