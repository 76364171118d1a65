import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localTimeOf, momentOfLocalTime } from "@/lib/domain/zoned-time";

const moment = (local: string, zone: string) => momentOfLocalTime(local, zone)?.toISOString();

describe("momentOfLocalTime", () => {
  test("reads the clock of the zone, summer and winter", () => {
    expect(moment("2026-01-15T17:00", "Europe/Berlin")).toBe("2026-01-15T16:00:00.000Z");
    expect(moment("2026-07-15T17:00", "Europe/Berlin")).toBe("2026-07-15T15:00:00.000Z");
    expect(moment("2026-07-15T17:00", "Asia/Kathmandu")).toBe("2026-07-15T11:15:00.000Z");
    expect(moment("2026-07-15T17:00:30", "Pacific/Kiritimati")).toBe("2026-07-15T03:00:00.000Z");
  });

  test("takes the second showing of an hour that comes twice", () => {
    expect(moment("2026-10-25T02:30", "Europe/Berlin")).toBe("2026-10-25T01:30:00.000Z");
    expect(moment("2026-11-01T01:30", "America/New_York")).toBe("2026-11-01T06:30:00.000Z");
  });

  test("moves a time that the clock skips on by what it skips", () => {
    expect(moment("2026-03-29T02:30", "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
    expect(moment("2026-03-08T02:30", "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
  });

  test("refuses what is no date or time", () => {
    const wrong = ["", "tomorrow", "2026-02-30T10:00", "2026-13-01T10:00", "2026-01-01T24:00"];
    for (const local of [...wrong, "2026-01-01T10:60", "2026-01-01", "0000-01-01T10:00"]) {
      expect(momentOfLocalTime(local, "UTC"), local).toBeNull();
    }
  });

  test("gives back every local time that a zone's clock shows", () => {
    const zones = ["Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Africa/Cairo"];
    const minutes = fc.integer({ min: 29_000_000, max: 32_000_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const local = localTimeOf(new Date(minute * 60_000), zone);
        const again = momentOfLocalTime(local, zone);
        expect(again && localTimeOf(again, zone)).toBe(local);
        expect(Number(again)).toBeGreaterThanOrEqual(minute * 60_000);
      }),
      { numRuns: 2_000 },
    );
  });
});
