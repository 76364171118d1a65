import "server-only";

import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import { classrooms, closedCodes } from "@/drizzle/tables";
import { JOIN_CODE_LENGTH } from "@/lib/domain/join-code";
import { CODE_LETTERS } from "@/lib/domain/recovery-code";
import type { Viewer } from "@/lib/domain/viewer";
import { listTeachers, taughtBy } from "./enrolments";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

type Own = { classroomId: string };

/** 39 random bits: a thousand million tries find one of a thousand classes. */
export async function freeCode(tx: Tx): Promise<string> {
  for (;;) {
    const letter = () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length));
    const code = Array.from({ length: JOIN_CODE_LENGTH }, letter).join("");
    const taken = await tx.select().from(classrooms).where(eq(classrooms.code, code));
    if (taken.length === 0) return code;
  }
}

/** What somebody sees who holds a code, before they join. */
export type Invitation = {
  classroomId: string;
  name: string;
  teachers: string[];
  open: boolean;
  keepsMarks: boolean;
};

/** The class of a folded code, for anybody who has it. Null if no class has it. */
export async function findInvitation(db: Db, code: string): Promise<Invitation | null> {
  const [found] = await db
    .select({
      classroomId: classrooms.id,
      name: classrooms.name,
      keepsMarks: classrooms.keepsMarks,
      archivedAt: classrooms.archivedAt,
      closedAt: closedCodes.closedAt,
    })
    .from(classrooms)
    .leftJoin(closedCodes, eq(closedCodes.classroomId, classrooms.id))
    .where(eq(classrooms.code, code));
  if (!found) return null;

  const { archivedAt, closedAt, ...invitation } = found;
  const { classroomId } = invitation;
  const teachers = (await listTeachers(db, [classroomId])).get(classroomId) ?? [];
  return { ...invitation, teachers, open: !archivedAt && !closedAt };
}

/** Gives the class a new code; the old one opens nothing any more. False if the viewer does not teach it. */
export async function rotateCode(db: Db, viewer: Viewer, { classroomId }: Own): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const code = await freeCode(tx);
    const changed = await tx
      .update(classrooms)
      .set({ code })
      .where(taughtBy(tx, viewer, classroomId))
      .returning();
    return changed.length > 0;
  });
}

/** Turns joining on or off. False if the viewer does not teach the class. */
export async function setJoining(
  db: Db,
  viewer: Viewer,
  { classroomId, open, now }: Own & { open: boolean; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [own] = await tx
      .select()
      .from(classrooms)
      .where(taughtBy(tx, viewer, classroomId));
    if (!own) return false;
    if (open) await tx.delete(closedCodes).where(eq(closedCodes.classroomId, classroomId));
    else {
      await tx.insert(closedCodes).values({ classroomId, closedAt: now }).onConflictDoNothing();
    }
    return true;
  });
}
