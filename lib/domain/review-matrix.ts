/** What of a sitting may be seen: the eight rows of Moodle's review options, and the source. */
export const REVIEW_ROWS = [
  "attempt",
  "correct",
  "max-marks",
  "marks",
  "specific",
  "general",
  "answer",
  "overall",
  "source",
] as const;
export type ReviewRow = (typeof REVIEW_ROWS)[number];

/** When: while it is taken, up to two minutes after handing in, later while it is open, after it closed. */
export const REVIEW_TIMES = ["during", "after", "later", "closed"] as const;
export type ReviewTime = (typeof REVIEW_TIMES)[number];

/** The rows that may be seen at each time. */
export type ReviewMatrix = Record<ReviewTime, ReviewRow[]>;

/** Milliseconds for which it is "after" handing in, as in Moodle. */
const JUST_NOW = 2 * 60_000;

/** A row is worth nothing, or tells what another hides, without these. */
const NEEDS: Record<ReviewRow, readonly ReviewRow[]> = {
  attempt: [],
  "max-marks": [],
  marks: ["max-marks"],
  // who sees which answers are right can add up the mark
  correct: ["attempt", "marks"],
  specific: ["attempt", "correct"],
  general: ["attempt", "answer"],
  answer: ["attempt", "correct"],
  overall: ["marks"],
  source: ["attempt", "answer"],
};

/** The rows that hold: a row goes when one that it needs is not among them. */
export function tidyRows(rows: Iterable<ReviewRow>): ReviewRow[] {
  const chosen = new Set(rows);
  const holds = (row: ReviewRow): boolean => chosen.has(row) && NEEDS[row].every(holds);
  return REVIEW_ROWS.filter(holds);
}

type SittingTimes = {
  /** Null while it is being taken. */
  submittedAt: Date | null;
  closesAt: Date | null;
  now: Date;
};

/** Which column of the matrix holds now; without a closing time it is never "closed". */
export function reviewTime({ submittedAt, closesAt, now }: SittingTimes): ReviewTime {
  if (submittedAt === null) return "during";
  if (closesAt !== null && now >= closesAt) return "closed";
  return now.getTime() < submittedAt.getTime() + JUST_NOW ? "after" : "later";
}

type Showing = { shows: ReviewMatrix; held: boolean };

/**
 * What its learner may see of a sitting now. Where results are held back, nothing after handing
 * in until a teacher released them.
 */
export function visibleRows(
  { shows, held }: Showing,
  { releasedAt, ...times }: SittingTimes & { releasedAt: Date | null },
): ReviewRow[] {
  const time = reviewTime(times);
  const isReleased = releasedAt !== null && releasedAt <= times.now;
  if (held && time !== "during" && !isReleased) return [];
  return tidyRows(shows[time]);
}
