import { expect, test } from "vitest";
import { addressOf } from "@/lib/auth/address";

const noted = "203.0.113.7";

test("without a trusted proxy the address is the connection's, whatever the client writes", () => {
  expect(addressOf({ noted, forwarded: "6.6.6.6" }, false)).toBe(noted);
  expect(addressOf({ noted: null, forwarded: "6.6.6.6" }, false)).toBe("unknown");
});

test("behind a trusted proxy it is the one that the proxy saw, not those before it", () => {
  expect(addressOf({ noted, forwarded: "6.6.6.6, 198.51.100.2" }, true)).toBe("198.51.100.2");
});

test("a proxy that says nothing usable leaves the connection's", () => {
  expect(addressOf({ noted, forwarded: null }, true)).toBe(noted);
  expect(addressOf({ noted, forwarded: "198.51.100.2, me" }, true)).toBe(noted);
});
