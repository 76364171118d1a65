import "server-only";

import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import {
  assignments,
  enrolments,
  labels,
  overrideLabels,
  overrideStudents,
  overrides,
} from "@/drizzle/tables";
import type { AccessChanges } from "@/lib/domain/access";
import { MOST_OVERRIDES } from "@/lib/domain/access";
import { storeChanges } from "@/lib/domain/stored-access";
import type { Viewer } from "@/lib/domain/viewer";
import { insertInBatches } from "./batches";
import { moveDeadlines } from "./deadline-moves";
import { hasPlace, isPresent } from "./enrolments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** What some get in place of the assignment's own; `cut` ends sittings under way earlier too, if it says so. */
export type OverrideInput = {
  labelIds: readonly string[];
  studentIds: readonly string[];
  changes: AccessChanges;
  cut: boolean;
  now: Date;
};

/** `nobody`: none of the labels and students is of the class; `full`: there are as many as there can be. */
export type OverrideMade =
  | { ok: true; overrideId: string }
  | { ok: false; reason: "not-found" | "nobody" | "full" };

/** Adds an override at the end of the list, where it wins, to an assignment of a class that the viewer teaches. */
export async function createOverride(
  db: Db,
  viewer: Viewer,
  { assignmentId, ...input }: OverrideInput & { assignmentId: string },
): Promise<OverrideMade> {
  return inTransaction(db, async (tx): Promise<OverrideMade> => {
    const [assignment] = await tx
      .select({ classroomId: assignments.classroomId })
      .from(assignments)
      .where(and(eq(assignments.id, assignmentId), taught(tx, viewer)));
    if (!assignment) return { ok: false, reason: "not-found" };
    const standing = await listPositions(tx, assignmentId);
    if (standing.length >= MOST_OVERRIDES) return { ok: false, reason: "full" };
    const targets = await findTargets(tx, { ...input, ...assignment });
    if (!targets) return { ok: false, reason: "nobody" };
    const position = (standing.at(-1)?.position ?? -1) + 1;
    const overrideId = randomUUID();
    const changes = storeChanges(input.changes);
    await tx.insert(overrides).values({ id: overrideId, assignmentId, position, changes });
    await insertTargets(tx, overrideId, targets);
    await moveDeadlines(tx, viewer, { assignmentId, cut: input.cut, now: input.now });
    return { ok: true, overrideId };
  });
}

/** Puts other targets and changes in the place of an override's own. */
export async function changeOverride(
  db: Db,
  viewer: Viewer,
  { overrideId, ...input }: OverrideInput & { overrideId: string },
): Promise<OverrideMade> {
  return inTransaction(db, async (tx): Promise<OverrideMade> => {
    const found = await findTaught(tx, viewer, overrideId);
    if (!found) return { ok: false, reason: "not-found" };
    const { assignmentId, classroomId } = found;
    const targets = await findTargets(tx, { ...input, classroomId });
    if (!targets) return { ok: false, reason: "nobody" };
    await tx.delete(overrideLabels).where(eq(overrideLabels.overrideId, overrideId));
    await tx.delete(overrideStudents).where(eq(overrideStudents.overrideId, overrideId));
    await insertTargets(tx, overrideId, targets);
    await tx
      .update(overrides)
      .set({ changes: storeChanges(input.changes) })
      .where(eq(overrides.id, overrideId));
    await moveDeadlines(tx, viewer, { assignmentId, cut: input.cut, now: input.now });
    return { ok: true, overrideId };
  });
}

type Asked = { overrideId: string; now: Date };

/** Takes an override away; sittings under way keep the time that they had by it. False if it is not there for the viewer. */
export async function deleteOverride(
  db: Db,
  viewer: Viewer,
  { overrideId, now }: Asked,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await findTaught(tx, viewer, overrideId);
    if (!found) return false;
    await tx.delete(overrides).where(eq(overrides.id, overrideId));
    await moveDeadlines(tx, viewer, { assignmentId: found.assignmentId, cut: false, now });
    return true;
  });
}

/** Moves an override one place up or down; of two that say the same field the lower wins. */
export async function moveOverride(
  db: Db,
  viewer: Viewer,
  { overrideId, by, now }: Asked & { by: -1 | 1 },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await findTaught(tx, viewer, overrideId);
    if (!found) return false;
    const { assignmentId } = found;
    const list = await listPositions(tx, assignmentId);
    const at = list.findIndex(({ id }) => id === overrideId);
    const [moved, other] = [list[at], list[at + by]];
    if (!moved || !other) return true;
    await setPosition(tx, moved.id, other.position);
    await setPosition(tx, other.id, moved.position);
    await moveDeadlines(tx, viewer, { assignmentId, cut: false, now });
    return true;
  });
}

async function setPosition(tx: Tx, id: string, position: number): Promise<void> {
  await tx.update(overrides).set({ position }).where(eq(overrides.id, id));
}

function taught(tx: Pick<Tx, "select">, viewer: Viewer) {
  return hasPlace(tx, viewer, assignments.classroomId, "teacher");
}

async function findTaught(tx: Tx, viewer: Viewer, overrideId: string) {
  const [found] = await tx
    .select({ assignmentId: assignments.id, classroomId: assignments.classroomId })
    .from(overrides)
    .innerJoin(assignments, eq(assignments.id, overrides.assignmentId))
    .where(and(eq(overrides.id, overrideId), taught(tx, viewer)));
  return found ?? null;
}

async function listPositions(tx: Tx, assignmentId: string) {
  return tx
    .select({ id: overrides.id, position: overrides.position })
    .from(overrides)
    .where(eq(overrides.assignmentId, assignmentId))
    .orderBy(asc(overrides.position), asc(overrides.id));
}

type Named = Pick<OverrideInput, "labelIds" | "studentIds"> & { classroomId: string };
type Targets = { labels: { id: string }[]; students: { id: string }[] };

/** Of the labels and the students, those of the class; null if there are none. */
async function findTargets(
  tx: Tx,
  { classroomId, labelIds, studentIds }: Named,
): Promise<Targets | null> {
  const ofClass = await tx
    .select({ id: labels.id })
    .from(labels)
    .where(and(eq(labels.classroomId, classroomId), inArray(labels.id, [...labelIds])));
  const here = await tx
    .select({ id: enrolments.userId })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.classroomId, classroomId),
        isPresent("learner"),
        inArray(enrolments.userId, [...studentIds]),
      ),
    );
  return ofClass.length + here.length > 0 ? { labels: ofClass, students: here } : null;
}

async function insertTargets(tx: Tx, overrideId: string, targets: Targets): Promise<void> {
  const labelled = targets.labels.map(({ id }) => ({ overrideId, labelId: id }));
  const named = targets.students.map(({ id }) => ({ overrideId, userId: id }));
  await insertInBatches(tx, overrideLabels, labelled);
  await insertInBatches(tx, overrideStudents, named);
}
