import "server-only";

import { and, asc, desc, eq, isNull } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  enrolments,
  items,
  itemVersions,
  responses,
  studySets,
  submissions,
  users,
} from "@/drizzle/tables";
import type { ItemView, PinnedItem } from "@/lib/domain/item-view";
import { toItemView } from "@/lib/domain/item-view";
import type { LoggedResponse } from "@/lib/domain/marks";
import { markAttempt, standingResponses } from "@/lib/domain/marks";
import type { Given } from "@/lib/domain/response";
import type { Feedback } from "@/lib/domain/study-set";
import type { Viewer } from "@/lib/domain/viewer";
import type { MarkedItemView } from "./marked-items";
import { toMarkedViews } from "./marked-items";
import type { Db, Tx } from "./open";

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

/** A sitting that was handed in, as its learner and the teachers of its class read it. */
export type ResultsView = {
  id: string;
  number: number;
  learner: { name: string; isViewer: boolean };
  studySet: { id: string; title: string };
  assignment: { id: string; title: string; dueAt: Date | null; classroomId: string } | null;
  startedAt: Date;
  /** Null while it is still being taken; there are then no items. */
  submission: { submittedAt: Date; mark: number; maxMark: number } | null;
  items: MarkedItemView[];
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
    ...{ id: found.id, number: found.number, startedAt: found.startedAt, studySet: found.studySet },
    assignment: assignment && {
      ...{ id: assignment.id, title: assignment.title, dueAt: assignment.dueAt },
    },
    feedback: settings.feedback,
    submittedAt: submission?.submittedAt ?? null,
    items: items.map(toItemView),
    given: [...standingResponses(log).values()].map(({ position, sequence, given }) => ({
      ...{ position, sequence, given },
    })),
    settled: await toMarkedViews(
      db,
      marked.filter(({ graded }) => graded && graded.verdict !== "ambiguous"),
    ),
  };
}

/** The results of the viewer's own sitting, or of a student's in a class that the viewer teaches; else null. */
export async function findResults(
  db: Db,
  viewer: Viewer,
  attemptId: string,
): Promise<ResultsView | null> {
  const found = await selectAttempt(db, attemptId);
  if (!found) return null;
  const isViewer = found.learner.id === viewer.id;
  if (!isViewer && !(await teaches(db, viewer, found.assignment?.classroomId))) return null;
  const { id, number, startedAt, studySet, assignment, submission } = found;
  const marked = submission
    ? markAttempt(await loadPinnedItems(db, attemptId), await loadLog(db, attemptId)).items
    : [];
  return {
    ...{ id, number, startedAt, studySet, assignment, submission },
    learner: { name: found.learner.name, isViewer },
    items: await toMarkedViews(db, marked),
  };
}

async function teaches(db: Db, viewer: Viewer, classroomId: string | undefined): Promise<boolean> {
  if (classroomId === undefined) return false;
  const [row] = await db
    .select({ role: enrolments.role })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.classroomId, classroomId),
        eq(enrolments.userId, viewer.id),
        eq(enrolments.role, "teacher"),
        isNull(enrolments.leftAt),
      ),
    );
  return row !== undefined;
}

async function selectAttempt(db: Db, attemptId: string) {
  const { id, number, startedAt, settings } = attempts;
  const { submittedAt, mark, maxMark } = submissions;
  const [row] = await db
    .select({
      ...{ id, number, startedAt, settings },
      learner: { id: users.id, name: users.name },
      studySet: { id: studySets.id, title: studySets.title },
      assignment: {
        ...{ id: assignments.id, title: assignments.title, dueAt: assignments.dueAt },
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

/** What a sitting pinned, keys included: for marking on the server only. */
export async function loadPinnedItems(
  db: Pick<Tx, "select">,
  attemptId: string,
): Promise<PinnedItem[]> {
  const { position, options } = attemptItems;
  const { stem, key, accept, value, distractors, explanation, evidence } = itemVersions;
  return db
    .select({
      ...{ position, options, itemId: items.id, versionId: itemVersions.id },
      ...{ form: items.form, kind: items.kind, lang: items.lang },
      ...{ stem, key, accept, value, distractors, explanation, evidence },
    })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(position));
}

/** All that was given in a sitting, whether or not it stands. */
export async function loadLog(
  db: Pick<Tx, "select">,
  attemptId: string,
): Promise<LoggedResponse[]> {
  const { id, position, sequence, given, respondedAt } = responses;
  return db
    .select({ id, position, sequence, given, respondedAt })
    .from(responses)
    .where(eq(responses.attemptId, attemptId))
    .orderBy(asc(position), asc(sequence), asc(id));
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
      ...{ id, number, startedAt },
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
