import { expect, test } from "vitest";
import { ownMinutes } from "@/lib/domain/accommodation";

test("a person's minutes are those of the quiz, times their own factor", () => {
  expect(ownMinutes(40, null)).toBe(40);
  expect(ownMinutes(40, { timeFactor: 1.5 })).toBe(60);
  expect(ownMinutes(40, { timeFactor: null })).toBeNull();
  expect(ownMinutes(null, { timeFactor: 2 })).toBeNull();
});
