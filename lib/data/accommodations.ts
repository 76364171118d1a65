import "server-only";

import { and, eq } from "drizzle-orm";
import { accommodations, classrooms, enrolments } from "@/drizzle/tables";
import type { Accommodation } from "@/lib/domain/accommodation";
import { isLowered, isNothing, NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import type { Viewer } from "@/lib/domain/viewer";
import { writeAudit } from "./audits";
import { giveToOpenAttempts } from "./deadline-moves";
import { hasPlace, isPresent } from "./enrolments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** What a person has been given, and when; nobody writes down why. */
export type AccommodationView = { value: Accommodation; setAt: Date };

/** What a person has been given; null if nothing. */
export async function loadAccommodation(
  tx: Pick<Tx, "select">,
  userId: string,
): Promise<Accommodation | null> {
  return (await selectRow(tx, userId))?.value ?? null;
}

async function selectRow(tx: Pick<Tx, "select">, userId: string) {
  const { value, setBy, setAt } = accommodations;
  const [row] = await tx
    .select({ value, setBy, setAt })
    .from(accommodations)
    .where(eq(accommodations.userId, userId));
  return row ?? null;
}

/** What the viewer, or a student of a class that they teach, has been given; null if nothing, or not theirs to see. */
export async function findAccommodation(
  db: Db,
  viewer: Viewer,
  userId: string,
): Promise<AccommodationView | null> {
  if (userId !== viewer.id && !(await teachesPerson(db, viewer, userId))) return null;
  const row = await selectRow(db, userId);
  return row && { value: row.value, setAt: row.setAt };
}

/** Whether the person learns in a class that the viewer teaches, now. */
async function teachesPerson(
  tx: Pick<Tx, "select">,
  viewer: Viewer,
  userId: string,
): Promise<boolean> {
  const [place] = await tx
    .select({ classroomId: enrolments.classroomId })
    .from(enrolments)
    .innerJoin(classrooms, eq(classrooms.id, enrolments.classroomId))
    .where(
      and(
        eq(enrolments.userId, userId),
        isPresent("learner"),
        hasPlace(tx, viewer, classrooms.id, "teacher"),
      ),
    )
    .limit(1);
  return place !== undefined;
}

export type NewAccommodation = {
  userId: string;
  value: Accommodation;
  /** The teacher was told that it lowers what another teacher set. */
  confirmed: boolean;
  now: Date;
};

/** `lowers`: it takes something back that another teacher set, which is asked first. */
export type AccommodationSet = { ok: true } | { ok: false; reason: "not-found" | "lowers" };

/**
 * Sets what a student has in all their classes, by a teacher of one of them, with an audit row.
 * Quizzes under way gain by it at once, and lose nothing.
 */
export async function setAccommodation(
  db: Db,
  viewer: Viewer,
  { userId, value, confirmed, now }: NewAccommodation,
): Promise<AccommodationSet> {
  return inTransaction(db, async (tx): Promise<AccommodationSet> => {
    if (!(await teachesPerson(tx, viewer, userId))) return { ok: false, reason: "not-found" };
    const row = await selectRow(tx, userId);
    const before = row?.value ?? null;
    const isAnothers = row !== null && row.setBy !== viewer.id;
    if (isAnothers && isLowered(row.value, value) && !confirmed) {
      return { ok: false, reason: "lowers" };
    }
    const after = isNothing(value) ? null : value;
    await storeAccommodation(tx, { userId, value: after, setBy: viewer.id, setAt: now });
    const change = { kind: "accommodation", subjectId: userId, before, after } as const;
    await writeAudit(tx, viewer, { ...change, about: null, now });
    await giveToOpenAttempts(tx, userId, after ?? NO_ACCOMMODATION);
    return { ok: true };
  });
}

type Row = { userId: string; value: Accommodation | null; setBy: string; setAt: Date };

async function storeAccommodation(tx: Tx, { userId, value, setBy, setAt }: Row): Promise<void> {
  if (value === null) {
    await tx.delete(accommodations).where(eq(accommodations.userId, userId));
    return;
  }
  await tx
    .insert(accommodations)
    .values({ userId, value, setBy, setAt })
    .onConflictDoUpdate({ target: accommodations.userId, set: { value, setBy, setAt } });
}
