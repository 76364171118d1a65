import "server-only";

import { asc, eq } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  itemVersions,
  responses,
  studySets,
  submissions,
} from "@/drizzle/tables";
import { groupBy } from "@/lib/domain/grouping";
import type { Viewer } from "@/lib/domain/viewer";
import { loadClosings } from "./access";
import { seesMark } from "./attempt-lists";
import type { Db } from "./open";

/** The viewer's attempts with what they were asked and all that they gave, oldest first. Without keys. */
export async function exportAttempts(db: Db, viewer: Viewer, now: Date) {
  const sittings = await listSittings(db, viewer, now);
  const questions = groupBy(await listQuestions(db, viewer), (row) => row.attemptId);
  const given = groupBy(
    await listResponses(db, viewer),
    (row) => `${row.attemptId} ${row.position}`,
  );

  return sittings.map((sitting) => ({
    ...sitting,
    questions: (questions.get(sitting.id) ?? []).map(({ attemptId, ...question }) => ({
      ...question,
      responses: (given.get(`${attemptId} ${question.position}`) ?? []).map(
        ({ attemptId: _attempt, position: _position, ...response }) => response,
      ),
    })),
  }));
}

/** Without a mark that may not be seen yet. */
async function listSittings(db: Db, viewer: Viewer, now: Date) {
  const rows = await db
    .select({
      releasedAt: assignments.releasedAt,
      id: attempts.id,
      studySetId: attempts.studySetId,
      title: studySets.title,
      assignmentId: attempts.assignmentId,
      number: attempts.number,
      settings: attempts.settings,
      accommodation: attempts.accommodation,
      startedAt: attempts.startedAt,
      deadlineAt: attempts.deadlineAt,
      submittedAt: submissions.submittedAt,
      mark: submissions.mark,
      maxMark: submissions.maxMark,
    })
    .from(attempts)
    .innerJoin(studySets, eq(studySets.id, attempts.studySetId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(eq(attempts.learnerId, viewer.id))
    .orderBy(asc(attempts.startedAt), asc(attempts.id));
  const ids = rows.map(({ assignmentId }) => assignmentId);
  const closingOf = await loadClosings(db, viewer.id, ids);
  return rows.map(({ releasedAt, mark, ...sitting }) => {
    const isSeen = seesMark(sitting.settings, {
      closesAt: closingOf(sitting.assignmentId),
      releasedAt,
      submittedAt: sitting.submittedAt,
      now,
    });
    return { ...sitting, mark: isSeen ? mark : null };
  });
}

async function listQuestions(db: Db, viewer: Viewer) {
  return db
    .select({
      attemptId: attemptItems.attemptId,
      position: attemptItems.position,
      itemId: itemVersions.itemId,
      itemVersionId: itemVersions.id,
      stem: itemVersions.stem,
      options: attemptItems.options,
    })
    .from(attemptItems)
    .innerJoin(attempts, eq(attempts.id, attemptItems.attemptId))
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(eq(attempts.learnerId, viewer.id))
    .orderBy(asc(attemptItems.attemptId), asc(attemptItems.position));
}

async function listResponses(db: Db, viewer: Viewer) {
  return db
    .select({
      attemptId: responses.attemptId,
      position: responses.position,
      id: responses.id,
      sequence: responses.sequence,
      given: responses.given,
      respondedAt: responses.respondedAt,
      late: responses.late,
    })
    .from(responses)
    .innerJoin(attempts, eq(attempts.id, responses.attemptId))
    .where(eq(attempts.learnerId, viewer.id))
    .orderBy(asc(responses.attemptId), asc(responses.position), asc(responses.sequence));
}
