import "server-only";

import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import { assignments, attempts, audits, enrolments, submissions, users } from "@/drizzle/tables";
import type { AuditKind } from "@/lib/domain/audit";
import type { Viewer } from "@/lib/domain/viewer";
import { isTeacherOf } from "./enrolments";
import type { Db } from "./open";

/** What a teacher changed of somebody's marks, times or place. */
export type ClassChange = {
  id: string;
  at: Date;
  kind: AuditKind;
  /** Whom it concerns. */
  subjectName: string;
  /** Null for the program, for a teacher of another class, and once their account is gone. */
  actorName: string | null;
  /** Null where it is about no assignment. */
  assignment: { id: string; title: string } | null;
  /** The sitting, where one was handed in. */
  attemptId: string | null;
  /** As `kind` has it. */
  before: unknown;
  after: unknown;
  /** May be empty. */
  why: string;
};

/** Of one page; one more says that there is another. */
export const CHANGES_A_PAGE = 50;

type Asked = { classroomId: string; page: number };

/**
 * What was changed of a class and of what was assigned to it, the newest first, and what its students
 * were given in all their classes. Null where the viewer does not teach it.
 */
export async function listClassChanges(
  db: Db,
  viewer: Viewer,
  asked: Asked,
): Promise<ClassChange[] | null> {
  if (!(await isTeacherOf(db, viewer, asked.classroomId))) return null;
  const teachers = await listTaught(db, asked.classroomId);
  const rows = await selectChanges(db, asked);
  return rows.map(({ actorId, sitting, why, ...row }) => ({
    ...row,
    actorName: teachers.get(actorId ?? "") ?? null,
    attemptId: sitting?.attemptId ?? null,
    why: why ?? "",
  }));
}

async function selectChanges(db: Db, { classroomId, page }: Asked) {
  const { id, at, kind, about, actorId, before, after, why } = audits;
  return db
    .select({
      ...{ id, at, kind, actorId, before, after, why },
      subjectName: users.name,
      assignment: { id: assignments.id, title: assignments.title },
      sitting: { attemptId: submissions.attemptId },
    })
    .from(audits)
    .innerJoin(
      enrolments,
      and(eq(enrolments.userId, audits.subjectId), eq(enrolments.classroomId, classroomId)),
    )
    .innerJoin(users, eq(users.id, audits.subjectId))
    .leftJoin(attempts, eq(attempts.id, about))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .leftJoin(assignments, eq(assignments.id, sql`coalesce(${attempts.assignmentId}, ${about})`))
    .where(
      or(
        eq(about, classroomId),
        eq(assignments.classroomId, classroomId),
        // what lives on the person is the business of who teaches them now
        and(eq(kind, "accommodation"), isNull(enrolments.leftAt)),
      ),
    )
    .orderBy(desc(at), desc(id))
    .limit(CHANGES_A_PAGE + 1)
    .offset((page - 1) * CHANGES_A_PAGE);
}

/** The names of who teaches a class, or taught it, by their ids. */
async function listTaught(db: Db, classroomId: string): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(and(eq(enrolments.classroomId, classroomId), eq(enrolments.role, "teacher")));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
