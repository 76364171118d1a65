import "server-only";

import { randomUUID } from "node:crypto";
import { and, count, desc, eq, isNull } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  classrooms,
  enrolments,
  itemVersions,
  submissions,
} from "@/drizzle/tables";
import { seededOptions } from "@/lib/domain/item-view";
import type { Settings } from "@/lib/domain/study-set";
import { PRACTICE } from "@/lib/domain/study-set";
import type { Viewer } from "@/lib/domain/viewer";
import { insertInBatches } from "./batches";
import type { DrawnItem } from "./draws";
import { drawQuiz } from "./draws";
import type { Db, Tx } from "./open";
import { findStudySetSource } from "./study-sets";
import { inTransaction } from "./transactor";

export type StartInput = {
  studySetId: string;
  assignmentId?: string | undefined;
  /** Asked first, where the draw may hold it. */
  firstItemId?: string | undefined;
  now: Date;
};

/** `not-found` also stands for what is not the viewer's to start. */
export type Started =
  | { ok: true; attemptId: string }
  | { ok: false; reason: "not-found" | "none-left" | "no-questions" };

/**
 * Starts a sitting, or gives back the one that is open: questions drawn, versions, options' order and
 * settings pinned. Attempts allowed by an assignment are counted in the same transaction.
 */
export async function startAttempt(db: Db, viewer: Viewer, input: StartInput): Promise<Started> {
  return inTransaction(db, async (tx): Promise<Started> => {
    const set = await findStudySetSource(tx, viewer, input.studySetId);
    const settings = await findSettings(tx, viewer, input);
    if (!set || !settings) return { ok: false, reason: "not-found" };

    const open = await findOpenAttempt(tx, viewer, input);
    if (open) return { ok: true, attemptId: open };
    const taken = await countAttempts(tx, viewer, input);
    if (settings.attempts !== null && taken >= settings.attempts) {
      return { ok: false, reason: "none-left" };
    }
    const number = taken + 1;
    const seed = [set.id, viewer.id, input.assignmentId ?? "own", number].join("/");
    const { shuffle } = settings;
    const { firstItemId } = input;
    const drawn = await drawQuiz(tx, set, { seed, round: number, shuffle, firstItemId });
    if (drawn.length === 0) return { ok: false, reason: "no-questions" };
    const attemptId = await insertAttempt(tx, viewer, input, { number, seed, settings });
    await insertInBatches(tx, attemptItems, pinItems(attemptId, drawn, seed, input));
    return { ok: true, attemptId };
  });
}

/** Practice has settings of its own; an assignment's hold for active students of its class. */
async function findSettings(
  tx: Tx,
  viewer: Viewer,
  { studySetId, assignmentId }: StartInput,
): Promise<Settings | null> {
  if (assignmentId === undefined) return PRACTICE;
  const [row] = await tx
    .select({ settings: assignments.settings })
    .from(assignments)
    .innerJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .where(
      and(
        eq(assignments.id, assignmentId),
        eq(assignments.studySetId, studySetId),
        eq(assignments.mode, "quiz"),
        isNull(classrooms.archivedAt),
        eq(enrolments.userId, viewer.id),
        eq(enrolments.role, "learner"),
        isNull(enrolments.leftAt),
      ),
    );
  return row?.settings ?? null;
}

function ownAttempts(viewer: Viewer, { studySetId, assignmentId }: StartInput) {
  return and(
    eq(attempts.learnerId, viewer.id),
    eq(attempts.studySetId, studySetId),
    assignmentId === undefined
      ? isNull(attempts.assignmentId)
      : eq(attempts.assignmentId, assignmentId),
  );
}

/** A sample question starts a sitting of its own, unless the open one begins with it. */
async function findOpenAttempt(tx: Tx, viewer: Viewer, input: StartInput): Promise<string | null> {
  const { firstItemId } = input;
  const [open] = await tx
    .select({ id: attempts.id, seed: attempts.seed })
    .from(attempts)
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(and(ownAttempts(viewer, input), isNull(submissions.attemptId)))
    .orderBy(desc(attempts.number))
    .limit(1);
  if (!open) return null;
  if (firstItemId === undefined) return open.id;
  return (await beginsWith(tx, open.id, firstItemId)) ? open.id : null;
}

async function beginsWith(tx: Tx, attemptId: string, itemId: string): Promise<boolean> {
  const [first] = await tx
    .select({ itemId: itemVersions.itemId })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, 0)));
  return first?.itemId === itemId;
}

async function countAttempts(tx: Tx, viewer: Viewer, input: StartInput): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(attempts)
    .where(ownAttempts(viewer, input));
  return row?.count ?? 0;
}

async function insertAttempt(
  tx: Tx,
  viewer: Viewer,
  { studySetId, assignmentId, now }: StartInput,
  pinned: { number: number; seed: string; settings: Settings },
): Promise<string> {
  const id = randomUUID();
  const row = { id, learnerId: viewer.id, studySetId, assignmentId: assignmentId ?? null };
  await tx.insert(attempts).values({ ...row, ...pinned, startedAt: now });
  return id;
}

function pinItems(
  attemptId: string,
  drawn: readonly DrawnItem[],
  seed: string,
  { firstItemId }: StartInput,
) {
  return drawn.map((item, position) => ({
    attemptId,
    position,
    itemVersionId: item.versionId,
    options:
      item.itemId === firstItemId
        ? sampleOptions(item)
        : seededOptions(item, `${seed}/${item.versionId}`),
  }));
}

/** The same order for every visitor, so that the first page and the sitting it starts agree. */
export function sampleOptions(
  item: Pick<DrawnItem, "versionId" | "form" | "key" | "distractors">,
): string[] {
  return seededOptions(item, `sample/${item.versionId}`);
}
