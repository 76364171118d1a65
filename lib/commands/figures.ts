/** 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

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
