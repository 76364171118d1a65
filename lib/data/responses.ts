import "server-only";

import { and, eq, gt } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  classrooms,
  items,
  itemVersions,
  responses,
  submissions,
} from "@/drizzle/tables";
import { isLate } from "@/lib/domain/deadlines";
import { faultOf, isBlank } from "@/lib/domain/given";
import type { ShownItem } from "@/lib/domain/item-view";
import { toItemView } from "@/lib/domain/item-view";
import type { Given } from "@/lib/domain/response";
import type { Settings } from "@/lib/domain/settings";
import { checksEach } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { isOwnQuestion } from "./attempt-items";
import type { MarkedItemView } from "./marked-items";
import type { Db, Tx } from "./open";
import { takeEvidence } from "./quiz-evidence";
import type { Refusal } from "./response-refusals";
import { ENDED, NOT_FOUND, SUBMITTED, unfit } from "./response-refusals";
import { remarkAttempt } from "./submissions";
import { inTransaction } from "./transactor";
import { isFinal, loadStanding, loadVerdict } from "./verdicts";

export type NewResponse = {
  /** Made by the browser: sent twice it counts once. */
  id: string;
  attemptId: string;
  position: number;
  /** Counts up in the browser, so that an old answer that arrives late never replaces a newer one. */
  sequence: number;
  given: Given;
  now: Date;
};

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

async function findQuestion(
  tx: Tx,
  viewer: Viewer,
  response: NewResponse,
): Promise<Question | null> {
  const [found] = await tx
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
    .where(isOwnQuestion(viewer, response));
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
    const again = await findResent(tx, response, deadlineAt);
    if (again) return again;
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
  if (!(await insertResponse(tx, response, late))) {
    return (await findResent(tx, response, deadlineAt)) ?? NOT_FOUND;
  }
  if (endedAt && !late) await remarkAttempt(tx, { id: response.attemptId, assignmentId, settings });
  return { ok: true, savedAt: response.now, late, deadlineAt };
}

/** Whether a later question has an answer. */
async function isPassed(tx: Tx, { attemptId, position }: NewResponse): Promise<boolean> {
  const [later] = await tx
    .select({ id: responses.id })
    .from(responses)
    .where(and(eq(responses.attemptId, attemptId), gt(responses.position, position)))
    .limit(1);
  return later !== undefined;
}

/** False where the id is taken. */
async function insertResponse(
  tx: Tx,
  { id, attemptId, position, sequence, given, now }: NewResponse,
  late: boolean,
): Promise<boolean> {
  const row = { id, attemptId, position, sequence, given, respondedAt: now, late };
  const inserted = await tx
    .insert(responses)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: responses.id });
  return inserted.length > 0;
}

/** The same response, if it is here already; null if its id is another's. */
async function findResent(
  tx: Tx,
  { id, attemptId, position }: NewResponse,
  deadlineAt: Date | null,
): Promise<Kept | null> {
  const { respondedAt, late } = responses;
  const [row] = await tx
    .select({ savedAt: respondedAt, late })
    .from(responses)
    .where(
      and(
        eq(responses.id, id),
        eq(responses.attemptId, attemptId),
        eq(responses.position, position),
      ),
    );
  return row ? { ok: true, ...row, deadlineAt } : null;
}

async function wasEndedByClock(tx: Tx, attemptId: string): Promise<boolean> {
  const [row] = await tx
    .select({ by: submissions.by })
    .from(submissions)
    .where(eq(submissions.attemptId, attemptId));
  return row?.by === "clock";
}
