import "server-only";

import type { Column, SQL } from "drizzle-orm";
import { aliasedTable, and, asc, count, eq, exists, inArray, isNull, ne } from "drizzle-orm";
import { classrooms, closedCodes, enrolments, users } from "@/drizzle/tables";
import type { ClassroomRole } from "@/lib/domain/classroom";
import { groupBy } from "@/lib/domain/grouping";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** A name of its own: else a query of enrolments that asks with its own column compares that with itself. */
const viewersPlace = aliasedTable(enrolments, "viewers_place");

/** True where the class named by a column has a place for the viewer now; with `role`, in that role. */
export function hasPlace(
  tx: Pick<Tx, "select">,
  viewer: Viewer,
  classroomId: Column,
  role?: ClassroomRole,
): SQL {
  return exists(
    tx
      .select({ role: viewersPlace.role })
      .from(viewersPlace)
      .where(
        and(
          eq(viewersPlace.classroomId, classroomId),
          eq(viewersPlace.userId, viewer.id),
          isNull(viewersPlace.leftAt),
          role && eq(viewersPlace.role, role),
        ),
      ),
  );
}

/** A condition on `enrolments`: a place that is taken now; with `role`, in that role. */
export function isPresent(role?: ClassroomRole): SQL | undefined {
  return and(isNull(enrolments.leftAt), role && eq(enrolments.role, role));
}

/** The place that a person has in a class now. */
export function placeOf(classroomId: string, userId: string, role?: ClassroomRole) {
  return and(
    eq(enrolments.classroomId, classroomId),
    eq(enrolments.userId, userId),
    isPresent(role),
  );
}

export async function isTeacherOf(
  db: Pick<Tx, "select">,
  viewer: Viewer,
  classroomId: string,
): Promise<boolean> {
  const [place] = await db
    .select({ role: enrolments.role })
    .from(enrolments)
    .where(placeOf(classroomId, viewer.id, "teacher"));
  return place !== undefined;
}

/** Whether the viewer has a place in a class now, in whatever role. */
export async function hasPlaceIn(db: Db, viewer: Viewer, classroomId: string): Promise<boolean> {
  return (await db.$count(enrolments, placeOf(classroomId, viewer.id))) > 0;
}

export type Joined =
  | { outcome: "joined" | "already"; classroomId: string }
  /** Joining was turned off, or the class is archived. */
  | { outcome: "closed" };

/**
 * Gives the viewer a place as a student; one that was left comes back to life, as a
 * student's whatever it was before. Null if no class has this code, which is folded.
 */
export async function joinClassroom(
  db: Db,
  viewer: Viewer,
  { code, now }: { code: string; now: Date },
): Promise<Joined | null> {
  return inTransaction(db, async (tx): Promise<Joined | null> => {
    const [found] = await tx
      .select({
        classroomId: classrooms.id,
        archivedAt: classrooms.archivedAt,
        closedAt: closedCodes.closedAt,
      })
      .from(classrooms)
      .leftJoin(closedCodes, eq(closedCodes.classroomId, classrooms.id))
      .where(eq(classrooms.code, code));
    if (!found) return null;

    const { classroomId, archivedAt, closedAt } = found;
    const [place] = await tx.select().from(enrolments).where(placeOf(classroomId, viewer.id));
    if (place) return { outcome: "already", classroomId };
    if (archivedAt || closedAt) return { outcome: "closed" };

    const asStudent = { role: "learner", joinedAt: now, leftAt: null } as const;
    await tx
      .insert(enrolments)
      .values({ classroomId, userId: viewer.id, ...asStudent })
      .onConflictDoUpdate({
        target: [enrolments.classroomId, enrolments.userId],
        set: asStudent,
      });
    return { outcome: "joined", classroomId };
  });
}

/** `last-teacher`: a class is not left without one; it can be archived. */
export type Left = "left" | "last-teacher" | "not-found";

/** Ends the viewer's own place. Cards and attempts stay theirs. */
export async function leaveClassroom(
  db: Db,
  viewer: Viewer,
  { classroomId, now }: { classroomId: string; now: Date },
): Promise<Left> {
  return inTransaction(db, async (tx): Promise<Left> => {
    const [place] = await tx.select().from(enrolments).where(placeOf(classroomId, viewer.id));
    if (!place) return "not-found";
    if (place.role === "teacher") {
      const [others] = await tx
        .select({ count: count() })
        .from(enrolments)
        .where(
          and(
            eq(enrolments.classroomId, classroomId),
            isPresent("teacher"),
            ne(enrolments.userId, viewer.id),
          ),
        );
      if (!others?.count) return "last-teacher";
    }
    await tx.update(enrolments).set({ leftAt: now }).where(placeOf(classroomId, viewer.id));
    return "left";
  });
}

/** Ends a student's place, by a teacher of the class. False if there is no such student there. */
export async function removeStudent(
  db: Db,
  viewer: Viewer,
  { classroomId, userId, now }: { classroomId: string; userId: string; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await isTeacherOf(tx, viewer, classroomId))) return false;
    const ended = await tx
      .update(enrolments)
      .set({ leftAt: now })
      .where(placeOf(classroomId, userId, "learner"))
      .returning();
    return ended.length > 0;
  });
}

/** The names of the teachers of each class, in the order in which they came. */
export async function listTeachers(db: Db, classroomIds: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ classroomId: enrolments.classroomId, name: users.name })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(and(inArray(enrolments.classroomId, classroomIds), isPresent("teacher")))
    .orderBy(asc(enrolments.joinedAt), asc(users.id));
  const named = groupBy(rows, (row) => row.classroomId);
  return new Map([...named].map(([id, group]) => [id, group.map(({ name }) => name)]));
}

/** The class, if the viewer teaches it. */
export function taughtBy(tx: Pick<Tx, "select">, viewer: Viewer, classroomId: string) {
  return and(eq(classrooms.id, classroomId), hasPlace(tx, viewer, classrooms.id, "teacher"));
}
