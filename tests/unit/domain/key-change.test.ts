import { describe, expect, test } from "vitest";
import type { Gradable } from "@/lib/domain/grading";
import type { OfferedRuling } from "@/lib/domain/key-change";
import { countsOtherwise, isSameRuling, rulingsToward } from "@/lib/domain/key-change";

const short: Gradable = {
  ...{ form: "short", lang: "en", key: ["Esmail Ghaani"], accept: ["Ghaani"], value: null },
  distractors: [],
};
const choice: Gradable = {
  ...{ form: "choice", lang: "en", key: ["Armstrong"], accept: [], value: null },
  distractors: [{ text: "Aldrin" }, { text: "Collins" }],
};

describe("what a changed answer asks of earlier sittings", () => {
  test("nothing where only words around it changed, or their order", () => {
    const accepted = { ...short, accept: ["Ghaani", "Qaani"] };
    expect(countsOtherwise(accepted, { ...short, accept: ["Qaani", "Ghaani"] })).toBe(false);
    expect(rulingsToward(choice, { ...choice, distractors: [{ text: "Scott" }] })).toEqual([]);
  });

  test("to accept what is accepted now, once, however it is spelled", () => {
    const now = { ...short, accept: ["ghaani.", "Qaani"] };
    expect(countsOtherwise(short, now)).toBe(true);
    expect(rulingsToward(short, now)).toEqual([{ effect: "also", answer: { typed: ["Qaani"] } }]);
  });

  test("to take the new key in place of the old one, and what counts beside it", () => {
    expect(rulingsToward(choice, { ...choice, key: ["Aldrin"] })).toEqual([
      { effect: "only", answer: { chosen: ["Aldrin"] } },
    ]);
    const now = { ...short, key: ["Qaani"] };
    expect(rulingsToward(short, now)).toEqual([
      { effect: "only", answer: { typed: ["Qaani"] } },
      { effect: "also", answer: { typed: ["Ghaani"] } },
    ]);
  });

  test("nothing that the question did not have among its options, and nothing to take away", () => {
    expect(rulingsToward(choice, { ...choice, key: ["Scott"] })).toEqual([]);
    expect(rulingsToward(short, { ...short, accept: [] })).toEqual([]);
  });

  test("rulings are the same by what they do and what they accept", () => {
    const also: OfferedRuling = { effect: "also", answer: { typed: ["Qaani"] } };
    expect(isSameRuling(also, { effect: "also", answer: { typed: ["Qaani"] } })).toBe(true);
    expect(isSameRuling(also, { effect: "only", answer: { typed: ["Qaani"] } })).toBe(false);
    expect(isSameRuling(also, { effect: "also", answer: { typed: ["Ghaani"] } })).toBe(false);
    expect(isSameRuling(also, { effect: "void", answer: null })).toBe(false);
  });
});
