import { expect, test } from "vitest";
import { shortInterval, spokenInterval } from "@/lib/domain/interval-label";

const AT = new Date("2026-05-01T12:00:00Z");
const minutes = (count: number) => ({
  scheduledDays: 0,
  lastReviewedAt: AT,
  dueAt: new Date(AT.getTime() + count * 60_000),
});
const days = (count: number) => ({ ...minutes(count * 1440), scheduledDays: count });

test.each([
  [minutes(1), "1m", "1 minute"],
  [minutes(10), "10m", "10 minutes"],
  [days(1), "1d", "1 day"],
  [days(30), "30d", "30 days"],
  [days(31), "1mo", "1 month"],
  [days(64), "2.1mo", "2.1 months"],
  [days(365), "1y", "1 year"],
  [days(548), "1.5y", "1.5 years"],
])("%o is shown as %s and read as %s", (outcome, short, spoken) => {
  expect(shortInterval(outcome)).toBe(short);
  expect(spokenInterval(outcome)).toBe(spoken);
});

test("a day is a study day, whatever the clock says", () => {
  expect(shortInterval({ ...minutes(300), scheduledDays: 1 })).toBe("1d");
});
