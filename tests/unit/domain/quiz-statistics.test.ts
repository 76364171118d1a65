import { describe, expect, test } from "vitest";
import { kurtosis, median, skewness } from "@/lib/domain/moments";
import { guessScore, optionTable } from "@/lib/domain/option-table";
import { quizReport } from "@/lib/domain/quiz-statistics";
import type { RuledMark } from "@/lib/domain/ruling";

const sheets = (...rows: RuledMark[][]) =>
  rows.map((row) => row.map((mark, index) => ({ versionId: `v${index}`, mark })));

/** Four learners who reach 3, 2, 1 and 0 of three questions. */
const LADDER = sheets([1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]);

describe("a quiz's statistics, as worked out by hand", () => {
  test("of each question", () => {
    const [first, second] = quizReport(LADDER)?.questions ?? [];
    // x 1 1 1 0, R 2 1 0 0: var x 1/4, var R 11/12, cov 1/4, cov of both sorted 1/4
    expect(first).toMatchObject({ versionId: "v0", n: 4, facility: 0.75, isDrawn: false });
    expect(first?.sd).toBeCloseTo(0.5, 12);
    expect(first?.discrimination).toBeCloseTo(100 * (0.25 / Math.sqrt(11 / 48)), 10);
    expect(first?.efficiency).toBeCloseTo(100, 10);
    expect(first?.intendedWeight).toBeCloseTo(100 / 3, 10);
    // cov(x, T) is 1/2, 2/3, 1/2
    const sum = Math.sqrt(1 / 2) + Math.sqrt(2 / 3) + Math.sqrt(1 / 2);
    expect(first?.effectiveWeight).toBeCloseTo((100 * Math.sqrt(1 / 2)) / sum, 10);
    expect(second?.effectiveWeight).toBeCloseTo((100 * Math.sqrt(2 / 3)) / sum, 10);
    // 0.75 ± 1.96 · √(1/4 ∕ 4), at most 1
    expect(first?.facilityInterval?.from).toBeCloseTo(0.26, 10);
    expect(first?.facilityInterval?.to).toBe(1);
    // Fisher: tanh(atanh 0.522233 ± 1.96)
    expect(first?.discriminationInterval?.from).toBeCloseTo(-88.1084, 3);
    expect(first?.discriminationInterval?.to).toBeCloseTo(98.7622, 3);
  });

  test("of the whole", () => {
    const quiz = quizReport(LADDER)?.quiz;
    expect(quiz?.n).toBe(4);
    expect(quiz?.mean).toBeCloseTo(50, 10);
    expect(quiz?.median).toBeCloseTo(50, 10);
    expect(quiz?.sd).toBeCloseTo((100 / 3) * Math.sqrt(5 / 3), 10);
    // 100 · 3∕2 · (1 − (1/4 + 1/3 + 1/4) ∕ (5/3))
    expect(quiz?.consistency).toBeCloseTo(75, 10);
    expect(quiz?.errorRatio).toBeCloseTo(50, 10);
    expect(quiz?.standardError).toBeCloseTo((100 / 6) * Math.sqrt(5 / 3), 10);
    expect(quiz?.skewness).toBeCloseTo(0, 10);
    // m₂ 5/4, m₄ 41/16: k₄ −10/3, k₂ 5/3
    expect(quiz?.kurtosis).toBeCloseTo(-1.2, 10);
  });

  test("of a skewed list", () => {
    // 0 0 3: m₂ 2, m₃ 2, k₂ 3, k₃ 9
    expect(skewness([0, 0, 3])).toBeCloseTo(9 / 3 ** 1.5, 12);
    expect([median([3, 1]), median([3, 1, 9])]).toEqual([2, 3]);
  });
});

describe("where there is too little, there is no figure", () => {
  test("of one sitting, of equal marks, of nothing", () => {
    expect(quizReport([])).toBeNull();
    const one = quizReport(sheets([1, 0]));
    expect(one?.quiz).toMatchObject({ n: 1, sd: null, consistency: null, skewness: null });
    expect(one?.questions[0]).toMatchObject({ sd: null, discrimination: null, efficiency: null });
    const same = quizReport(sheets([1, 1], [1, 1], [1, 1], [1, 1]));
    expect(same?.questions[0]).toMatchObject({ facility: 1, discrimination: null });
    expect([skewness([1, 1, 1]), kurtosis([1, 2, 3])]).toEqual([null, null]);
  });

  test("a question that goes against the whole has no effective weight and says so", () => {
    const [, last] =
      quizReport(sheets([1, 0], [1, 0], [0.2, 1], [0.2, 1], [0, 0.5]))?.questions ?? [];
    expect(last?.discrimination).toBeLessThan(0);
    const against = quizReport(sheets([1, 1, 0], [1, 1, 0], [0, 0, 1], [0, 0, 1]))?.questions[2];
    expect(against).toMatchObject({ goesAgainst: true, effectiveWeight: null });
  });
});

test("a question that is drawn for some is compared with the whole, one that does not count is left out", () => {
  const drawn = [
    [
      { versionId: "a", mark: 1 },
      { versionId: "b", mark: 1 },
    ],
    [
      { versionId: "a", mark: 0 },
      { versionId: "c", mark: 0 },
    ],
    [
      { versionId: "a", mark: 1 },
      { versionId: "b", mark: 0 },
    ],
  ];
  const report = quizReport(drawn);
  const [a, b] = report?.questions ?? [];
  expect(a).toMatchObject({ isDrawn: false, effectiveWeight: null });
  expect(b).toMatchObject({ isDrawn: true, n: 2, intendedWeight: 100 / 3 });
  expect(b?.discrimination).toBeCloseTo(100, 10);

  const voided = quizReport(sheets([1, null], [0, null]));
  expect(voided?.quiz.mean).toBeCloseTo(50, 10);
  expect(voided?.questions[1]).toMatchObject({ n: 0, discrimination: null });
});

test("an option says who chose it, and whether they did better elsewhere than those who were right", () => {
  const choice = (text: string, rest: number) => ({ chosen: [text], rest });
  const six = Array.from({ length: 6 }, () => choice("key", 40));
  const rows = optionTable(
    ["key", "b", "c"],
    ["key"],
    [...six, ...[choice("b", 60), choice("b", 80), choice("b", 70)], { chosen: [], rest: 10 }],
  );
  expect(rows).toEqual([
    { text: "key", isKey: true, count: 6, share: 0.6, meanRest: 40, beatsKey: false },
    { text: "b", isKey: false, count: 3, share: 0.3, meanRest: 70, beatsKey: true },
    { text: "c", isKey: false, count: 0, share: 0, meanRest: null, beatsKey: false },
  ]);
  const few = optionTable(["key", "b"], ["key"], [choice("key", 1), choice("b", 2)]);
  expect(few[1]?.beatsKey).toBe(false);
});

test("guessing brings a share of the options, and nothing where words are typed", () => {
  expect([guessScore("choice", 4), guessScore("truefalse", 2), guessScore("short", 0)]).toEqual([
    ...[0.25, 0.5, 0],
  ]);
  expect(guessScore("order", 4)).toBeNull();
});
