import "server-only";

import { and, eq } from "drizzle-orm";
import { assignments, attempts, classrooms, responses, submissions } from "@/drizzle/tables";
import { faultOf, isBlank } from "@/lib/domain/given";
import type { Graded } from "@/lib/domain/grading";
import { toItemView } from "@/lib/domain/item-view";
import type { LoggedResponse, MarkedItem } from "@/lib/domain/marks";
import { gradeIn, standingResponses } from "@/lib/domain/marks";
import type { Given } from "@/lib/domain/response";
import type { Feedback } from "@/lib/domain/study-set";
import type { Viewer } from "@/lib/domain/viewer";
import { loadLog, loadPinnedItems } from "./attempt-logs";
import type { MarkedItemView } from "./marked-items";
import { toMarkedViews } from "./marked-items";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

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

export type Recorded =
  | {
      ok: true;
      savedAt: Date;
      /** The question with its verdict, where it may be seen at once. */
      settled: MarkedItemView | null;
      /** What to ask the learner before a typed date can count. */
      ask: string | null;
    }
  /** `not-found` also stands for what is not the viewer's. */
  | { ok: false; reason: "not-found" | "submitted" | "ended" | "unfit"; message: string };

/** What one response came to inside its transaction. */
type Logged =
  | Exclude<Recorded, { ok: true }>
  | (MarkedItem & { ok: true; savedAt: Date; feedback: Feedback });

const NOT_FOUND: Logged = {
  ok: false,
  reason: "not-found",
  message: "There is no such question here. Go back to the library and start the quiz again.",
};
const SUBMITTED: Logged = {
  ok: false,
  reason: "submitted",
  message: "This quiz has been handed in, so this answer was not kept. Open the results.",
};

const ENDED: Logged = {
  ok: false,
  reason: "ended",
  message: "The class has ended, so this answer was not kept. What you gave before is kept.",
};

/**
 * Adds a response to the log of the viewer's own sitting, while it is open. Where verdicts come after
 * each answer, the first answer that can be graded is final: later ones are not kept.
 */
export async function recordResponse(
  db: Db,
  viewer: Viewer,
  response: NewResponse,
): Promise<Recorded> {
  const logged = await inTransaction(db, (tx) => logResponse(tx, viewer, response));
  if (!logged.ok) return logged;
  const { savedAt, feedback, graded } = logged;
  const isSettled = feedback === "after-each" && isFinal(graded);
  const [settled] = isSettled ? await toMarkedViews(db, [logged]) : [];
  return {
    ok: true,
    savedAt,
    settled: settled ?? null,
    ask: graded?.verdict === "ambiguous" ? (graded.note ?? null) : null,
  };
}

async function logResponse(tx: Tx, viewer: Viewer, response: NewResponse): Promise<Logged> {
  const { attemptId, position } = response;
  const [attempt] = await tx
    .select({
      settings: attempts.settings,
      submittedAt: submissions.submittedAt,
      endedAt: classrooms.archivedAt,
    })
    .from(attempts)
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .leftJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .where(and(eq(attempts.id, attemptId), eq(attempts.learnerId, viewer.id)));
  if (!attempt) return NOT_FOUND;
  const { feedback } = attempt.settings;
  const items = await loadPinnedItems(tx, attemptId);
  const item = items.find((each) => each.position === position);
  if (!item) return NOT_FOUND;

  const log = await loadLog(tx, attemptId);
  const afterEach = feedback === "after-each";
  const answerFor = (logged: LoggedResponse, savedAt: Date): Logged => ({
    ok: true,
    savedAt,
    feedback,
    item,
    response: logged,
    graded: gradeIn(items, item, logged.given),
  });
  const resent = log.find((each) => each.id === response.id);
  const before = standingResponses(log).get(position);
  if (resent?.position === position) {
    return answerFor(afterEach && before ? before : resent, resent.respondedAt);
  }
  if (attempt.submittedAt) return SUBMITTED;
  if (attempt.endedAt) return ENDED;
  if (afterEach && before && isFinal(gradeIn(items, item, before.given))) {
    return answerFor(before, before.respondedAt);
  }
  const message =
    faultOf(toItemView(item), response.given) ?? (afterEach && faultOfBlank(response));
  if (message) return { ok: false, reason: "unfit", message };

  const row = toLogged(response);
  if (!(await insertResponse(tx, attemptId, row))) return NOT_FOUND;
  const standing = standingResponses([...log, row]).get(position);
  return answerFor(afterEach && standing ? standing : row, row.respondedAt);
}

function isFinal(graded: Graded | null): boolean {
  return graded !== null && graded.verdict !== "ambiguous";
}

function faultOfBlank({ given }: NewResponse): string | null {
  return isBlank(given) ? "Choose or type an answer first." : null;
}

function toLogged({ id, position, sequence, given, now }: NewResponse): LoggedResponse {
  return { id, position, sequence, given, respondedAt: now };
}

/** False where the id is taken, by a response that is not for this question. */
async function insertResponse(tx: Tx, attemptId: string, row: LoggedResponse): Promise<boolean> {
  const inserted = await tx
    .insert(responses)
    .values({ attemptId, ...row })
    .onConflictDoNothing()
    .returning({ id: responses.id });
  return inserted.length > 0;
}
