import "server-only";

import { randomUUID } from "node:crypto";
import { and, count, desc, eq } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  disputes,
  itemVersions,
  users,
} from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { isOwnQuestion } from "./attempt-items";
import { hasPlace } from "./enrolments";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

/** Of one learner on one question of one sitting; more is repetition. */
const MOST = 3;

export type NewDispute = { attemptId: string; position: number; words: string; now: Date };
export type Disputed = { ok: true } | { ok: false; reason: "not-found" | "enough" };

/** Notes what the viewer thinks is wrong with a question of their own sitting. */
export async function disputeItem(
  db: Db,
  viewer: Viewer,
  { attemptId, position, words, now }: NewDispute,
): Promise<Disputed> {
  return inTransaction(db, async (tx): Promise<Disputed> => {
    const [question] = await tx
      .select({ itemVersionId: attemptItems.itemVersionId })
      .from(attempts)
      .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
      .where(isOwnQuestion(viewer, { attemptId, position }));
    if (!question) return { ok: false, reason: "not-found" };
    const [said] = await tx
      .select({ count: count() })
      .from(disputes)
      .where(and(eq(disputes.attemptId, attemptId), eq(disputes.position, position)));
    if ((said?.count ?? 0) >= MOST) return { ok: false, reason: "enough" };
    await tx.insert(disputes).values({
      id: randomUUID(),
      learnerId: viewer.id,
      attemptId,
      position,
      words,
      itemVersionId: question.itemVersionId,
      createdAt: now,
    });
    return { ok: true };
  });
}

/** What a student thinks is wrong, and where: the passage stands on the paper at this question. */
export type DisputeView = {
  id: string;
  attemptId: string;
  position: number;
  stem: string;
  learnerName: string;
  words: string;
  createdAt: Date;
};

/** What students said of an assignment of a class that the viewer teaches, the newest first. */
export async function listDisputes(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
): Promise<DisputeView[]> {
  const { id, attemptId, position, words, createdAt } = disputes;
  return db
    .select({
      id,
      attemptId,
      position,
      words,
      createdAt,
      stem: itemVersions.stem,
      learnerName: users.name,
    })
    .from(disputes)
    .innerJoin(attempts, eq(attempts.id, disputes.attemptId))
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .innerJoin(itemVersions, eq(itemVersions.id, disputes.itemVersionId))
    .innerJoin(users, eq(users.id, disputes.learnerId))
    .where(
      and(
        eq(assignments.id, assignmentId),
        hasPlace(db, viewer, assignments.classroomId, "teacher"),
      ),
    )
    .orderBy(desc(createdAt), desc(id));
}
