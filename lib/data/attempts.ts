import "server-only";

import { eq } from "drizzle-orm";
import { assignments, attempts, studySets, submissions, users } from "@/drizzle/tables";
import type { ItemView } from "@/lib/domain/item-view";
import { toItemView } from "@/lib/domain/item-view";
import type { Grounds } from "@/lib/domain/marks";
import { markAttempt, standingResponses } from "@/lib/domain/marks";
import type { Given } from "@/lib/domain/response";
import { tidyRows } from "@/lib/domain/review-matrix";
import type { Settings } from "@/lib/domain/settings";
import { checksEach } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { loadOwnAccess } from "./access";
import type { ClockView } from "./attempt-clocks";
import { readClock } from "./attempt-clocks";
import { loadFlags, loadPinnedItems } from "./attempt-logs";
import { loadGrounds } from "./mark-grounds";
import type { MarkedItemView } from "./marked-items";
import { toMarkedViews } from "./marked-items";
import type { Db } from "./open";
import { findPreviewed } from "./preview-rows";
import { isFinal } from "./verdicts";

/** What was given for a question, as the page that takes it needs it back. */
export type GivenView = { position: number; sequence: number; given: Given };

/** A sitting while it is taken. What is settled may be seen; of the rest no key is in here. */
export type AttemptView = {
  id: string;
  number: number;
  studySet: { id: string; title: string };
  assignment: { id: string; title: string; dueAt: Date | null } | null;
  /** The assignment that its teacher tries out by it; null for any other sitting. */
  preview: { id: string; title: string } | null;
  preset: Settings["preset"];
  /** Each answer gets its verdict at once, and is final. */
  checksEach: boolean;
  layout: Settings["layout"];
  navigation: Settings["navigation"];
  startedAt: Date;
  submittedAt: Date | null;
  clock: ClockView;
  items: ItemView[];
  given: GivenView[];
  /** The questions that the learner wants to look at again. */
  flagged: number[];
  /** Where verdicts come after each answer: the questions that have theirs. */
  settled: MarkedItemView[];
};

const NO_GROUNDS: Grounds = { log: [], rulings: [], handMarks: [] };

/** The viewer's own sitting, or null. */
export async function findAttempt(
  db: Db,
  viewer: Viewer,
  { attemptId, now }: { attemptId: string; now: Date },
): Promise<AttemptView | null> {
  const found = await selectAttempt(db, attemptId);
  if (!found || found.learner.id !== viewer.id) return null;
  const { assignment, submission, settings } = found;
  const clock = await readClock(db, found, now);
  const isHidden = clock.onBreakUntil !== null && !submission;
  const items = isHidden ? [] : await loadPinnedItems(db, attemptId);
  const sitting = { id: attemptId, assignmentId: assignment?.id ?? null };
  const grounds = isHidden ? NO_GROUNDS : await loadGrounds(db, sitting);
  const checks = checksEach(settings);
  const marked = checks ? markAttempt(items, grounds, settings.partial).items : [];
  return {
    id: found.id,
    number: found.number,
    startedAt: found.startedAt,
    studySet: found.studySet,
    assignment: assignment && {
      id: assignment.id,
      title: assignment.title,
      dueAt: assignment.access.dueAt,
    },
    preview: assignment ? null : await findPreviewed(db, attemptId),
    preset: settings.preset,
    checksEach: checks,
    layout: settings.layout,
    navigation: settings.navigation,
    submittedAt: submission?.submittedAt ?? null,
    clock,
    items: items.map(toItemView),
    given: [...standingResponses(grounds.log).values()].map(({ position, sequence, given }) => ({
      position,
      sequence,
      given,
    })),
    flagged: await loadFlags(db, attemptId),
    settled: await toMarkedViews(
      db,
      marked.filter(({ graded }) => isFinal(graded)),
      { learner: viewer, shows: tidyRows(settings.shows.during) },
    ),
  };
}

/** The head of any sitting: whoever calls decides who may see it. */
export async function selectAttempt(db: Db, attemptId: string) {
  const { id, number, startedAt, settings, accommodation, deadlineAt } = attempts;
  const { submittedAt, by, mark, maxMark, ruledTo } = submissions;
  const [row] = await db
    .select({
      id,
      number,
      startedAt,
      settings,
      accommodation,
      deadlineAt,
      learner: { id: users.id, name: users.name },
      studySet: { id: studySets.id, title: studySets.title },
      assignment: {
        id: assignments.id,
        title: assignments.title,
        releasedAt: assignments.releasedAt,
        classroomId: assignments.classroomId,
      },
      submission: { submittedAt, by, mark, maxMark, ruledTo },
    })
    .from(attempts)
    .innerJoin(users, eq(users.id, attempts.learnerId))
    .innerJoin(studySets, eq(studySets.id, attempts.studySetId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(eq(id, attemptId));
  if (!row) return null;
  const { assignment } = row;
  if (!assignment) return { ...row, assignment };
  const own = { assignmentId: assignment.id, learnerId: row.learner.id };
  return { ...row, assignment: { ...assignment, ...(await loadOwnAccess(db, own)) } };
}
