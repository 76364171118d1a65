import "server-only";

import { eq, sql } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  classrooms,
  items,
  itemVersions,
  submissions,
} from "@/drizzle/tables";
import { isLate } from "@/lib/domain/deadlines";
import { faultOf, isBlank } from "@/lib/domain/given";
import type { ShownItem } from "@/lib/domain/item-view";
import { toItemView } from "@/lib/domain/item-view";
import type { Settings } from "@/lib/domain/settings";
import { checksEach } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { isOwnQuestion } from "./attempt-items";
import type { MarkedItemView } from "./marked-items";
import type { Db, Tx } from "./open";
import { prepared } from "./prepared";
import { takeEvidence } from "./quiz-evidence";
import type { NewResponse } from "./response-log";
import { addToLog, findInLog, isPassed } from "./response-log";
import type { Refusal } from "./response-refusals";
import { ENDED, NOT_FOUND, SUBMITTED, unfit } from "./response-refusals";
import { remarkAttempt } from "./submissions";
import { inTransaction } from "./transactor";
import { isFinal, loadStanding, loadVerdict } from "./verdicts";

/** An answer that is stored. */
type Kept = {
  ok: true;
  savedAt: Date;
  /** It came after deadline and grace: a teacher decides whether it counts. */
  late: boolean;
  deadlineAt: Date | null;
};

export type Recorded =
  | (Kept & {
      /** The question with its verdict, where it may be seen at once. */
      settled: MarkedItemView | null;
      /** What to ask the learner before a typed date can count. */
      ask: string | null;
    })
  | Refusal;

/**
 * Adds a response to the log of the viewer's own sitting: one look-up and one insert. What comes after
 * deadline and grace is kept as late. Where verdicts come after each answer, the first answer that can
 * be graded is final: later ones are not kept.
 */
export async function recordResponse(
  db: Db,
  viewer: Viewer,
  response: NewResponse,
): Promise<Recorded> {
  const kept = await inTransaction(db, async (tx) => {
    const question = await findQuestion(tx, viewer, response);
    if (!question) return NOT_FOUND;
    const answer = await keepResponse(tx, question, response);
    return answer.ok ? { answer, question } : answer;
  });
  if ("ok" in kept) return kept;
  const { answer, question } = kept;
  if (!checksEach(question.settings) || answer.late) return { settled: null, ask: null, ...answer };
  const { attemptId, now } = response;
  await inTransaction(db, (tx) => takeEvidence(tx, attemptId, now));
  return { ...(await loadVerdict(db, viewer, placeOf(question, response))), ...answer };
}

/** A question of an attempt, and what decides whether an answer to it is taken. */
type Question = {
  assignmentId: string | null;
  settings: Settings;
  deadlineAt: Date | null;
  endedAt: Date | null;
  archivedAt: Date | null;
  item: ShownItem;
};

function placeOf({ assignmentId, settings }: Question, { attemptId, position }: NewResponse) {
  return { attemptId, assignmentId, position, settings };
}

const findOwn = prepared((tx: Tx) =>
  tx
    .select({
      assignmentId: attempts.assignmentId,
      settings: attempts.settings,
      deadlineAt: attempts.deadlineAt,
      endedAt: attempts.endedAt,
      archivedAt: classrooms.archivedAt,
      item: {
        position: attemptItems.position,
        options: attemptItems.options,
        form: items.form,
        kind: items.kind,
        lang: items.lang,
        stem: itemVersions.stem,
        key: itemVersions.key,
      },
    })
    .from(attempts)
    .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .leftJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .where(
      isOwnQuestion(
        { id: sql.placeholder("learnerId") },
        { attemptId: sql.placeholder("attemptId"), position: sql.placeholder("position") },
      ),
    ),
);

async function findQuestion(
  tx: Tx,
  { id: learnerId }: Viewer,
  { attemptId, position }: NewResponse,
): Promise<Question | null> {
  const [found] = await findOwn(tx, { learnerId, attemptId, position });
  return found ?? null;
}

async function keepResponse(
  tx: Tx,
  question: Question,
  response: NewResponse,
): Promise<Kept | Refusal> {
  const { assignmentId, settings, deadlineAt, endedAt, archivedAt, item } = question;
  const isOver = endedAt !== null || archivedAt !== null;
  const checked = checksEach(settings);
  if (isOver || checked) {
    const again = await findInLog(tx, response);
    if (again) return { ok: true, ...again, deadlineAt };
  }
  if (archivedAt) return ENDED;
  if (endedAt && !(await wasEndedByClock(tx, response.attemptId))) return SUBMITTED;
  if (checked) {
    const before = await loadStanding(tx, placeOf(question, response));
    if (before?.response && isFinal(before.graded)) {
      return { ok: true, savedAt: before.response.respondedAt, late: false, deadlineAt };
    }
    if (isBlank(response.given)) return unfit("Choose or type an answer first.");
  }
  const fault = faultOf(toItemView(item), response.given);
  if (fault) return unfit(fault);

  if (settings.navigation === "sequential" && (await isPassed(tx, response))) {
    return unfit("This quiz has no way back to earlier questions. Your earlier answer stands.");
  }
  const late = isLate(response.now, deadlineAt);
  if (!(await addToLog(tx, response, late))) {
    const again = await findInLog(tx, response);
    return again ? { ok: true, ...again, deadlineAt } : NOT_FOUND;
  }
  if (endedAt && !late) await remarkAttempt(tx, { id: response.attemptId, assignmentId, settings });
  return { ok: true, savedAt: response.now, late, deadlineAt };
}

async function wasEndedByClock(tx: Tx, attemptId: string): Promise<boolean> {
  const [row] = await tx
    .select({ by: submissions.by })
    .from(submissions)
    .where(eq(submissions.attemptId, attemptId));
  return row?.by === "clock";
}
