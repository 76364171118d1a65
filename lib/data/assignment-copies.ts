import "server-only";

import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { assignments, labels, overrideLabels, overrides } from "@/drizzle/tables";
import type { Override } from "@/lib/domain/access";
import { groupBy } from "@/lib/domain/grouping";
import { isSameLabel } from "@/lib/domain/label";
import { shiftedByDays } from "@/lib/domain/shifted";
import { shiftedChanges } from "@/lib/domain/shifted-access";
import { storeChanges } from "@/lib/domain/stored-access";
import type { Viewer } from "@/lib/domain/viewer";
import { loadAccess } from "./access";
import { isTeacherOf } from "./enrolments";
import type { Assigned } from "./new-assignments";
import { insertAssignment } from "./new-assignments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

type Copy = { assignmentId: string; classroomId: string; days: number; now: Date };

/**
 * Gives another class that the viewer teaches, or the same one, what one of their classes was given,
 * all times moved by so many days on the viewer's clock. What was given to labels goes with it where
 * the class has labels of the same names; what was given to single students does not.
 */
export async function copyAssignment(
  db: Db,
  viewer: Viewer,
  { assignmentId, classroomId, days, now }: Copy,
): Promise<Assigned> {
  const shift = (moment: Date) => shiftedByDays(moment, days, viewer.timeZone);
  return inTransaction(db, async (tx): Promise<Assigned> => {
    const [from] = await tx.select().from(assignments).where(eq(assignments.id, assignmentId));
    if (!from || !(await isTeacherOf(tx, viewer, from.classroomId))) {
      return { ok: false, reason: "not-found" };
    }
    const { own, overrides: given } = (
      await loadAccess(tx, eq(assignments.id, assignmentId))
    ).rulesOf(assignmentId);
    const { early = [], late = null, ...times } = shiftedChanges(own, shift);
    const { listed, latePolicy, passwordHash } = from;
    const made = await insertAssignment(tx, viewer, {
      classroomId,
      studySetId: from.studySetId,
      title: from.title,
      mode: from.mode,
      settings: from.settings,
      opensAt: times.opensAt ?? null,
      dueAt: times.dueAt ?? null,
      closesAt: times.closesAt ?? null,
      hardStop: from.hardStop,
      further: { listed, latePolicy, passwordHash, credit: { early, late } },
      now,
    });
    if (!made.ok) return made;
    const target = { assignmentId: made.assignmentId, classroomId };
    await copyOverrides(tx, given, target, shift);
    return made;
  });
}

type Target = { assignmentId: string; classroomId: string };

async function copyOverrides(
  tx: Tx,
  given: readonly Override[],
  { assignmentId, classroomId }: Target,
  shift: (moment: Date) => Date,
): Promise<void> {
  const twins = await findTwins(tx, given, classroomId);
  for (const [position, { labelIds, changes }] of given.entries()) {
    const there = labelIds.flatMap((id) => twins.get(id) ?? []);
    if (there.length === 0) continue;
    const overrideId = randomUUID();
    const stored = storeChanges(shiftedChanges(changes, shift));
    await tx.insert(overrides).values({ id: overrideId, assignmentId, position, changes: stored });
    await tx.insert(overrideLabels).values(there.map((labelId) => ({ overrideId, labelId })));
  }
}

/** The labels of a class that have the names of those in the overrides. */
async function findTwins(
  tx: Tx,
  given: readonly Override[],
  classroomId: string,
): Promise<Map<string, string[]>> {
  const ids = given.flatMap(({ labelIds }) => labelIds);
  const named = await tx
    .select()
    .from(labels)
    .where(and(inArray(labels.id, ids)));
  const there = await tx.select().from(labels).where(eq(labels.classroomId, classroomId));
  const pairs = named.flatMap(({ id, name }) =>
    there.filter((label) => isSameLabel(label.name, name)).map((label) => ({ id, twin: label.id })),
  );
  const grouped = groupBy(pairs, ({ id }) => id);
  return new Map([...grouped].map(([id, list]) => [id, list.map(({ twin }) => twin)]));
}
