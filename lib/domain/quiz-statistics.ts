import type { ItemStatistics } from "./item-statistics";
import { itemStatistics } from "./item-statistics";
import { covariance, kurtosis, mean, median, skewness, variance } from "./moments";
import type { RuledMark } from "./ruling";

/** The marks of one sitting, question by question. */
export type Sheet = readonly { versionId: string; mark: RuledMark }[];

/** How a quiz did as a whole. A figure is null where there are too few sittings for it. */
export type QuizStatistics = {
  /** Sittings. */
  n: number;
  /** Of what could be had, 0 to 100. */
  mean: number;
  median: number;
  sd: number | null;
  skewness: number | null;
  kurtosis: number | null;
  /** Coefficient of internal consistency (Cronbach's alpha), at most 100. */
  consistency: number | null;
  /** How much of the spread of marks is chance, in percent. */
  errorRatio: number | null;
  /** The standard error of measurement, in percent of what could be had. */
  standardError: number | null;
};

export type QuestionStatistics = ItemStatistics & {
  versionId: string;
  /** The share of the whole mark that it was meant to have, in percent. */
  intendedWeight: number;
  /** The share that it has of the differences between learners; null where they are drawn apart. */
  effectiveWeight: number | null;
  /** Its mark goes against the whole: it has no effective weight. */
  goesAgainst: boolean;
  /** Asked of everybody, it is compared with the rest of the quiz; else with the whole. */
  isDrawn: boolean;
};

export type QuizReport = { quiz: QuizStatistics; questions: QuestionStatistics[] };

/** Statistics of the sittings of one quiz; null without any. */
export function quizReport(sheets: readonly Sheet[]): QuizReport | null {
  if (sheets.length === 0) return null;
  const totals = Float64Array.from(sheets, totalOfSheet);
  const columns = columnsOf(sheets);
  const isFixed = [...columns.values()].every(({ asked }) => asked === sheets.length);
  const whole = sheets.reduce((sum, sheet) => sum + countedOf(sheet), 0);
  const weights = isFixed ? effectiveWeights([...columns.values()], totals) : null;
  const questions = [...columns].map(([versionId, column], index) =>
    questionOf(versionId, column, {
      totals,
      isDrawn: column.asked < sheets.length,
      intendedWeight: (100 * column.marks.length) / whole,
      weight: weights?.[index],
    }),
  );
  const marks = isFixed ? [...columns.values()] : [...positionsOf(sheets).values()];
  return { quiz: wholeOf(sheets, totals, marks), questions };
}

function totalOfSheet(sheet: Sheet): number {
  return sheet.reduce((sum, { mark }) => sum + (mark ?? 0), 0);
}

function countedOf(sheet: Sheet): number {
  return sheet.reduce((sum, { mark }) => sum + (mark === null ? 0 : 1), 0);
}

/** The marks of one question, and the places in the list of sittings that they are from. */
type Column = { marks: number[]; rows: number[]; asked: number };

function columnsOf(sheets: readonly Sheet[]): Map<string, Column> {
  return gather(sheets, ({ versionId }) => versionId);
}

/** By the place in the quiz: where questions are drawn, the quiz as a whole is judged by its places. */
function positionsOf(sheets: readonly Sheet[]): Map<number, Column> {
  return gather(sheets, (_, position) => position);
}

function gather<K>(
  sheets: readonly Sheet[],
  keyOf: (question: Sheet[number], position: number) => K,
): Map<K, Column> {
  const columns = new Map<K, Column>();
  sheets.forEach((sheet, row) => {
    sheet.forEach((question, position) => {
      const key = keyOf(question, position);
      let column = columns.get(key);
      if (!column) {
        column = { marks: [], rows: [], asked: 0 };
        columns.set(key, column);
      }
      column.asked += 1;
      if (question.mark === null) return;
      column.marks.push(question.mark);
      column.rows.push(row);
    });
  });
  return columns;
}

type Whole = {
  totals: Float64Array;
  isDrawn: boolean;
  intendedWeight: number;
  /** Its covariance with the whole goes into this; undefined where there is none. */
  weight: EffectiveWeight | undefined;
};

function questionOf(
  versionId: string,
  { marks, rows }: Column,
  { totals, isDrawn, intendedWeight, weight }: Whole,
): QuestionStatistics {
  const own = Float64Array.from(marks);
  const rest = Float64Array.from(rows, (row, index) => {
    const total = totals[row] ?? 0;
    return isDrawn ? total : total - (marks[index] ?? 0);
  });
  return {
    ...itemStatistics(own, rest),
    ...{ versionId, isDrawn, intendedWeight },
    effectiveWeight: weight?.percent ?? null,
    goesAgainst: weight?.goesAgainst ?? false,
  };
}

type EffectiveWeight = { percent: number | null; goesAgainst: boolean };

/** 100 · √cov(x, T) ∕ Σ √cov(xⱼ, T), over the questions whose covariance is not negative. */
function effectiveWeights(columns: readonly Column[], totals: Float64Array): EffectiveWeight[] {
  const shared = columns.map(({ marks, rows }) =>
    covariance(
      marks,
      rows.map((row) => totals[row] ?? 0),
    ),
  );
  const sum = shared.reduce((all, each) => all + (each > 0 ? Math.sqrt(each) : 0), 0);
  return shared.map((each) => ({
    percent: each >= 0 && sum > 0 ? (100 * Math.sqrt(each)) / sum : null,
    goesAgainst: each < 0,
  }));
}

function wholeOf(
  sheets: readonly Sheet[],
  totals: Float64Array,
  columns: readonly Column[],
): QuizStatistics {
  const n = sheets.length;
  const percents = sheets.map((sheet, row) => {
    const counted = countedOf(sheet);
    return counted > 0 ? (100 * (totals[row] ?? 0)) / counted : 0;
  });
  const sd = n > 1 ? Math.sqrt(variance(percents)) : null;
  const consistency = consistencyOf(columns, totals);
  const errorRatio = consistency === null ? null : 100 * Math.sqrt(1 - consistency / 100);
  return {
    ...{ n, mean: mean(percents), median: median(percents), sd },
    ...{ skewness: skewness(percents), kurtosis: kurtosis(percents) },
    ...{ consistency, errorRatio },
    standardError: errorRatio === null || sd === null ? null : (errorRatio * sd) / 100,
  };
}

/** 100 · p∕(p − 1) · (1 − Σ var(x) ∕ k₂), of more than two sittings and more than one question. */
function consistencyOf(columns: readonly Column[], totals: Float64Array): number | null {
  const asked = columns.filter(({ marks }) => marks.length > 1);
  const p = asked.length;
  const k2 = variance(totals);
  if (totals.length < 3 || p < 2 || !(k2 > 0)) return null;
  const sum = asked.reduce((all, { marks }) => all + variance(marks), 0);
  return ((100 * p) / (p - 1)) * (1 - sum / k2);
}
