import { expect, test } from "vitest";
import { remembered } from "@/lib/domain/remembered";

test("a pure function is asked once of each thing, until it remembers too many", () => {
  const asked: string[] = [];
  const shout = remembered((word: string) => {
    asked.push(word);
    return word.toUpperCase();
  }, 2);
  expect(["a", "a", "b", "a"].map(shout)).toEqual(["A", "A", "B", "A"]);
  expect(asked).toEqual(["a", "b"]);
  expect(["c", "a"].map(shout)).toEqual(["C", "A"]);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});

test("an answer that is no is remembered as well", () => {
  let asked = 0;
  const isLong = remembered((word: string) => {
    asked += 1;
    return word.length > 3;
  });
  expect([isLong("no"), isLong("no")]).toEqual([false, false]);
  expect(asked).toBe(1);
});
