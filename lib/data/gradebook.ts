import "server-only";

import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { assignments, classrooms, enrolments, studySets, users } from "@/drizzle/tables";
import { isShown } from "@/lib/domain/access";
import { byName } from "@/lib/domain/by-name";
import type { Standing } from "@/lib/domain/class-report";
import { isDone } from "@/lib/domain/class-report";
import type { AssignmentMode } from "@/lib/domain/classroom";
import { isPast } from "@/lib/domain/due-grace";
import type { Settings } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { hasPlace } from "./enrolments";
import type { Db } from "./open";
import type { Standings } from "./standings";
import { loadStandings } from "./standings";

/** A column of the report. */
export type GradebookAssignment = {
  id: string;
  title: string;
  mode: AssignmentMode;
  dueAt: Date | null;
  settings: Settings;
};

/** A row: how one student stands with each assignment, in the order of the columns. */
export type GradebookStudent = {
  userId: string;
  name: string;
  joinedAt: Date;
  /** When they left or were removed; they stay in the report for what they began. */
  leftAt: Date | null;
  standings: Standing[];
};

export type Gradebook = { assignments: GradebookAssignment[]; students: GradebookStudent[] };

type Asked = { classroomId: string; now: Date };

/** Students by assignments, for a teacher of the class; null for anybody else. Ten queries at most, whatever its size. */
export async function findGradebook(
  db: Db,
  viewer: Viewer,
  { classroomId, now }: Asked,
): Promise<Gradebook | null> {
  const mayAsk = hasPlace(db, viewer, classrooms.id, "teacher");
  const [taught] = await db
    .select({ id: classrooms.id })
    .from(classrooms)
    .where(and(eq(classrooms.id, classroomId), mayAsk));
  if (!taught) return null;

  const ofClass = eq(assignments.classroomId, classroomId);
  const columns = await db
    .select(COLUMNS)
    .from(assignments)
    .where(ofClass)
    .orderBy(asc(assignments.createdAt), asc(assignments.id));
  const standings = await loadStandings(db, ofClass, { now });
  const roster = await listStudents(db, classroomId, standings);
  const students = roster.map((student) => ({
    ...student,
    standings: columns.map((column) => standings.of(column, student.userId)),
  }));
  return { assignments: columns, students };
}

/** One row of the report, for a teacher of the class; null where there is no such student to see. */
export async function findGradebookStudent(
  db: Db,
  viewer: Viewer,
  { userId, ...asked }: Asked & { userId: string },
): Promise<{ assignments: GradebookAssignment[]; student: GradebookStudent } | null> {
  const report = await findGradebook(db, viewer, asked);
  const student = report?.students.find((each) => each.userId === userId);
  return report && student ? { assignments: report.assignments, student } : null;
}

const COLUMNS = {
  id: assignments.id,
  title: assignments.title,
  mode: assignments.mode,
  dueAt: assignments.dueAt,
  settings: assignments.settings,
};

/** Those who are in the class, then those who left it and had begun a quiz; by name. */
async function listStudents(db: Db, classroomId: string, { learnerIds }: Standings) {
  const rows = await db
    .select({
      userId: users.id,
      name: users.name,
      joinedAt: enrolments.joinedAt,
      leftAt: enrolments.leftAt,
    })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(
      and(
        eq(enrolments.classroomId, classroomId),
        eq(enrolments.role, "learner"),
        or(isNull(enrolments.leftAt), inArray(users.id, learnerIds)),
      ),
    )
    .orderBy(asc(users.id));
  return rows.toSorted(
    (one, other) =>
      Number(one.leftAt !== null) - Number(other.leftAt !== null) || byName(one, other),
  );
}

/** One assignment as its student sees it in a list. */
export type OwnAssignment = GradebookAssignment & {
  studySetId: string;
  classroom: { id: string; name: string };
  standing: Standing;
};

/** The viewer's own standing with each assignment of a class in which they learn: the earliest due first. */
export async function listOwnAssignments(
  db: Db,
  viewer: Viewer,
  { classroomId, now }: Asked,
): Promise<OwnAssignment[]> {
  return selectOwn(db, viewer, { which: eq(assignments.classroomId, classroomId), now });
}

/** The viewer's own standing with one assignment; null where they do not learn in its class. */
export async function findOwnAssignment(
  db: Db,
  viewer: Viewer,
  { assignmentId, now }: { assignmentId: string; now: Date },
): Promise<OwnAssignment | null> {
  const [found] = await selectOwn(db, viewer, { which: eq(assignments.id, assignmentId), now });
  return found ?? null;
}

/** Days for which something that was not done in time stays on Today. */
const OVERDUE_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/**
 * What the viewer's classes that go on still expect of them: the earliest due first, those
 * without a time last. What is long overdue is left out: it stays in the class.
 */
export async function listDueAssignments(
  db: Db,
  viewer: Viewer,
  now: Date,
): Promise<OwnAssignment[]> {
  const own = await selectOwn(db, viewer, { which: isNull(classrooms.archivedAt), now });
  const forgotten = new Date(now.getTime() - OVERDUE_DAYS * DAY);
  return own.filter(({ standing, dueAt }) => !isDone(standing) && !isPast(forgotten, dueAt));
}

async function selectOwn(
  db: Db,
  viewer: Viewer,
  { which, now }: { which: ReturnType<typeof eq>; now: Date },
): Promise<OwnAssignment[]> {
  const mayAsk = and(which, hasPlace(db, viewer, assignments.classroomId, "learner"));
  const rows = await db
    .select({
      ...COLUMNS,
      studySetId: studySets.id,
      classroom: { id: classrooms.id, name: classrooms.name },
    })
    .from(assignments)
    .innerJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .innerJoin(studySets, eq(studySets.id, assignments.studySetId))
    .where(mayAsk)
    .orderBy(asc(assignments.createdAt), asc(assignments.id));
  const ofViewer = hasPlace(db, viewer, assignments.classroomId, "learner");
  const standings = await loadStandings(db, ofViewer, { learnerId: viewer.id, now });
  const own = rows.flatMap((assignment) => {
    const { access } = standings.access.of(assignment.id, viewer.id);
    if (!isShown(access, now)) return [];
    const { dueAt } = access;
    return { ...assignment, dueAt, standing: standings.of(assignment, viewer.id) };
  });
  return own.toSorted((one, other) => byDue(one.dueAt, other.dueAt));
}

/** What has no due time comes last. */
function byDue(one: Date | null, other: Date | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.getTime() - other.getTime();
}
