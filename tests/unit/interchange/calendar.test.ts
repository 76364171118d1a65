import { expect, test } from "vitest";
import { writeCalendar } from "@/lib/interchange/calendar";

const now = new Date("2026-02-01T09:00:00Z");
const entry = {
  id: "1@footnote",
  title: "Due: Reigns; wars, and \\ peace\nBEGIN:VEVENT",
  about: "History 9b",
  url: "https://study.example.org/assignments/1",
  at: new Date("2026-03-29T00:30:00Z"),
};

test("a calendar is lines of at most 75 octets that end as RFC 5545 says", () => {
  const entries = [Object.assign({}, entry, { title: "é".repeat(200) })];
  const lines = writeCalendar("Footnote", { entries, now }).split("\r\n");
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines.find((line) => Buffer.byteLength(line) > 75)).toBeUndefined();
});

test("a moment is in UTC, and a title stays within its field", () => {
  const text = writeCalendar("Footnote", { entries: [entry], now }).replace(/\r\n /g, "");
  expect(text).toContain("DTSTART:20260329T003000Z");
  expect(text).toContain("DTSTAMP:20260201T090000Z");
  expect(text).toContain("UID:1@footnote");
  expect(text).toContain(String.raw`SUMMARY:Due: Reigns\; wars\, and \\ peace\nBEGIN:VEVENT`);
  expect(text.match(/^BEGIN:VEVENT/gm)?.length).toBe(1);
});

test("the same dates at the same time give the same bytes", () => {
  const write = () => writeCalendar("Footnote", { entries: [entry], now });
  expect(write()).toBe(write());
});
