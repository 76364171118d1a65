import "server-only";

import type { Standing } from "@/lib/domain/class-report";
import { percent } from "@/lib/domain/class-report";
import { standingState } from "@/lib/domain/standing-state";
import type { Viewer } from "@/lib/domain/viewer";
import type { Gradebook } from "./gradebook";
import { findGradebook } from "./gradebook";
import type { Db } from "./open";

export type Cell = string | number;

const HEAD = [
  "student_id",
  "student",
  "left",
  "assignment_id",
  "assignment",
  "state",
  "mark",
  "mark_before_lateness",
  "max_mark",
  "percent",
  "attempts",
  "attempt_id",
];

/** The gradebook of a class, a row for each student and assignment, under a head; null for all but its teachers. */
export async function listMarkRows(
  db: Db,
  viewer: Viewer,
  asked: { classroomId: string; now: Date },
): Promise<Cell[][] | null> {
  const report = await findGradebook(db, viewer, asked);
  return report && [HEAD, ...rowsOf(report)];
}

function rowsOf({ assignments, students }: Gradebook): Cell[][] {
  return students.flatMap(({ userId, name, leftAt, standings }) =>
    assignments.flatMap(({ id, title }, column) => {
      const standing = standings[column];
      if (!standing) return [];
      const student = [userId, name, leftAt ? "yes" : "no"];
      return [[...student, id, title, standingState(standing), ...figuresOf(standing)]];
    }),
  );
}

function figuresOf(standing: Standing): Cell[] {
  if (standing.state !== "done") {
    const attemptId = "attemptId" in standing ? (standing.attemptId ?? "") : "";
    return ["", "", "", "", "sittings" in standing ? standing.sittings : "", attemptId];
  }
  const { mark, rawMark, maxMark, sittings, attemptId } = standing;
  return [mark, rawMark, maxMark, percent(standing), sittings, attemptId];
}
