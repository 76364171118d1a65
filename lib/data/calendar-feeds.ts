import "server-only";

import { createHash, randomBytes } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import { assignments, calendarFeeds, classrooms, users } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { loadAccess } from "./access";
import { hasPlace } from "./enrolments";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

/** A due date of the person whose calendar it is; nothing of the questions or of anybody else. */
export type DueDate = { assignmentId: string; title: string; classroom: string; dueAt: Date };

/** Makes the secret of the viewer's calendar, which is told this one time; the old one ends. */
export async function renewCalendar(db: Db, viewer: Viewer, now: Date): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  const feed = { secretHash: hashed(secret), createdAt: now };
  await inTransaction(db, async (tx) => {
    await tx
      .insert(calendarFeeds)
      .values({ userId: viewer.id, secretHash: feed.secretHash, createdAt: now })
      .onConflictDoUpdate({ target: calendarFeeds.userId, set: feed });
  });
  return secret;
}

/** Ends the address of the viewer's calendar. */
export async function endCalendar(db: Db, viewer: Viewer): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.delete(calendarFeeds).where(eq(calendarFeeds.userId, viewer.id));
  });
}

/** Since when the viewer's calendar has its address; null if it has none. */
export async function findCalendar(db: Db, viewer: Viewer): Promise<Date | null> {
  const [feed] = await db
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, viewer.id));
  return feed?.createdAt ?? null;
}

/**
 * The due dates of whoever has this secret, in classes that go on: as a student by what
 * applies to them, as a teacher by the assignment's own time. Null if nobody has it.
 */
export async function listDueDates(
  db: Db,
  { secret, now }: { secret: string; now: Date },
): Promise<DueDate[] | null> {
  const [owner] = await db
    .select({
      id: users.id,
      name: users.name,
      timeZone: users.timeZone,
      theme: users.theme,
      textSize: users.textSize,
    })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(eq(calendarFeeds.secretHash, hashed(secret)));
  if (!owner) return null;
  const viewer = Object.assign(owner, { guest: false });
  const due = [...(await dueAsLearner(db, viewer, now)), ...(await dueAsTeacher(db, viewer))];
  return due.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

async function dueAsLearner(db: Db, viewer: Viewer, now: Date): Promise<DueDate[]> {
  const learns = hasPlace(db, viewer, assignments.classroomId, "learner");
  const rows = await listGoing(db, learns);
  const book = await loadAccess(db, learns);
  return rows.flatMap((row) => {
    const { dueAt, opensAt, listed } = book.of(row.assignmentId, viewer.id).access;
    const isHidden = !listed && opensAt !== null && now < opensAt;
    return dueAt && !isHidden ? [entry(row, dueAt)] : [];
  });
}

async function dueAsTeacher(db: Db, viewer: Viewer): Promise<DueDate[]> {
  const rows = await listGoing(db, hasPlace(db, viewer, assignments.classroomId, "teacher"));
  return rows.flatMap((row) => (row.dueAt ? [entry(row, row.dueAt)] : []));
}

type Row = Awaited<ReturnType<typeof listGoing>>[number];

function entry({ assignmentId, title, classroom }: Row, dueAt: Date): DueDate {
  return { assignmentId, title, classroom, dueAt };
}

function listGoing(db: Db, where: ReturnType<typeof hasPlace>) {
  return db
    .select({
      assignmentId: assignments.id,
      title: assignments.title,
      classroom: classrooms.name,
      dueAt: assignments.dueAt,
    })
    .from(assignments)
    .innerJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .where(and(where, isNull(classrooms.archivedAt)))
    .orderBy(asc(assignments.id));
}

function hashed(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
