import { expect, test } from "vitest";
import { whenWords } from "@/lib/domain/when-words";

// Friday 1 May 2026, 12:00 in Tehran.
const NOW = new Date("2026-05-01T08:30:00Z");

test.each([
  ["2026-05-01T08:30:30Z", "in 1 minute"],
  ["2026-05-01T08:40:00Z", "in 10 minutes"],
  ["2026-05-01T14:30:00Z", "in 6 hours"],
  ["2026-05-02T00:29:00Z", "in 16 hours"],
  ["2026-05-02T00:30:00Z", "tomorrow"],
  ["2026-05-03T12:00:00Z", "on Sunday"],
  ["2026-05-07T12:00:00Z", "on Thursday"],
  ["2026-05-08T12:00:00Z", "in 7 days"],
])("%s comes %s", (time, words) => {
  expect(whenWords(new Date(time), NOW, "Asia/Tehran")).toBe(words);
});
