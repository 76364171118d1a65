import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PARTIAL_CREDITS, partialCredit } from "@/lib/domain/partial-credit";

describe("partialCredit", () => {
  // two of three right ones ticked, and one wrong one, of five options
  const ticks = { rightTicked: 2, wrongTicked: 1, right: 3, options: 5 };

  test.each([
    ["off", 0],
    ["net-correct", 1 / 3],
    ["coverage", (2 / 3) * (2 / 3)],
    ["each-answer", 3 / 5],
  ] as const)("%s gives %d", (rule, share) => {
    expect(partialCredit(rule, ticks)).toBeCloseTo(share, 12);
  });

  test("by any rule: all right is all, nothing ticked is nothing, and it stays between", () => {
    const any = fc.record({
      right: fc.integer({ min: 1, max: 8 }),
      wrong: fc.integer({ min: 0, max: 8 }),
      ticked: fc.double({ min: 0, max: 1, noNaN: true }),
      slipped: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        any,
        fc.constantFrom(...PARTIAL_CREDITS),
        ({ right, wrong, ticked, slipped }, rule) => {
          const options = right + wrong;
          const share = partialCredit(rule, {
            ...{ right, options, rightTicked: Math.round(ticked * right) },
            wrongTicked: Math.round(slipped * wrong),
          });
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(partialCredit(rule, { rightTicked: right, wrongTicked: 0, right, options })).toBe(
            1,
          );
          expect(partialCredit(rule, { rightTicked: 0, wrongTicked: 0, right, options })).toBe(0);
        },
      ),
    );
  });
});
