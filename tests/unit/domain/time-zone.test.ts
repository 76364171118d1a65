import { expect, test } from "vitest";
import { browserTimeZone, isTimeZone } from "@/lib/domain/time-zone";

test.each(["UTC", "Asia/Tehran", "America/Argentina/Buenos_Aires"])("%s is a zone", (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(["", "Mars/Olympus", "+05:00", "UTC\0", "<script>"])("%j is none", (name) => {
  expect(isTimeZone(name)).toBe(false);
});

test("a browser that names no zone that we know is taken to be in UTC", () => {
  expect(browserTimeZone.parse("Asia/Jakarta")).toBe("Asia/Jakarta");
  expect(browserTimeZone.parse("Mars/Olympus")).toBe("UTC");
  expect(browserTimeZone.parse(undefined)).toBe("UTC");
});
