import "server-only";

import { and, count, eq, isNull } from "drizzle-orm";
import { assignments, attemptItems, attempts, previews } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { loadAccess } from "./access";
import { insertAttempt, pinItems } from "./attempt-pins";
import { insertInBatches } from "./batches";
import { drawQuiz } from "./draws";
import { hasPlace } from "./enrolments";
import type { Db, Tx } from "./open";
import { findStudySetSource } from "./study-sets";
import { inTransaction } from "./transactor";

export type Previewed =
  | { ok: true; attemptId: string }
  | { ok: false; reason: "not-found" | "no-questions" };

type Asked = { assignmentId: string; now: Date };

/**
 * A sitting by which a teacher of its class tries an assignment out, as a student without anything of
 * their own would take it, whatever its window and password; the one that is open comes back. It is
 * under no assignment, so that no report has it.
 */
export async function startPreview(
  db: Db,
  viewer: Viewer,
  { assignmentId, now }: Asked,
): Promise<Previewed> {
  return inTransaction(db, async (tx): Promise<Previewed> => {
    const { studySetId, settings } = assignments;
    const [task] = await tx
      .select({ studySetId, settings })
      .from(assignments)
      .where(
        and(
          eq(assignments.id, assignmentId),
          eq(assignments.mode, "quiz"),
          hasPlace(tx, viewer, assignments.classroomId, "teacher"),
        ),
      );
    const set = task && (await findStudySetSource(tx, viewer, task.studySetId));
    if (!task || !set) return { ok: false, reason: "not-found" };
    const open = await findOpen(tx, viewer, assignmentId);
    if (open) return { ok: true, attemptId: open };

    const number = (await countPreviews(tx, viewer, assignmentId)) + 1;
    const seed = [set.id, viewer.id, assignmentId, "preview", number].join("/");
    const { shuffle } = task.settings;
    const drawn = await drawQuiz(tx, set, { seed, round: number, shuffle });
    if (drawn.length === 0) return { ok: false, reason: "no-questions" };
    const book = await loadAccess(tx, eq(assignments.id, assignmentId));
    const { hardStop, closesAt } = book.rulesOf(assignmentId).own;
    const isOver = closesAt !== null && closesAt <= now;
    const attemptId = await insertAttempt(
      tx,
      viewer,
      { studySetId: set.id, now },
      {
        ...{ number, seed, settings: task.settings, accommodation: null },
        // what has closed can still be tried out
        ...{ hardStop: hardStop && !isOver, closesAt: isOver ? null : closesAt },
      },
    );
    await insertInBatches(tx, attemptItems, pinItems(attemptId, drawn, { seed }));
    await tx.insert(previews).values({ attemptId, assignmentId });
    return { ok: true, attemptId };
  });
}

function ownPreviews(viewer: Viewer, assignmentId: string) {
  return and(eq(attempts.learnerId, viewer.id), eq(previews.assignmentId, assignmentId));
}

async function findOpen(tx: Tx, viewer: Viewer, assignmentId: string): Promise<string | null> {
  const [open] = await tx
    .select({ id: attempts.id })
    .from(attempts)
    .innerJoin(previews, eq(previews.attemptId, attempts.id))
    .where(and(ownPreviews(viewer, assignmentId), isNull(attempts.endedAt)));
  return open?.id ?? null;
}

async function countPreviews(tx: Tx, viewer: Viewer, assignmentId: string): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(attempts)
    .innerJoin(previews, eq(previews.attemptId, attempts.id))
    .where(ownPreviews(viewer, assignmentId));
  return row?.count ?? 0;
}
