import { describe, expect, test } from "vitest";
import { compareTyped, isTyped } from "@/lib/domain/typed-answer";

const of = (...key: string[]) => ({ key, accept: ["Buzz Aldrin"], lang: "en" as const });

describe("compareTyped", () => {
  test("takes a name in its other form, and a slip of spelling", () => {
    expect(compareTyped("edwin aldrin", of("Edwin Aldrin"))).toBe("right");
    expect(compareTyped("Buzz Aldrin", of("Edwin Aldrin"))).toBe("right");
    expect(compareTyped("Edwin Aldrim", of("Edwin Aldrin"))).toBe("right");
    expect(compareTyped("Neil Armstrong", of("Edwin Aldrin"))).toBe("wrong");
  });

  test("compares dates by value", () => {
    const day = of("20 July 1969");
    expect(compareTyped("1969-07-20", day)).toBe("right");
    expect(compareTyped("July 20, 1969", day)).toBe("right");
    expect(compareTyped("July 1969", day)).toBe("nearly");
    expect(compareTyped("21 July 1969", day)).toBe("wrong");
    expect(compareTyped("3/4/1969", of("3 April 1969"))).toBe("ambiguous");
  });
});

test("only a single short answer is typed", () => {
  expect(isTyped(of("Edwin Aldrin"))).toBe(true);
  expect(isTyped(of("one", "two"))).toBe(false);
  expect(isTyped(of("a".repeat(61)))).toBe(false);
  expect(isTyped(of())).toBe(false);
});
