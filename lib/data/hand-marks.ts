import "server-only";

import { and, eq } from "drizzle-orm";
import { assignments, attemptItems, attempts, handMarks, submissions } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { writeAudit } from "./audits";
import { hasPlace } from "./enrolments";
import type { Db, Tx } from "./open";
import { remarkAttempt } from "./submissions";
import { inTransaction } from "./transactor";

export type NewHandMark = {
  attemptId: string;
  position: number;
  /** 0 to 1; null leaves the mark to the key and the rulings. */
  mark: number | null;
  /** May be empty. */
  comment: string;
  now: Date;
};

/**
 * Sets the mark of one question of a student's sitting by hand, or writes beside it; neither takes
 * both back. False if the viewer does not teach its class, or it is still being taken.
 */
export async function setHandMark(db: Db, viewer: Viewer, change: NewHandMark): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const sitting = await findSitting(tx, viewer, change);
    if (!sitting) return false;
    const { mark, comment, now } = change;
    const before = await findHandMark(tx, change);
    await storeHandMark(tx, viewer, change);
    const after = await remarkAttempt(tx, sitting);
    await writeAudit(tx, viewer, {
      kind: "hand-mark",
      subjectId: sitting.learnerId,
      about: sitting.id,
      before: { mark: sitting.mark, maxMark: sitting.maxMark, question: before },
      after: { mark: after.mark, maxMark: after.maxMark, question: { mark, comment } },
      why: comment,
      now,
    });
    return true;
  });
}

type Place = Pick<NewHandMark, "attemptId" | "position">;

async function findSitting(tx: Tx, viewer: Viewer, { attemptId, position }: Place) {
  const { id, assignmentId, settings, learnerId } = attempts;
  const { mark, maxMark } = submissions;
  const [found] = await tx
    .select({ id, assignmentId, settings, learnerId, mark, maxMark })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, assignmentId))
    .innerJoin(submissions, eq(submissions.attemptId, id))
    .innerJoin(attemptItems, eq(attemptItems.attemptId, id))
    .where(
      and(
        eq(id, attemptId),
        eq(attemptItems.position, position),
        hasPlace(tx, viewer, assignments.classroomId, "teacher"),
      ),
    );
  return found ?? null;
}

function isPlace({ attemptId, position }: Place) {
  return and(eq(handMarks.attemptId, attemptId), eq(handMarks.position, position));
}

async function findHandMark(tx: Tx, place: Place) {
  const { mark, comment } = handMarks;
  const [row] = await tx.select({ mark, comment }).from(handMarks).where(isPlace(place));
  return row ?? null;
}

async function storeHandMark(tx: Tx, viewer: Viewer, { now, ...change }: NewHandMark) {
  await tx.delete(handMarks).where(isPlace(change));
  if (change.mark === null && change.comment === "") return;
  await tx.insert(handMarks).values({ ...change, setBy: viewer.id, setAt: now });
}
