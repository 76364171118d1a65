import { expect, test } from "vitest";
import { isOrigin } from "@/lib/auth/origin";

const host = "study.example.org:3000";

test("on its own, the address that was asked for is our origin", () => {
  expect(isOrigin({ origin: `http://${host}`, host }, undefined)).toBe(true);
  expect(isOrigin({ origin: "http://study.example.org", host }, undefined)).toBe(false);
});

test("with a public address, only that is our origin, whatever the Host says", () => {
  const publicUrl = "https://study.example.org/footnote";
  expect(isOrigin({ origin: "https://study.example.org", host }, publicUrl)).toBe(true);
  expect(isOrigin({ origin: `http://${host}`, host }, publicUrl)).toBe(false);
});

test.each([null, "", "null", "https://evil.example", "file://", "not an origin"])(
  "a request that says it comes from %j is refused",
  (origin) => {
    expect(isOrigin({ origin, host }, undefined)).toBe(false);
    expect(isOrigin({ origin, host }, "https://study.example.org")).toBe(false);
  },
);

test("no Host matches no Origin", () => {
  expect(isOrigin({ origin: "http://a", host: null }, undefined)).toBe(false);
});
