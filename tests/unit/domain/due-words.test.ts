import { describe, expect, test } from "vitest";
import { abbreviateDue, nextWeek, spellDue } from "@/lib/domain/due-words";

const now = new Date("2026-11-20T22:30:00Z");
const spell = (due: string, zone = "UTC") => spellDue(new Date(due), zone, now);

describe("spellDue", () => {
  test("counts days as the reader's own calendar does", () => {
    expect(spell("2026-11-20T23:15:00Z")).toBe("today at 23:15");
    expect(spell("2026-11-20T23:15:00Z", "Europe/Berlin")).toBe("tomorrow at 00:15");
    expect(spell("2026-11-21T08:00:00Z")).toBe("tomorrow at 08:00");
    expect(spell("2026-11-21T08:00:00Z", "Asia/Tokyo")).toBe("today at 17:00");
    expect(spell("2026-11-19T08:00:00Z")).toBe("yesterday at 08:00");
  });

  test("names the weekday, and the year where it is another", () => {
    expect(spell("2026-11-27T17:00:00Z")).toBe("Friday 27 November at 17:00");
    expect(spell("2027-01-04T09:05:00Z")).toBe("Monday 4 January 2027 at 09:05");
  });
});

test("a column has the day alone, on the reader's calendar", () => {
  expect(abbreviateDue(new Date("2026-11-27T23:30:00Z"), "UTC")).toBe("27 Nov");
  expect(abbreviateDue(new Date("2026-11-27T23:30:00Z"), "Asia/Tokyo")).toBe("28 Nov");
});

test("a form suggests the end of the day a week from now", () => {
  expect(nextWeek(now, "UTC")).toBe("2026-11-27T23:59");
  expect(nextWeek(now, "Asia/Tokyo")).toBe("2026-11-28T23:59");
});
