import { covariance, mean, variance } from "./moments";

/** An interval that holds the figure in 95 of 100 such classes. */
export type Interval = { from: number; to: number };

/** How one question did, in Moodle's terms. A figure is null where it is not defined. */
export type ItemStatistics = {
  /** Those whose mark of it counts. */
  n: number;
  /** The mean mark, 0 to 1; null where it counts for nobody. */
  facility: number | null;
  facilityInterval: Interval | null;
  /** Of the marks, 0 to 1. */
  sd: number | null;
  /** Discrimination index: 100 times the correlation of its mark with the rest of the quiz. */
  discrimination: number | null;
  discriminationInterval: Interval | null;
  /** Discriminative efficiency: the same covariance as a percentage of the most there could be. */
  efficiency: number | null;
};

/** 95% of a normal distribution lie within so many standard deviations. */
const Z = 1.96;
/** What rounding leaves of a variance of nothing. */
const NOTHING = 1e-12;

/**
 * Statistics of one question from its marks and what else each of the same learners reached.
 * Formulas: Moodle's quiz statistics, docs.moodle.org/dev/Quiz_statistics_calculations.
 */
export function itemStatistics(marks: Float64Array, rest: Float64Array): ItemStatistics {
  const n = marks.length;
  const facility = mean(marks);
  const ofMarks = variance(marks);
  const together = covariance(marks, rest);
  const apart = Math.sqrt(ofMarks * variance(rest));
  const most = covariance(marks.toSorted(), rest.toSorted());
  const correlation = n > 1 && apart > NOTHING ? together / apart : null;
  return {
    n,
    facility: n > 0 ? facility : null,
    facilityInterval: n > 1 ? meanInterval(facility, ofMarks, n) : null,
    sd: n > 1 ? Math.sqrt(ofMarks) : null,
    discrimination: correlation === null ? null : 100 * correlation,
    discriminationInterval: correlation === null ? null : correlationInterval(correlation, n),
    efficiency: n > 1 && most > NOTHING ? (100 * together) / most : null,
  };
}

function meanInterval(centre: number, spread: number, n: number): Interval {
  const half = Z * Math.sqrt(spread / n);
  return { from: Math.max(0, centre - half), to: Math.min(1, centre + half) };
}

/** By Fisher's z-transformation; null below four learners or at ±1. */
function correlationInterval(correlation: number, n: number): Interval | null {
  if (n < 4 || Math.abs(correlation) >= 1 - NOTHING) return null;
  const half = Z / Math.sqrt(n - 3);
  const z = Math.atanh(correlation);
  return { from: 100 * Math.tanh(z - half), to: 100 * Math.tanh(z + half) };
}
