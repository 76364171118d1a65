import "server-only";

import { and, count, desc, eq, isNull, max, not } from "drizzle-orm";
import { attemptItems, attempts, itemVersions } from "@/drizzle/tables";
import { checksEach } from "@/lib/domain/settings";
import type { StartRefusal } from "@/lib/domain/start-rules";
import { startRefusal } from "@/lib/domain/start-rules";
import type { Viewer } from "@/lib/domain/viewer";
import { insertAttempt, pinItems } from "./attempt-pins";
import type { StartInput } from "./attempt-tasks";
import { findKnownPassword, findTask } from "./attempt-tasks";
import { insertInBatches } from "./batches";
import { drawQuiz } from "./draws";
import type { Db, Tx } from "./open";
import { isPreview } from "./preview-rows";
import { findGivenSource, findStudySetSource } from "./study-sets";
import { inTransaction } from "./transactor";
import { loadWithheld } from "./withheld";

/** `not-found` also stands for what is not the viewer's to start. */
export type Started =
  | { ok: true; attemptId: string }
  | { ok: false; reason: RefusalReason; at?: Date };

/** `password`: the assignment asks for one; `wrong-password`: this is not it. */
type RefusalReason =
  | "not-found"
  | "no-questions"
  | "password"
  | "wrong-password"
  | StartRefusal["reason"];

/**
 * Starts a sitting, or gives back the one that is open: questions drawn; versions, options' order,
 * settings, accommodation and deadline pinned. What an assignment allows is counted in the same
 * transaction.
 */
export async function startAttempt(db: Db, viewer: Viewer, input: StartInput): Promise<Started> {
  const known = await findKnownPassword(db, viewer, input);
  return inTransaction(db, async (tx): Promise<Started> => {
    const task = await findTask(tx, viewer, input);
    if (!task) return { ok: false, reason: "not-found" };
    const { studySetId, assignmentId } = input;
    const set = assignmentId
      ? await findGivenSource(tx, studySetId)
      : await findStudySetSource(tx, viewer, studySetId);
    if (!set) return { ok: false, reason: "not-found" };

    const open = await findOpenAttempt(tx, viewer, input);
    if (open) return { ok: true, attemptId: open };
    const sat = await countSittings(tx, viewer, input);
    const refusal = startRefusal(task, { ...sat, now: input.now });
    if (refusal) return { ok: false, ...refusal };
    if (task.passwordHash !== null && task.passwordHash !== known) {
      return { ok: false, reason: input.password ? "wrong-password" : "password" };
    }

    const number = sat.taken + 1;
    const seed = [set.id, viewer.id, input.assignmentId ?? "own", number].join("/");
    const { shuffle } = task.settings;
    const { firstItemId } = input;
    // practice beside an exam would give the exam's answers away
    const withheld = await loadWithheld(tx, checksEach(task.settings) ? viewer : null);
    const drawn = await drawQuiz(tx, set, { seed, round: number, shuffle, firstItemId, withheld });
    if (drawn.length === 0) return { ok: false, reason: "no-questions" };
    const attemptId = await insertAttempt(tx, viewer, input, { number, seed, ...task });
    await insertInBatches(tx, attemptItems, pinItems(attemptId, drawn, { seed, firstItemId }));
    return { ok: true, attemptId };
  });
}

function ownAttempts(tx: Tx, viewer: Viewer, { studySetId, assignmentId }: StartInput) {
  return and(
    eq(attempts.learnerId, viewer.id),
    eq(attempts.studySetId, studySetId),
    assignmentId === undefined
      ? and(isNull(attempts.assignmentId), not(isPreview(tx)))
      : eq(attempts.assignmentId, assignmentId),
  );
}

/** A sample question starts a sitting of its own, unless the open one begins with it. */
async function findOpenAttempt(tx: Tx, viewer: Viewer, input: StartInput): Promise<string | null> {
  const { firstItemId } = input;
  const [open] = await tx
    .select({ id: attempts.id, seed: attempts.seed })
    .from(attempts)
    .where(and(ownAttempts(tx, viewer, input), isNull(attempts.endedAt)))
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

/** How many the viewer has begun, and when they last handed one in. */
async function countSittings(tx: Tx, viewer: Viewer, input: StartInput) {
  const [row] = await tx
    .select({ taken: count(), lastEndedAt: max(attempts.endedAt).mapWith(attempts.endedAt) })
    .from(attempts)
    .where(ownAttempts(tx, viewer, input));
  return { taken: row?.taken ?? 0, lastEndedAt: row?.lastEndedAt ?? null };
}
