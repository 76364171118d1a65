import "server-only";

import { and, eq, inArray, isNull, max, notInArray } from "drizzle-orm";
import {
  attempts,
  disputes,
  enrolments,
  guests,
  studySets,
  todaySets,
  users,
} from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { mergeCards } from "./guest-cards";
import type { Db, Tx } from "./open";
import { awaitEvidence } from "./quiz-evidence-waits";
import { inTransaction } from "./transactor";

/** Whose rows become whose. */
export type Merge = { guestId: string; userId: string };

/** What a visitor did before they signed in becomes their account's; the guest goes. */
export async function claimGuest(db: Db, guest: Viewer, userId: string): Promise<void> {
  await inTransaction(db, (tx) => mergeGuest(tx, { guestId: guest.id, userId }));
}

/** Moves a guest's rows to a person, in the caller's transaction. Nothing if this is no guest. */
export async function mergeGuest(tx: Tx, merge: Merge): Promise<void> {
  const [guest] = await tx.select().from(guests).where(eq(guests.userId, merge.guestId));
  if (!guest || merge.guestId === merge.userId) return;

  await moveAttempts(tx, merge);
  await mergeCards(tx, merge);
  await awaitEvidence(tx, eq(attempts.learnerId, merge.userId));
  await moveTodaySets(tx, merge);
  await moveEnrolments(tx, merge);
  await moveDisputes(tx, merge);
  await tx
    .update(studySets)
    .set({ ownerId: merge.userId })
    .where(eq(studySets.ownerId, merge.guestId));
  await tx.delete(users).where(eq(users.id, merge.guestId));
}

/** Attempts keep their order and are counted on from the account's own. */
async function moveAttempts(tx: Tx, { guestId, userId }: Merge): Promise<void> {
  const moved = await tx
    .select()
    .from(attempts)
    .where(eq(attempts.learnerId, guestId))
    .orderBy(attempts.startedAt, attempts.number);
  for (const { id, studySetId, assignmentId } of moved) {
    const sameTask = and(
      eq(attempts.learnerId, userId),
      eq(attempts.studySetId, studySetId),
      assignmentId ? eq(attempts.assignmentId, assignmentId) : isNull(attempts.assignmentId),
    );
    const [last] = await tx
      .select({ number: max(attempts.number) })
      .from(attempts)
      .where(sameTask);
    await tx
      .update(attempts)
      .set({ learnerId: userId, number: (last?.number ?? 0) + 1 })
      .where(eq(attempts.id, id));
  }
}

/** What they said of questions stays with the sitting that it was said in. */
async function moveDisputes(tx: Tx, { guestId, userId }: Merge): Promise<void> {
  await tx.update(disputes).set({ learnerId: userId }).where(eq(disputes.learnerId, guestId));
}

async function moveTodaySets(tx: Tx, { guestId, userId }: Merge): Promise<void> {
  const own = tx
    .select({ id: todaySets.studySetId })
    .from(todaySets)
    .where(eq(todaySets.learnerId, userId));
  await tx
    .update(todaySets)
    .set({ learnerId: userId })
    .where(and(eq(todaySets.learnerId, guestId), notInArray(todaySets.studySetId, own)));
}

/** A class that both are in keeps the account's place. */
async function moveEnrolments(tx: Tx, { guestId, userId }: Merge): Promise<void> {
  const own = await tx
    .select({ id: enrolments.classroomId })
    .from(enrolments)
    .where(eq(enrolments.userId, userId));
  const both = and(
    eq(enrolments.userId, guestId),
    inArray(
      enrolments.classroomId,
      own.map(({ id }) => id),
    ),
  );
  await tx.delete(enrolments).where(both);
  await tx.update(enrolments).set({ userId }).where(eq(enrolments.userId, guestId));
}
