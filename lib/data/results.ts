import "server-only";

import type { MarkTerms, RawMark } from "@/lib/domain/late-policy";
import { countedMark } from "@/lib/domain/late-policy";
import type { SubmittedBy } from "@/lib/domain/marks";
import { markAttempt } from "@/lib/domain/marks";
import type { ReviewRow } from "@/lib/domain/review-matrix";
import { REVIEW_ROWS, visibleRows } from "@/lib/domain/review-matrix";
import type { Settings } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { loadPinnedItems } from "./attempt-logs";
import { selectAttempt } from "./attempts";
import { isTeacherOf } from "./enrolments";
import type { LateView } from "./late-answers";
import { loadLate } from "./late-answers";
import { loadGrounds } from "./mark-grounds";
import type { MarkedItemView } from "./marked-items";
import { toMarkedViews } from "./marked-items";
import type { Db } from "./open";
import { findPreviewed } from "./preview-rows";

/** A sitting that was handed in, as its learner and the teachers of its class read it. */
export type ResultsView = {
  id: string;
  number: number;
  learner: { name: string; isViewer: boolean };
  studySet: { id: string; title: string };
  assignment: { id: string; title: string; dueAt: Date | null; classroomId: string } | null;
  /** The assignment that its teacher tries out by it; null for any other sitting. */
  preview: { id: string; title: string } | null;
  preset: Settings["preset"];
  startedAt: Date;
  /** Null while it is still being taken; there are then no items. The mark is null while it is held back. */
  submission: {
    submittedAt: Date;
    by: SubmittedBy;
    mark: number | null;
    /** What the mark counts for, early credit and lateness included; equal to it where neither changes it. */
    countedMark: number | null;
    maxMark: number | null;
  } | null;
  /** What the viewer may see now: a teacher everything. */
  shows: ReviewRow[];
  /** Results wait for a teacher to release them. */
  isHeld: boolean;
  /** When it closes, if that is still to come. */
  moreAt: Date | null;
  /** What came after the deadline, if anything did. */
  late: LateView | null;
  items: MarkedItemView[];
};

/** The results of the viewer's own sitting, or of a student's in a class that the viewer teaches; else null. */
export async function findResults(
  db: Db,
  viewer: Viewer,
  { attemptId, now }: { attemptId: string; now: Date },
): Promise<ResultsView | null> {
  const found = await selectAttempt(db, attemptId);
  if (!found) return null;
  const isViewer = found.learner.id === viewer.id;
  const classroomId = found.assignment?.classroomId;
  const mayRead =
    isViewer || (classroomId !== undefined && (await isTeacherOf(db, viewer, classroomId)));
  if (!mayRead) return null;
  const { id, number, startedAt, studySet, submission, settings } = found;
  const releasedAt = found.assignment?.releasedAt ?? null;
  const closesAt = found.assignment?.access.closesAt ?? null;
  const times = { submittedAt: submission?.submittedAt ?? null, closesAt, releasedAt, now };
  const shows = isViewer ? visibleRows(settings, times) : [...REVIEW_ROWS];
  const marked = submission ? await loadMarked(db, found) : [];
  return {
    id,
    number,
    startedAt,
    studySet,
    assignment: found.assignment && {
      id: found.assignment.id,
      title: found.assignment.title,
      dueAt: found.assignment.access.dueAt,
      classroomId: found.assignment.classroomId,
    },
    preview: found.assignment ? null : await findPreviewed(db, attemptId),
    preset: settings.preset,
    submission: submission && {
      submittedAt: submission.submittedAt,
      by: submission.by,
      mark: shows.includes("marks") ? submission.mark : null,
      countedMark: shows.includes("marks") ? countedOf(found.assignment?.terms, submission) : null,
      maxMark: shows.includes("max-marks") ? submission.maxMark : null,
    },
    shows,
    isHeld: settings.held && (releasedAt === null || releasedAt > now),
    moreAt: closesAt !== null && closesAt > now ? closesAt : null,
    learner: { name: found.learner.name, isViewer },
    late: await loadLate(db, { attemptId, deadlineAt: found.deadlineAt }),
    items: await toMarkedViews(db, marked, { learner: isViewer ? viewer : null, shows }),
  };
}

function countedOf(terms: MarkTerms | undefined, submission: RawMark): number {
  return terms ? countedMark(submission, terms) : submission.mark;
}

type Sitting = {
  id: string;
  assignment: { id: string } | null;
  settings: Settings;
  submission: { ruledTo: number } | null;
};

/** Under the rulings that its stored marks have taken in, so that questions and sum agree. */
async function loadMarked(db: Db, { id, assignment, settings, submission }: Sitting) {
  const items = await loadPinnedItems(db, id);
  const sitting = { id, assignmentId: assignment?.id ?? null };
  const grounds = await loadGrounds(db, sitting, submission?.ruledTo);
  return markAttempt(items, grounds, settings.partial).items;
}
