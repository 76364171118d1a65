import "server-only";

import { and, asc, desc, eq } from "drizzle-orm";
import { assignments, attempts, studySets, submissions, users } from "@/drizzle/tables";
import type { ItemView } from "@/lib/domain/item-view";
import { toItemView } from "@/lib/domain/item-view";
import { markAttempt, standingResponses } from "@/lib/domain/marks";
import type { Given } from "@/lib/domain/response";
import type { Feedback } from "@/lib/domain/study-set";
import type { Viewer } from "@/lib/domain/viewer";
import { loadLog, loadPinnedItems } from "./attempt-logs";
import type { MarkedItemView } from "./marked-items";
import { toMarkedViews } from "./marked-items";
import type { Db } from "./open";

/** A sitting as lists show it. */
export type AttemptSummary = {
  id: string;
  number: number;
  assignment: { id: string; title: string } | null;
  startedAt: Date;
  /** Null while it is being taken. */
  submission: { submittedAt: Date; mark: number; maxMark: number } | null;
};

/** What was given for a question, as the page that takes it needs it back. */
export type GivenView = { position: number; sequence: number; given: Given };

/** A sitting while it is taken. What is settled may be seen; of the rest no key is in here. */
export type AttemptView = {
  id: string;
  number: number;
  studySet: { id: string; title: string };
  assignment: { id: string; title: string; dueAt: Date | null } | null;
  feedback: Feedback;
  startedAt: Date;
  submittedAt: Date | null;
  items: ItemView[];
  given: GivenView[];
  /** Where verdicts come after each answer: the questions that have theirs. */
  settled: MarkedItemView[];
};

/** The viewer's own sitting, or null. */
export async function findAttempt(
  db: Db,
  viewer: Viewer,
  attemptId: string,
): Promise<AttemptView | null> {
  const found = await selectAttempt(db, attemptId);
  if (!found || found.learner.id !== viewer.id) return null;
  const items = await loadPinnedItems(db, attemptId);
  const log = await loadLog(db, attemptId);
  const { assignment, submission, settings } = found;
  const afterEach = settings.feedback === "after-each";
  const marked = afterEach ? markAttempt(items, log).items : [];
  return {
    id: found.id,
    number: found.number,
    startedAt: found.startedAt,
    studySet: found.studySet,
    assignment: assignment && {
      id: assignment.id,
      title: assignment.title,
      dueAt: assignment.dueAt,
    },
    feedback: settings.feedback,
    submittedAt: submission?.submittedAt ?? null,
    items: items.map(toItemView),
    given: [...standingResponses(log).values()].map(({ position, sequence, given }) => ({
      position,
      sequence,
      given,
    })),
    settled: await toMarkedViews(
      db,
      marked.filter(({ graded }) => graded && graded.verdict !== "ambiguous"),
    ),
  };
}

/** The head of any sitting: whoever calls decides who may see it. */
export async function selectAttempt(db: Db, attemptId: string) {
  const { id, number, startedAt, settings } = attempts;
  const { submittedAt, mark, maxMark } = submissions;
  const [row] = await db
    .select({
      id,
      number,
      startedAt,
      settings,
      learner: { id: users.id, name: users.name },
      studySet: { id: studySets.id, title: studySets.title },
      assignment: {
        id: assignments.id,
        title: assignments.title,
        dueAt: assignments.dueAt,
        classroomId: assignments.classroomId,
      },
      submission: { submittedAt, mark, maxMark },
    })
    .from(attempts)
    .innerJoin(users, eq(users.id, attempts.learnerId))
    .innerJoin(studySets, eq(studySets.id, attempts.studySetId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(eq(id, attemptId));
  return row ?? null;
}

/** The viewer's sittings of a study set, the newest first. */
export async function listAttempts(
  db: Db,
  viewer: Viewer,
  { studySetId }: { studySetId: string },
): Promise<AttemptSummary[]> {
  const { id, number, startedAt } = attempts;
  const { submittedAt, mark, maxMark } = submissions;
  return db
    .select({
      id,
      number,
      startedAt,
      assignment: { id: assignments.id, title: assignments.title },
      submission: { submittedAt, mark, maxMark },
    })
    .from(attempts)
    .innerJoin(studySets, eq(studySets.id, attempts.studySetId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(and(eq(attempts.learnerId, viewer.id), eq(attempts.studySetId, studySetId)))
    .orderBy(desc(startedAt), asc(id));
}
