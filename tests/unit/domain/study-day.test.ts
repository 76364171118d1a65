import { describe, expect, test } from "vitest";
import { dateOfStudyDay, startOfStudyDay, studyDayOf, toStudyClock } from "@/lib/domain/study-day";

const dayAt = (moment: string, timeZone: string) =>
  dateOfStudyDay(studyDayOf(new Date(moment), timeZone));

describe("studyDayOf", () => {
  // Written by hand from the clocks of the zones: [zone, moment in UTC, the learner's date].
  test.each([
    ["UTC", "2026-03-10T03:59:59.999Z", "2026-03-09"],
    ["UTC", "2026-03-10T04:00:00.000Z", "2026-03-10"],
    // Los Angeles, UTC-7 in summer: 04:00 is 11:00 UTC. 23:00 and 00:30 are one evening.
    ["America/Los_Angeles", "2026-07-02T06:00:00Z", "2026-07-01"],
    ["America/Los_Angeles", "2026-07-02T07:30:00Z", "2026-07-01"],
    ["America/Los_Angeles", "2026-07-02T10:59:59Z", "2026-07-01"],
    ["America/Los_Angeles", "2026-07-02T11:00:00Z", "2026-07-02"],
    // Its clocks go forward at 02:00 on 8 March 2026 and back at 02:00 on 1 November.
    ["America/Los_Angeles", "2026-03-07T11:59:59Z", "2026-03-06"],
    ["America/Los_Angeles", "2026-03-07T12:00:00Z", "2026-03-07"],
    ["America/Los_Angeles", "2026-03-08T10:59:59Z", "2026-03-07"],
    ["America/Los_Angeles", "2026-03-08T11:00:00Z", "2026-03-08"],
    ["America/Los_Angeles", "2026-11-01T11:59:59Z", "2026-10-31"],
    ["America/Los_Angeles", "2026-11-01T12:00:00Z", "2026-11-01"],
    // Berlin: forward at 01:00 UTC on 29 March 2026, back at 01:00 UTC on 25 October.
    ["Europe/Berlin", "2026-03-29T01:59:59Z", "2026-03-28"],
    ["Europe/Berlin", "2026-03-29T02:00:00Z", "2026-03-29"],
    ["Europe/Berlin", "2026-10-25T02:59:59Z", "2026-10-24"],
    ["Europe/Berlin", "2026-10-25T03:00:00Z", "2026-10-25"],
    // Kiritimati is 14 hours ahead, Pago Pago 11 behind.
    ["Pacific/Kiritimati", "2026-05-01T13:59:59Z", "2026-05-01"],
    ["Pacific/Kiritimati", "2026-05-01T14:00:00Z", "2026-05-02"],
    ["Pacific/Pago_Pago", "2026-05-01T14:59:59Z", "2026-04-30"],
    ["Pacific/Pago_Pago", "2026-05-01T15:00:00Z", "2026-05-01"],
    // Half and quarter hours: Tehran +3:30, Kathmandu +5:45, St John's -2:30 in summer.
    ["Asia/Tehran", "2026-05-01T00:29:59Z", "2026-04-30"],
    ["Asia/Tehran", "2026-05-01T00:30:00Z", "2026-05-01"],
    ["Asia/Kathmandu", "2026-04-30T22:14:59Z", "2026-04-30"],
    ["Asia/Kathmandu", "2026-04-30T22:15:00Z", "2026-05-01"],
    ["America/St_Johns", "2026-07-01T06:29:59Z", "2026-06-30"],
    ["America/St_Johns", "2026-07-01T06:30:00Z", "2026-07-01"],
    // Lord Howe's summer time is half an hour.
    ["Australia/Lord_Howe", "2026-04-04T16:59:59Z", "2026-04-04"],
    ["Australia/Lord_Howe", "2026-04-04T17:30:00Z", "2026-04-05"],
  ])("in %s, %s belongs to %s", (timeZone, moment, date) => {
    expect(dayAt(moment, timeZone)).toBe(date);
  });

  test("is counted from 1970, before it too", () => {
    expect(studyDayOf(new Date("1970-01-02T04:00:00Z"), "UTC")).toBe(1);
    expect(studyDayOf(new Date("1969-12-31T05:00:00Z"), "UTC")).toBe(-1);
  });

  test("refuses a zone that is none", () => {
    expect(() => studyDayOf(new Date(0), "Europe/Nowhere")).toThrow(RangeError);
  });
});

const ZONES = [
  "UTC",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Santiago",
  "Europe/Berlin",
  "Africa/Cairo",
  "Asia/Tehran",
  "Asia/Kathmandu",
  "Asia/Jakarta",
  "Australia/Lord_Howe",
  "Antarctica/Troll",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];

describe("startOfStudyDay", () => {
  test.each(ZONES)("begins each day of two years at 04:00 sharp in %s", (timeZone) => {
    const first = studyDayOf(new Date("2025-01-01T12:00:00Z"), timeZone);
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "medium" });
    for (let day = first; day < first + 730; day += 1) {
      const start = startOfStudyDay(day, timeZone);
      expect(clock.format(start)).toBe("04:00:00");
      expect(studyDayOf(start, timeZone)).toBe(day);
      expect(studyDayOf(new Date(start.getTime() - 1), timeZone)).toBe(day - 1);
    }
  });
});

describe("toStudyClock", () => {
  test("keeps milliseconds", () => {
    const moment = new Date("2026-05-01T12:00:00.123Z");
    expect(toStudyClock(moment, "Asia/Tehran").toISOString()).toBe("2026-05-01T11:30:00.123Z");
  });
});
