import { describe, expect, test } from "vitest";
import type { Gradable } from "@/lib/domain/grading";
import { gradeResponse } from "@/lib/domain/grading";

function gradable(over: Partial<Gradable>): Gradable {
  return { form: "short", lang: "en", key: [], accept: [], value: null, distractors: [], ...over };
}

const distractor = (text: string) => ({
  text,
  why: "",
  certificate: { kind: "only-one" as const, facts: [] },
});

describe("a choice", () => {
  const item = gradable({
    form: "choice",
    key: ["Esmail Ghaani"],
    distractors: [distractor("Ali Larijani")],
  });

  test("is right for the key and wrong for anything else", () => {
    expect(gradeResponse(item, { chosen: ["Esmail Ghaani"] })).toEqual({
      verdict: "right",
      mark: 1,
    });
    expect(gradeResponse(item, { chosen: ["Ali Larijani"] })).toEqual({
      verdict: "wrong",
      mark: 0,
    });
    expect(gradeResponse(item, { chosen: [] }).mark).toBe(0);
  });

  test("of everything is not right", () => {
    expect(gradeResponse(item, { chosen: ["Esmail Ghaani", "Ali Larijani"] }).verdict).toBe(
      "wrong",
    );
  });
});

describe("typed words", () => {
  const item = gradable({ key: ["Esmail Ghaani"], accept: ["Ghaani", "Ismail Qaani"] });

  test.each(["Esmail Ghaani", "  esmail   GHAANI. ", "Ghaani", "ismail qaani"])(
    "%s is right",
    (typed) => {
      expect(gradeResponse(item, { typed: [typed] })).toEqual({ verdict: "right", mark: 1 });
    },
  );

  test("a slip of spelling is accepted and named", () => {
    expect(gradeResponse(item, { typed: ["Esmail Ghani"] })).toEqual({
      verdict: "right",
      mark: 1,
      note: "Accepted; it is spelled Esmail Ghaani.",
    });
  });

  test("a slip that names another is not forgiven", () => {
    const assad = gradable({ key: ["Ahmed Assadi"] });
    expect(gradeResponse(assad, { typed: ["Ahmed Asadi"] }).verdict).toBe("right");
    expect(gradeResponse(assad, { typed: ["Ahmed Asadi"] }, ["Ahmed Asadi"]).verdict).toBe("wrong");
  });

  test("short words and figures must be exact", () => {
    expect(gradeResponse(gradable({ key: ["Oman"] }), { typed: ["Iman"] }).verdict).toBe("wrong");
    const division = gradable({ key: ["41st Division"] });
    expect(gradeResponse(division, { typed: ["42st Division"] }).verdict).toBe("wrong");
  });

  test("nothing typed is wrong", () => {
    expect(gradeResponse(item, { typed: [""] }).verdict).toBe("wrong");
    expect(gradeResponse(item, { typed: [] }).verdict).toBe("wrong");
  });
});

describe("a typed date", () => {
  const item = gradable({ key: ["3 January 2020"], value: "2020-01-03" });

  test.each(["3 January 2020", "January 3, 2020", "2020-01-03", "3 Januari 2020"])(
    "%s is right",
    (typed) => {
      expect(gradeResponse(item, { typed: [typed] }).verdict).toBe("right");
    },
  );

  test("of another day is wrong, however near", () => {
    expect(gradeResponse(item, { typed: ["4 January 2020"] }).verdict).toBe("wrong");
    expect(gradeResponse(item, { typed: ["3 January 2021"] }).verdict).toBe("wrong");
  });

  test("with its day or year left out is nearly right", () => {
    expect(gradeResponse(item, { typed: ["January 2020"] })).toMatchObject({
      verdict: "nearly",
      mark: 0.5,
    });
    expect(gradeResponse(item, { typed: ["3 January"] })).toMatchObject({
      verdict: "nearly",
      mark: 0.5,
    });
  });

  test("that may be two days is asked back", () => {
    expect(gradeResponse(item, { typed: ["3/1/2020"] })).toMatchObject({
      verdict: "ambiguous",
      values: ["2020-01-03", "2020-03-01"],
    });
  });

  test("of a decade or a span of years is compared by value", () => {
    const decade = gradable({ key: ["the 1980s"], value: "198X" });
    expect(gradeResponse(decade, { typed: ["1980s"] }).verdict).toBe("right");
    const span = gradable({ key: ["2014–2015"], value: "2014/2015" });
    expect(gradeResponse(span, { typed: ["from 2014 to 2015"] }).verdict).toBe("right");
  });
});

test("a cloze gives each gap its share", () => {
  const item = gradable({ form: "cloze", key: ["revenge", "America"] });
  expect(gradeResponse(item, { typed: ["revenge", "america"] }).mark).toBe(1);
  expect(gradeResponse(item, { typed: ["revenge", "Asia"] })).toEqual({
    verdict: "nearly",
    mark: 0.5,
  });
});

test("ticking everything earns nothing in a multiple", () => {
  const item = gradable({ form: "multiple", key: ["A1", "B1"] });
  expect(gradeResponse(item, { chosen: ["A1", "B1", "C1", "D1"] }).mark).toBe(0);
  expect(gradeResponse(item, { chosen: ["A1"] }).mark).toBe(0.5);
});

test("a match is worth its right pairs, and more pairs than people earn nothing more", () => {
  const item = gradable({ form: "match", key: ["Ada → pilot", "Ben → cook"] });
  expect(gradeResponse(item, { chosen: ["Ada → pilot", "Ben → clerk"] }).mark).toBe(0.5);
  const all = ["Ada → pilot", "Ada → cook", "Ben → pilot", "Ben → cook"];
  expect(gradeResponse(item, { chosen: all }).mark).toBe(0.5);
});

test("an order is worth its longest part in order", () => {
  const item = gradable({ form: "order", key: ["one", "two", "three", "four"] });
  expect(gradeResponse(item, { chosen: ["one", "three", "two", "four"] }).mark).toBe(0.75);
});
