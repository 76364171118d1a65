import { expect, test } from "vitest";
import { spellFigure } from "@/app/_marks/figures";

test("a figure has one place, a minus that lines up, and a dash where there is none", () => {
  expect([12.34, -1.14, -0.04, 0].map((value) => spellFigure(value))).toEqual([
    "12.3",
    "−1.1",
    "0.0",
    "0.0",
  ]);
  expect(spellFigure(null, "%")).toBe("–");
  expect(spellFigure(50, "%")).toBe("50.0%");
});
