import "server-only";

import { and, asc, desc, eq, not } from "drizzle-orm";
import { assignments, attempts, studySets, submissions } from "@/drizzle/tables";
import { visibleRows } from "@/lib/domain/review-matrix";
import type { Settings } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { loadClosings } from "./access";
import type { Db } from "./open";
import { isPreview } from "./preview-rows";

/** A sitting as lists show it. */
export type AttemptSummary = {
  id: string;
  number: number;
  assignment: { id: string; title: string } | null;
  startedAt: Date;
  /** Null while it is being taken; the mark is null while it may not be seen. */
  submission: { submittedAt: Date; mark: number | null; maxMark: number } | null;
};

/** The viewer's sittings of a study set, the newest first. */
export async function listAttempts(
  db: Db,
  viewer: Viewer,
  { studySetId, now }: { studySetId: string; now: Date },
): Promise<AttemptSummary[]> {
  const { id, number, startedAt, settings } = attempts;
  const { submittedAt, mark, maxMark } = submissions;
  const rows = await db
    .select({
      id,
      number,
      startedAt,
      settings,
      releasedAt: assignments.releasedAt,
      assignment: { id: assignments.id, title: assignments.title },
      submission: { submittedAt, mark, maxMark },
    })
    .from(attempts)
    .innerJoin(studySets, eq(studySets.id, attempts.studySetId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(
      and(
        eq(attempts.learnerId, viewer.id),
        eq(attempts.studySetId, studySetId),
        not(isPreview(db)),
      ),
    )
    .orderBy(desc(startedAt), asc(id));
  const ids = rows.map(({ assignment }) => assignment?.id ?? null);
  const closingOf = await loadClosings(db, viewer.id, ids);
  return rows.map(({ settings: pinned, releasedAt, submission, ...attempt }) => ({
    ...attempt,
    submission: submission && {
      ...submission,
      mark: seesMark(pinned, {
        closesAt: closingOf(attempt.assignment?.id ?? null),
        releasedAt,
        submittedAt: submission.submittedAt,
        now,
      })
        ? submission.mark
        : null,
    },
  }));
}

type MarkTimes = {
  submittedAt: Date | null;
  closesAt: Date | null;
  releasedAt: Date | null;
  now: Date;
};

/** Whether the learner of a sitting may see its mark now. */
export function seesMark(settings: Settings, times: MarkTimes): boolean {
  return visibleRows(settings, times).includes("marks");
}
