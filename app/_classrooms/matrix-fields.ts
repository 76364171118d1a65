import type { ReviewMatrix, ReviewRow, ReviewTime } from "@/lib/domain/review-matrix";
import { REVIEW_ROWS, REVIEW_TIMES, tidyRows } from "@/lib/domain/review-matrix";

/** One tick of the matrix as a form sends it: "after:marks". */
export function tickName(time: ReviewTime, row: ReviewRow): string {
  return `${time}:${row}`;
}

/** The ticks of a form, parted by spaces, as a matrix; null where none were sent. Unknown ones are left out. */
export function readMatrix(ticks: string | undefined): ReviewMatrix | null {
  if (ticks === undefined) return null;
  const sent = new Set(ticks.split(" "));
  const rowsAt = (time: ReviewTime) =>
    tidyRows(REVIEW_ROWS.filter((row) => sent.has(tickName(time, row))));
  const [during, after, later, closed] = REVIEW_TIMES.map(rowsAt);
  return { during: during ?? [], after: after ?? [], later: later ?? [], closed: closed ?? [] };
}

/** A matrix as the ticks of a form. */
export function writeMatrix(matrix: ReviewMatrix): string {
  return REVIEW_TIMES.flatMap((time) => matrix[time].map((row) => tickName(time, row))).join(" ");
}
