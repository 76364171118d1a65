import "server-only";

import { and, asc, eq, gt, inArray } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  items,
  itemVersions,
  responses,
  submissions,
  users,
} from "@/drizzle/tables";
import { groupBy } from "@/lib/domain/grouping";
import { standingResponses } from "@/lib/domain/marks";
import type { Given } from "@/lib/domain/response";
import type { Viewer } from "@/lib/domain/viewer";
import { LOGGED_COLUMNS } from "./attempt-logs";
import { hasPlace } from "./enrolments";
import type { Cell } from "./mark-rows";
import type { Db } from "./open";

/** Sittings that are read at once: a class of a thousand is never in memory whole. */
const BATCH = 50;

const HEAD = [
  "student_id",
  "student",
  "attempt_id",
  "attempt",
  "question",
  "item_id",
  "item_version_id",
  "form",
  "stem",
  "response_id",
  "try",
  "answer",
  "answered_at",
  "came_late",
  "stands",
  "mark",
];

/** Every response to an assignment, a row each, part by part under a head; null for all but its teachers. */
export async function readResponseRows(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
): Promise<AsyncIterable<Cell[][]> | null> {
  const [taught] = await db
    .select({ id: assignments.id })
    .from(assignments)
    .where(
      and(
        eq(assignments.id, assignmentId),
        hasPlace(db, viewer, assignments.classroomId, "teacher"),
      ),
    );
  return taught ? parts(db, assignmentId) : null;
}

async function* parts(db: Db, assignmentId: string): AsyncGenerator<Cell[][]> {
  yield [HEAD];
  for (let last = ""; ; ) {
    const sittings = await db
      .select({ id: attempts.id })
      .from(attempts)
      .where(and(eq(attempts.assignmentId, assignmentId), gt(attempts.id, last)))
      .orderBy(asc(attempts.id))
      .limit(BATCH);
    const ids = sittings.map(({ id }) => id);
    const end = ids.at(-1);
    if (end === undefined) return;
    last = end;
    const rows = await loadRows(db, ids);
    if (rows.length > 0) yield rows;
  }
}

async function loadRows(db: Db, attemptIds: string[]): Promise<Cell[][]> {
  const rows = await db
    .select({
      studentId: users.id,
      student: users.name,
      attemptId: attempts.id,
      number: attempts.number,
      itemId: items.id,
      versionId: itemVersions.id,
      form: items.form,
      stem: itemVersions.stem,
      late: responses.late,
      itemMarks: submissions.itemMarks,
      ...LOGGED_COLUMNS,
    })
    .from(responses)
    .innerJoin(attempts, eq(attempts.id, responses.attemptId))
    .innerJoin(users, eq(users.id, attempts.learnerId))
    .innerJoin(
      attemptItems,
      and(
        eq(attemptItems.attemptId, responses.attemptId),
        eq(attemptItems.position, responses.position),
      ),
    )
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(inArray(responses.attemptId, attemptIds))
    .orderBy(asc(responses.attemptId), asc(responses.position), asc(responses.sequence));
  const standing = new Set<string>();
  for (const log of groupBy(rows, (row) => row.attemptId).values()) {
    for (const { id } of standingResponses(log).values()) standing.add(id);
  }
  return rows.map((row) => {
    const stands = standing.has(row.id);
    const mark = row.itemMarks?.[row.position]?.mark;
    return [
      row.studentId,
      row.student,
      row.attemptId,
      row.number,
      row.position + 1,
      row.itemId,
      row.versionId,
      row.form,
      row.stem,
      row.id,
      row.sequence,
      answerOf(row.given),
      row.respondedAt.toISOString(),
      row.late ? "yes" : "no",
      stands ? "yes" : "no",
      stands && typeof mark === "number" ? mark : "",
    ];
  });
}

function answerOf(given: Given): string {
  return ("typed" in given ? given.typed : given.chosen).join(" | ");
}
