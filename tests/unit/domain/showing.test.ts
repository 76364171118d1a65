import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseShowing } from "@/lib/domain/showing";

const showings = ["a", "b", "c"].map((itemVersionId) => ({ itemVersionId }));
const choose = (count: number, reviews: number, last: string | null = null) =>
  chooseShowing(showings.slice(0, count), { reviews, last })?.itemVersionId ?? null;

test("versions take turns by the number of reviews", () => {
  expect([0, 1, 2, 3].map((reviews) => choose(3, reviews))).toEqual(["a", "b", "c", "a"]);
});

test("the one shown last does not come again while there is another", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.nat({ max: 40 }),
      fc.constantFrom("a", "b", "c", "retired"),
      (count, reviews, last) => {
        expect(choose(count, reviews, last)).not.toBe(last);
      },
    ),
  );
});

test("a fact with one version shows it every time, one with none cannot be shown", () => {
  expect(choose(1, 5, "a")).toBe("a");
  expect(choose(0, 5)).toBeNull();
});
