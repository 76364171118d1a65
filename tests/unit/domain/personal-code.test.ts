import { describe, expect, test } from "vitest";
import { CODE_WORDS, foldPersonalCode, showPersonalCode } from "@/lib/domain/personal-code";

describe("the words of personal codes", () => {
  test("differ in their first four letters, and are enough", () => {
    expect(new Set(CODE_WORDS.map((word) => word.slice(0, 4))).size).toBe(CODE_WORDS.length);
    expect(CODE_WORDS.length).toBeGreaterThan(1_850);
    expect(CODE_WORDS.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true);
  });

  test("say nothing unkind of whose slip they are on", () => {
    for (const word of ["fat", "ugly", "victim", "poverty", "gun"]) {
      expect(CODE_WORDS, word).not.toContain(word);
    }
  });
});

describe("foldPersonalCode", () => {
  test("reads a code however it was typed", () => {
    for (const typed of [
      "maple river candy",
      "  Maple-River, CANDY ",
      "maple.river.candy",
      "ｍａｐｌｅ river candy",
    ]) {
      expect(foldPersonalCode(typed), typed).toEqual(["maple", "river", "candy"]);
    }
  });

  test("forgives what follows the fourth letter of a word", () => {
    expect(foldPersonalCode("mapl rivr candies")).toBeNull();
    expect(foldPersonalCode("mapl rive candies")).toEqual(["maple", "river", "candy"]);
  });

  test("refuses what cannot be a code", () => {
    for (const typed of ["", "maple river", "maple river candy candy", "one two ugly", "§ $ %"]) {
      expect(foldPersonalCode(typed), typed).toBeNull();
    }
  });

  test("reads each word of the list as itself", () => {
    for (const word of CODE_WORDS) {
      expect(foldPersonalCode(showPersonalCode([word, word, word]))).toEqual([word, word, word]);
    }
  });
});
