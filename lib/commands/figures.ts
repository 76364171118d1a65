/** The y at an x, of points in the order of their x: straight between the two neighbours; beyond the ends the nearest. */
export function along<Point>(
  points: readonly Point[],
  x: (point: Point) => number,
  y: (point: Point) => number,
  at: number,
): number {
  const after = points.findIndex((point) => x(point) >= at);
  const right = points[after];
  const left = points[after - 1];
  if (!right) return y(points.at(-1) as Point);
  if (!left) return y(right);
  const share = (at - x(left)) / Math.max(1e-9, x(right) - x(left));
  return y(left) + share * (y(right) - y(left));
}

/** The value that this share of them lies below; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
