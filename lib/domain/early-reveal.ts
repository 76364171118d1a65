import type { Accommodation } from "./accommodation";
import type { Limits } from "./deadlines";
import { latestEnd } from "./deadlines";
import type { ReviewMatrix, ReviewTime } from "./review-matrix";
import { tidyRows } from "./review-matrix";

/** When results of a quiz may be seen, and whether they wait for a teacher. */
type Showing = { shows: ReviewMatrix; held: boolean; releasedAt: Date | null };

export type Sitter = {
  name: string;
  limits: Limits;
  accommodation: Accommodation | null;
  /** No attempt is left to them, and none is under way. */
  isThrough: boolean;
};

/** Right answers that are out while others can still write. */
export type EarlyReveal = {
  from: Date;
  /** Who sees them first. */
  seers: string[];
  /** Who can still take it then. */
  writers: string[];
  /** When the last of these ends; null for an open end. */
  until: Date | null;
};

/**
 * The first moment at which students see right answers by its closing, or by a teacher's release,
 * while others can still take the quiz; null where nobody does, or where everybody sees them on
 * handing in, as its teacher chose. Whoever is alone in both gets no warning.
 */
export function earlyReveal(
  showing: Showing,
  students: readonly Sitter[],
  now: Date,
): EarlyReveal | null {
  const revealed = students.flatMap((student) => {
    const at = revealedAt(showing, student.limits.closesAt);
    return at ? [{ student, at }] : [];
  });
  const from = new Date(Math.min(...revealed.map(({ at }) => at.getTime())));
  const seers = revealed.flatMap(({ student, at }) => (at <= from ? [student] : []));
  const writers = students.flatMap((student) => {
    const until = latestEnd(student.limits, [student.accommodation]);
    const isOver = until !== null && (until <= from || until <= now);
    const isAlone = seers.length === 1 && seers[0] === student;
    return student.isThrough || isOver || isAlone ? [] : [{ student, until }];
  });
  if (seers.length === 0 || writers.length === 0) return null;
  const ends = writers.map(({ until }) => until?.getTime() ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...ends);
  return {
    from,
    seers: seers.map(({ name }) => name),
    writers: writers.map(({ student }) => student.name),
    until: Number.isFinite(last) ? new Date(last) : null,
  };
}

/** When whoever it closes for then sees right answers; null if never, or on handing in by choice. */
function revealedAt({ shows, held, releasedAt }: Showing, closesAt: Date | null): Date | null {
  const answersAt = (time: ReviewTime) => tidyRows(shows[time]).includes("answer");
  const isOpen = answersAt("later");
  if (answersAt("during") || (isOpen && !held)) return null;
  if (held && releasedAt === null) return null;
  if (held && isOpen) return releasedAt;
  if (!answersAt("closed") || closesAt === null) return null;
  return held && releasedAt !== null && releasedAt > closesAt ? releasedAt : closesAt;
}
