import { describe, expect, test } from "vitest";
import { earnedBy, fitsAsKey } from "@/lib/domain/accepted-answer";
import type { Gradable } from "@/lib/domain/grading";
import type { Given } from "@/lib/domain/response";
import type { Ruling } from "@/lib/domain/ruling";
import { acceptedBesides, markUnderRulings } from "@/lib/domain/ruling";

const BEN: Given = { chosen: ["Ben"] };

function rulings(...list: Partial<Ruling>[]): Ruling[] {
  return list.map((ruling, index) => ({
    ...{ number: index + 1, itemVersionId: "v", effect: "also", answer: null, lowers: true },
    ...ruling,
  }));
}

/** The mark of whoever chose Ada, the printed key, or Ben. */
function marksOf(...list: Partial<Ruling>[]) {
  const under = (own: number, ben: number) =>
    markUnderRulings({ own, earns: () => ben }, rulings(...list));
  return { ada: under(1, 0), ben: under(0, 1), half: under(0.5, 0) };
}

describe("a ruling", () => {
  test("counts an answer beside the key, or instead of it", () => {
    expect(marksOf({ effect: "also", answer: BEN })).toEqual({ ada: 1, ben: 1, half: 0.5 });
    expect(marksOf({ effect: "only", answer: BEN })).toEqual({ ada: 0, ben: 1, half: 0 });
  });

  test("gives full marks to everybody, or takes the question out", () => {
    expect(marksOf({ effect: "everybody" })).toEqual({ ada: 1, ben: 1, half: 1 });
    expect(marksOf({ effect: "void" })).toEqual({ ada: null, ben: null, half: null });
  });

  test("lowers nobody who may not fall", () => {
    const spared = { lowers: false };
    expect(marksOf({ effect: "only", answer: BEN, ...spared })).toEqual({
      ...{ ada: 1, ben: 1, half: 0.5 },
    });
    expect(marksOf({ effect: "void", ...spared })).toEqual({ ada: 1, ben: null, half: 0.5 });
    expect(marksOf({ effect: "void" }, { effect: "original", ...spared })).toEqual({
      ...{ ada: 1, ben: null, half: null },
    });
  });

  test("can be taken back, and holds in the order of its number", () => {
    expect(marksOf({ effect: "everybody" }, { effect: "original" })).toEqual({
      ...{ ada: 1, ben: 0, half: 0.5 },
    });
    const turned = rulings({ effect: "everybody" }, { effect: "original" }).toReversed();
    expect(markUnderRulings({ own: 0, earns: () => 0 }, turned)).toBe(0);
  });

  test("takes back one answer that was accepted by mistake, and nothing else", () => {
    const ada = { effect: "also" as const, answer: { chosen: ["Ada"] } };
    const ben = { effect: "also" as const, answer: BEN };
    const not = { effect: "not" as const, answer: BEN };
    expect(acceptedBesides(rulings(ada, ben))).toEqual([ada.answer, BEN]);
    expect(acceptedBesides(rulings(ada, ben, not))).toEqual([ada.answer]);
    expect(marksOf(ben, not)).toEqual({ ada: 1, ben: 0, half: 0.5 });
    expect(marksOf(ben, { ...not, lowers: false }).ben).toBe(1);
    expect(marksOf({ effect: "everybody" }, ben, not).ben).toBe(0);
    // the answer that is the key cannot be: nothing would count
    expect(acceptedBesides(rulings({ effect: "only", answer: BEN }, ben))).toEqual([]);
  });

  test("an answer that was accepted stays so when the question comes back into the count", () => {
    const again = [{ effect: "void" as const }, { effect: "also" as const, answer: BEN }];
    expect(marksOf({ effect: "also", answer: BEN }, ...again).ben).toBe(1);
  });
});

const item: Gradable = {
  ...{ form: "short", lang: "en", key: ["Esmail Ghaani"], accept: [], value: null },
  distractors: [],
};
const typed = (words: string): Given => ({ typed: [words] });

describe("an accepted answer", () => {
  test("is the same words however they are written, or the same date", () => {
    const earns = (given: string, answer: string) =>
      earnedBy(item, typed(given), typed(answer), "off");
    expect(earns("the  GENERAL!", "General")).toBe(1);
    expect(earns("3 January 2020", "2020-01-03")).toBe(1);
    expect(earns("Generals", "General")).toBe(0);
    expect(earns("", "General")).toBe(0);
  });

  test("of several options earns by the rule of partial credit", () => {
    const distractors = ["C", "D"].map((text) => ({ text }));
    const several: Gradable = { ...item, form: "multiple", key: ["A", "B"], distractors };
    const earns = (chosen: string[]) =>
      earnedBy(several, { chosen }, { chosen: ["A", "C"] }, "net-correct");
    expect([earns(["A", "C"]), earns(["A"]), earns(["A", "B"])]).toEqual([1, 0.5, 0]);
  });

  test("must fit the question", () => {
    const distractors = [{ text: "Ben" }];
    const choice: Gradable = { ...item, form: "choice", key: ["Ada"], distractors };
    expect(fitsAsKey(choice, { chosen: ["Ben"] })).toBe(true);
    for (const wrong of [{ chosen: ["Cy"] }, { chosen: ["Ada", "Ben"] }, typed("Ben")]) {
      expect(fitsAsKey(choice, wrong)).toBe(false);
    }
    expect(fitsAsKey(item, typed("Ghani"))).toBe(true);
    expect(fitsAsKey(item, typed("x".repeat(501)))).toBe(false);
    expect(fitsAsKey(item, typed("  "))).toBe(false);
    const match: Gradable = { ...item, form: "match", key: ["a → 1", "b → 2"], distractors };
    expect(fitsAsKey(match, { chosen: ["a → 2", "b → Ben"] })).toBe(true);
    expect(fitsAsKey(match, { chosen: ["a → 9"] })).toBe(false);
  });
});
