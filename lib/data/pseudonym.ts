import "server-only";

import { and, eq, inArray, isNull, notInArray } from "drizzle-orm";
import {
  accommodations,
  assignments,
  attempts,
  audits,
  calendarFeeds,
  cards,
  credentials,
  disputes,
  enrolments,
  guests,
  identities,
  labels,
  lateWaivers,
  overrideStudents,
  overrides,
  personalCodes,
  studentLabels,
  todaySets,
  users,
} from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import type { Tx } from "./open";
import { raiseEpoch } from "./users";

/** The name under which marks stay in a class that keeps them. */
export const PSEUDONYM = "Former student";

/** An attempt that outlives its learner's account, and the class that keeps it. */
export type KeptMark = { attemptId: string; classroomId: string };

/** Leaves of a person a row without anything personal, and the marks that stay. */
export async function strip(tx: Tx, viewer: Viewer, kept: KeptMark[], now: Date): Promise<void> {
  await deleteAttemptsBut(tx, viewer, kept);
  await deletePersonal(tx, viewer);
  await leaveClasses(tx, viewer, kept, now);
  const nobody = { name: PSEUDONYM, timeZone: "UTC", theme: "system", textSize: "normal" } as const;
  await tx
    .update(users)
    .set({ ...nobody, createdAt: now })
    .where(eq(users.id, viewer.id));
  await raiseEpoch(tx, viewer.id);
}

async function deleteAttemptsBut(tx: Tx, viewer: Viewer, kept: KeptMark[]): Promise<void> {
  const keptIds = kept.map(({ attemptId }) => attemptId);
  await tx
    .delete(attempts)
    .where(and(eq(attempts.learnerId, viewer.id), notInArray(attempts.id, keptIds)));
}

async function deletePersonal(tx: Tx, viewer: Viewer): Promise<void> {
  await tx.delete(cards).where(eq(cards.learnerId, viewer.id));
  await tx.delete(todaySets).where(eq(todaySets.learnerId, viewer.id));
  await tx.delete(credentials).where(eq(credentials.userId, viewer.id));
  await tx.delete(calendarFeeds).where(eq(calendarFeeds.userId, viewer.id));
  await tx.delete(personalCodes).where(eq(personalCodes.userId, viewer.id));
  await tx.delete(identities).where(eq(identities.userId, viewer.id));
  await tx.delete(accommodations).where(eq(accommodations.userId, viewer.id));
  await tx.update(attempts).set({ accommodation: null }).where(eq(attempts.learnerId, viewer.id));
  await tx.delete(audits).where(eq(audits.subjectId, viewer.id));
  await tx.delete(disputes).where(eq(disputes.learnerId, viewer.id));
  await tx.delete(guests).where(eq(guests.userId, viewer.id));
}

/** Labels, overrides and waivers go but in the classes that keep marks, where the marks count by them. */
async function deleteGivenElsewhere(tx: Tx, viewer: Viewer, keptIds: string[]): Promise<void> {
  const labelsThere = tx
    .select({ id: labels.id })
    .from(labels)
    .where(inArray(labels.classroomId, keptIds));
  const there = tx
    .select({ id: assignments.id })
    .from(assignments)
    .where(inArray(assignments.classroomId, keptIds));
  const overridesThere = tx
    .select({ id: overrides.id })
    .from(overrides)
    .where(inArray(overrides.assignmentId, there));
  await tx
    .delete(studentLabels)
    .where(
      and(eq(studentLabels.userId, viewer.id), notInArray(studentLabels.labelId, labelsThere)),
    );
  await tx
    .delete(overrideStudents)
    .where(
      and(
        eq(overrideStudents.userId, viewer.id),
        notInArray(overrideStudents.overrideId, overridesThere),
      ),
    );
  await tx
    .delete(lateWaivers)
    .where(and(eq(lateWaivers.userId, viewer.id), notInArray(lateWaivers.assignmentId, there)));
}

/** The place in a class that keeps marks stays, as one that was left. */
async function leaveClasses(tx: Tx, viewer: Viewer, kept: KeptMark[], now: Date): Promise<void> {
  const own = eq(enrolments.userId, viewer.id);
  const keptIds = kept.map(({ classroomId }) => classroomId);
  await tx.delete(enrolments).where(and(own, notInArray(enrolments.classroomId, keptIds)));
  await deleteGivenElsewhere(tx, viewer, keptIds);
  const stays = and(own, inArray(enrolments.classroomId, keptIds), isNull(enrolments.leftAt));
  await tx.update(enrolments).set({ leftAt: now }).where(stays);
}
