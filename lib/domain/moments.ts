/** The mean; NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  return sumOf(values.length, (index) => values[index] ?? 0) / values.length;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Of a sample: over n − 1. NaN below two values. */
export function covariance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const [meanOne, meanOther] = [mean(one), mean(other)];
  const products = sumOf(
    one.length,
    (index) => ((one[index] ?? 0) - meanOne) * ((other[index] ?? 0) - meanOther),
  );
  return one.length > 1 ? products / (one.length - 1) : Number.NaN;
}

/** Of a sample: over n − 1. NaN below two values. */
export function variance(values: ArrayLike<number>): number {
  return covariance(values, values);
}

/** k₃ ∕ k₂^1.5 of Fisher's k-statistics; null below three values or where all are equal. */
export function skewness(values: ArrayLike<number>): number | null {
  const n = values.length;
  const [m2, m3] = [centralMoment(values, 2), centralMoment(values, 3)];
  if (n < 3 || m2 <= 0) return null;
  const k2 = (n / (n - 1)) * m2;
  const k3 = ((n * n) / ((n - 1) * (n - 2))) * m3;
  return k3 / k2 ** 1.5;
}

/** k₄ ∕ k₂² of Fisher's k-statistics; null below four values or where all are equal. */
export function kurtosis(values: ArrayLike<number>): number | null {
  const n = values.length;
  const [m2, m4] = [centralMoment(values, 2), centralMoment(values, 4)];
  if (n < 4 || m2 <= 0) return null;
  const k2 = (n / (n - 1)) * m2;
  const scale = (n * n) / ((n - 1) * (n - 2) * (n - 3));
  return (scale * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / (k2 * k2);
}

function centralMoment(values: ArrayLike<number>, power: number): number {
  const centre = mean(values);
  return sumOf(values.length, (index) => ((values[index] ?? 0) - centre) ** power) / values.length;
}

function sumOf(length: number, at: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += at(index);
  return sum;
}
