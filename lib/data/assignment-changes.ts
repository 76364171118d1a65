import "server-only";

import { and, count, eq } from "drizzle-orm";
import { assignments, attempts } from "@/drizzle/tables";
import { storeCredit } from "@/lib/domain/stored-access";
import type { Viewer } from "@/lib/domain/viewer";
import type { AssignmentTimes } from "./assignments";
import { moveDeadlines } from "./deadline-moves";
import { hasPlace, isTeacherOf } from "./enrolments";
import type { FurtherTerms } from "./new-assignments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** How long, how often and for how much of the mark the class takes a quiz. */
export type QuizTerms = Omit<FurtherTerms, "passwordHash"> & {
  limitMinutes: number | null;
  attempts: number | null;
  /** Undefined leaves the one that there is. */
  passwordHash: string | null | undefined;
};

/** What a teacher may change of an assignment that was given. */
export type AssignmentChange = AssignmentTimes & {
  assignmentId: string;
  title: string;
  dueAt: Date | null;
  /** Left as they are where absent. */
  terms?: QuizTerms;
  /** Quizzes under way end earlier too, if the new times say so. */
  cut: boolean;
  now: Date;
};

/** False if the viewer does not teach its class. Later times reach quizzes under way at once. */
export async function changeAssignment(
  db: Db,
  viewer: Viewer,
  change: AssignmentChange,
): Promise<boolean> {
  const { assignmentId, title, dueAt, opensAt, closesAt, hardStop, terms } = change;
  return inTransaction(db, async (tx) => {
    if (!(await teachesAssignment(tx, viewer, assignmentId))) return false;
    await tx
      .update(assignments)
      .set({ title, dueAt, opensAt, closesAt, hardStop })
      .where(eq(assignments.id, assignmentId));
    if (terms) await setTerms(tx, assignmentId, terms);
    await moveDeadlines(tx, viewer, change);
    return true;
  });
}

async function setTerms(tx: Tx, assignmentId: string, terms: QuizTerms): Promise<void> {
  const { listed, limitMinutes, attempts: allowed, credit, latePolicy, passwordHash } = terms;
  const ofAssignment = eq(assignments.id, assignmentId);
  const [row] = await tx
    .select({ settings: assignments.settings })
    .from(assignments)
    .where(ofAssignment);
  if (!row) return;
  const settings = { ...row.settings, limitMinutes, attempts: allowed };
  await tx
    .update(assignments)
    .set({ listed, settings, latePolicy, credit: storeCredit(credit), passwordHash })
    .where(ofAssignment);
}

/** Shows the students results that were held back, or holds them back again. False if the viewer does not teach the class. */
export async function setReleased(
  db: Db,
  viewer: Viewer,
  { assignmentId, released, now }: { assignmentId: string; released: boolean; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await teachesAssignment(tx, viewer, assignmentId))) return false;
    await tx
      .update(assignments)
      .set({ releasedAt: released ? now : null })
      .where(eq(assignments.id, assignmentId));
    return true;
  });
}

async function teachesAssignment(
  tx: Pick<Tx, "select">,
  viewer: Viewer,
  assignmentId: string,
): Promise<boolean> {
  const [taught] = await tx
    .select({ id: assignments.id })
    .from(assignments)
    .where(
      and(
        eq(assignments.id, assignmentId),
        hasPlace(tx, viewer, assignments.classroomId, "teacher"),
      ),
    );
  return taught !== undefined;
}

/** `begun`: somebody has started it, and marks are not thrown away. */
export type Withdrawn =
  | { ok: true; classroomId: string }
  | { ok: false; reason: "not-found" | "begun" };

/** Takes back an assignment that nobody has started as a quiz. */
export async function withdrawAssignment(
  db: Db,
  viewer: Viewer,
  { assignmentId }: { assignmentId: string },
): Promise<Withdrawn> {
  return inTransaction(db, async (tx): Promise<Withdrawn> => {
    const [found] = await tx
      .select({ classroomId: assignments.classroomId })
      .from(assignments)
      .where(eq(assignments.id, assignmentId));
    if (!found || !(await isTeacherOf(tx, viewer, found.classroomId))) {
      return { ok: false, reason: "not-found" };
    }
    const [begun] = await tx
      .select({ count: count() })
      .from(attempts)
      .where(eq(attempts.assignmentId, assignmentId));
    if (begun?.count) return { ok: false, reason: "begun" };
    await tx.delete(assignments).where(eq(assignments.id, assignmentId));
    return { ok: true, classroomId: found.classroomId };
  });
}
