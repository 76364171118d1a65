import "server-only";

import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import { enrolments, labels, studentLabels } from "@/drizzle/tables";
import { groupBy } from "@/lib/domain/grouping";
import { isSameLabel, MOST_LABELS } from "@/lib/domain/label";
import type { Viewer } from "@/lib/domain/viewer";
import { insertInBatches } from "./batches";
import { giveLabelsToOpenAttempts } from "./deadline-moves";
import { hasPlace, isPresent, isTeacherOf } from "./enrolments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** A label of a class, with the students of the class who have it now. */
export type LabelView = { id: string; name: string; studentIds: string[] };

type OfClass = { classroomId: string };

/** The labels of a class that the viewer teaches, by name; none for anybody else. */
export async function listLabels(
  db: Pick<Tx, "select">,
  viewer: Viewer,
  { classroomId }: OfClass,
): Promise<LabelView[]> {
  const named = await db
    .select({ id: labels.id, name: labels.name })
    .from(labels)
    .where(
      and(eq(labels.classroomId, classroomId), hasPlace(db, viewer, labels.classroomId, "teacher")),
    )
    .orderBy(asc(labels.name), asc(labels.id));
  const students = await listLabelled(db, classroomId);
  return named.map((label) => ({ ...label, studentIds: students.get(label.id) ?? [] }));
}

async function listLabelled(db: Pick<Tx, "select">, classroomId: string) {
  const rows = await db
    .select({ labelId: studentLabels.labelId, userId: studentLabels.userId })
    .from(studentLabels)
    .innerJoin(labels, eq(labels.id, studentLabels.labelId))
    .innerJoin(enrolments, eq(enrolments.userId, studentLabels.userId))
    .where(
      and(
        eq(labels.classroomId, classroomId),
        eq(enrolments.classroomId, classroomId),
        isPresent("learner"),
      ),
    )
    .orderBy(asc(studentLabels.userId));
  const grouped = groupBy(rows, (row) => row.labelId);
  return new Map([...grouped].map(([id, group]) => [id, group.map(({ userId }) => userId)]));
}

/** `taken`: the class has a label of this name; `full`: it has as many as it can have. */
export type LabelMade =
  | { ok: true; labelId: string }
  | { ok: false; reason: "not-found" | "taken" | "full" };

/** Makes a label in a class that the viewer teaches. Names are one if only their case differs. */
export async function createLabel(
  db: Db,
  viewer: Viewer,
  { classroomId, name }: OfClass & { name: string },
): Promise<LabelMade> {
  return inTransaction(db, async (tx): Promise<LabelMade> => {
    if (!(await isTeacherOf(tx, viewer, classroomId))) return { ok: false, reason: "not-found" };
    const standing = await tx.select().from(labels).where(eq(labels.classroomId, classroomId));
    if (standing.some((label) => isSameLabel(label.name, name))) {
      return { ok: false, reason: "taken" };
    }
    if (standing.length >= MOST_LABELS) return { ok: false, reason: "full" };
    const id = randomUUID();
    await tx.insert(labels).values({ id, classroomId, name });
    return { ok: true, labelId: id };
  });
}

/**
 * The ids of the labels of these names, made where the class has none of that name. Null,
 * and none is made, if it would have more than it can.
 */
export async function ensureLabels(
  tx: Tx,
  { classroomId, names }: OfClass & { names: readonly string[] },
): Promise<Map<string, string> | null> {
  const standing = await tx.select().from(labels).where(eq(labels.classroomId, classroomId));
  const made: typeof standing = [];
  const found = new Map<string, string>();
  for (const name of names) {
    const known = [...standing, ...made].find((label) => isSameLabel(label.name, name));
    const label = known ?? { id: randomUUID(), classroomId, name };
    if (!known) made.push(label);
    found.set(name, label.id);
  }
  if (standing.length + made.length > MOST_LABELS) return null;
  await insertInBatches(tx, labels, made);
  return found;
}

/** Takes a label from its class and from all who have it; what overrides gave by it goes. False if the viewer does not teach the class. */
export async function deleteLabel(
  db: Db,
  viewer: Viewer,
  { labelId }: { labelId: string },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const taken = await tx
      .delete(labels)
      .where(taughtLabel(tx, viewer, labelId))
      .returning();
    return taken.length > 0;
  });
}

type Given = { labelId: string; studentIds: readonly string[] };

/** Gives a label to these students of its class and to nobody else. False if the viewer does not teach it. */
export async function setLabelled(
  db: Db,
  viewer: Viewer,
  { labelId, studentIds }: Given,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [label] = await tx
      .select()
      .from(labels)
      .where(taughtLabel(tx, viewer, labelId));
    if (!label) return false;
    await tx.delete(studentLabels).where(eq(studentLabels.labelId, labelId));
    await giveLabel(tx, { labelId, classroomId: label.classroomId, studentIds });
    return true;
  });
}

/** Gives a label to students who are in its class, beside those who have it; their quizzes under way gain by it. */
export async function giveLabel(
  tx: Tx,
  { labelId, classroomId, studentIds }: Given & OfClass,
): Promise<void> {
  const here = await tx
    .select({ userId: enrolments.userId })
    .from(enrolments)
    .where(and(eq(enrolments.classroomId, classroomId), isPresent("learner")));
  const wanted = new Set(studentIds);
  const given = here.filter(({ userId }) => wanted.has(userId));
  await insertInBatches(
    tx,
    studentLabels,
    given.map(({ userId }) => ({ labelId, userId })),
  );
  await giveLabelsToOpenAttempts(tx, classroomId);
}

type Labelling = OfClass & {
  name: string;
  userIds: readonly string[];
  /** Given to them, made where the class has none of the name; else taken from them. */
  gives: boolean;
};

/** Gives a label to students of a class that the viewer teaches, or takes it from them. */
export async function labelStudents(
  db: Db,
  viewer: Viewer,
  { classroomId, name, userIds, gives }: Labelling,
): Promise<"done" | "not-found" | "full"> {
  return inTransaction(db, async (tx) => {
    if (!(await isTeacherOf(tx, viewer, classroomId))) return "not-found";
    if (gives) {
      const labelId = (await ensureLabels(tx, { classroomId, names: [name] }))?.get(name);
      if (!labelId) return "full";
      await giveLabel(tx, { labelId, classroomId, studentIds: userIds });
      return "done";
    }
    const standing = await tx.select().from(labels).where(eq(labels.classroomId, classroomId));
    const label = standing.find((each) => isSameLabel(each.name, name));
    if (!label) return "done";
    await tx
      .delete(studentLabels)
      .where(and(eq(studentLabels.labelId, label.id), inArray(studentLabels.userId, [...userIds])));
    return "done";
  });
}

function taughtLabel(tx: Pick<Tx, "select">, viewer: Viewer, labelId: string) {
  return and(eq(labels.id, labelId), hasPlace(tx, viewer, labels.classroomId, "teacher"));
}
