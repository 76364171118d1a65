import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { containsWords, editDistance, foldAnswer, foldName, foldText } from "@/lib/domain/folding";

describe("foldText", () => {
  test.each([
    ["Agnès Callamard", "agnes callamard"],
    ["Soleymâni", "soleymani"],
    ["U.S. strike", "us strike"],
    ["Kata’ib Hezbollah", "kataib hezbollah"],
    ["ﬁnal — “word”", "final word"],
    ["Øster Straße", "oster strasse"],
  ])("%s is compared as %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("folding what is folded changes nothing", () => {
    fc.assert(fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

test("a name is the same with and without its particle and hyphen", () => {
  expect(foldName("Bashar al-Assad")).toBe(foldName("Bashar Assad"));
  expect(foldName("Adil Abdul-Mahdi")).toBe(foldName("Adil Abdul Mahdi"));
  expect(foldName("Ahmed al-Assadi")).not.toBe(foldName("Ahmed al-Assad"));
});

test("an answer may begin with an article, and an article alone is still an answer", () => {
  expect(foldAnswer("the Quds Force", "en")).toBe("quds force");
  expect(foldAnswer("The", "en")).toBe("the");
});

test("words are found whole, not as parts of others", () => {
  expect(containsWords("Ahmed al-Assadi spoke", "Assad")).toBe(false);
  expect(containsWords("Bashar al-Assad spoke", "Assad")).toBe(true);
});

describe("editDistance", () => {
  test("counts a swap of neighbours once", () => {
    expect(editDistance("ghaani", "ghanai", 3)).toBe(1);
    expect(editDistance("soleimani", "suleymani", 3)).toBe(2);
  });

  test("is the same both ways, nothing for equals, and never above limit + 1", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (left, right) => {
        expect(editDistance(left, right, 4)).toBe(editDistance(right, left, 4));
        expect(editDistance(left, left, 4)).toBe(0);
        expect(editDistance(left, right, 4)).toBeLessThanOrEqual(5);
      }),
    );
  });
});

test("plain text folds as any text does", () => {
  const plain = fc.string({
    unit: fc.constantFrom(..."aBz09 .,'-\n‘’“”–—/(&U.S.`^~"),
    maxLength: 30,
  });
  fc.assert(
    fc.property(plain, (text) => {
      // a letter with a mark sends the same text the long way
      expect(foldText(`${text} é`)).toBe(`${foldText(text)} e`.trim());
    }),
    { numRuns: 500 },
  );
});
