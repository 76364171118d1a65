import "server-only";

import { and, asc, eq } from "drizzle-orm";
import { classrooms, enrolments, personalCodes, users } from "@/drizzle/tables";
import type { ListedStudent, RosterFault, RosterPlan } from "@/lib/domain/roster-list";
import { planRoster } from "@/lib/domain/roster-list";
import type { Viewer } from "@/lib/domain/viewer";
import { insertInBatches } from "./batches";
import { isPresent, isTeacherOf, taughtBy } from "./enrolments";
import type { FreshCode } from "./fresh-codes";
import { areTaken, codeRow, thinkOfCodes } from "./fresh-codes";
import { ensureLabels, giveLabel, listLabels } from "./labels";
import type { Db, Tx } from "./open";
import type { Slip } from "./personal-codes";
import { slipOf } from "./personal-codes";
import { inTransaction } from "./transactor";
import { addPerson } from "./users";

/** A student as the list of a class's students shows them to its teachers. */
export type RosterStudent = {
  userId: string;
  name: string;
  joinedAt: Date;
  labels: string[];
  /** By a slip of this class, by one of another, or by e-mail or a school account. */
  signsInBy: "slip" | "other-slip" | "account";
  /** When the slip was first used. Null while it was not, and where there is none. */
  slipUsedAt: Date | null;
};

type OfClass = { classroomId: string };

/** The students of a class, by name. Null if the viewer does not teach it. */
export async function listRoster(
  db: Pick<Tx, "select">,
  viewer: Viewer,
  { classroomId }: OfClass,
): Promise<RosterStudent[] | null> {
  if (!(await isTeacherOf(db, viewer, classroomId))) return null;
  const labels = await listLabels(db, viewer, { classroomId });
  const rows = await db
    .select({
      userId: users.id,
      name: users.name,
      joinedAt: enrolments.joinedAt,
      issuer: personalCodes.classroomId,
      usedAt: personalCodes.usedAt,
    })
    .from(enrolments)
    .innerJoin(users, eq(users.id, enrolments.userId))
    .leftJoin(personalCodes, eq(personalCodes.userId, users.id))
    .where(and(eq(enrolments.classroomId, classroomId), isPresent("learner")))
    .orderBy(asc(users.name), asc(users.id));
  return rows.map(({ issuer, usedAt, ...student }) => ({
    ...student,
    labels: labels.flatMap(({ name, studentIds }) =>
      studentIds.includes(student.userId) ? [name] : [],
    ),
    signsInBy: issuer === null ? "account" : issuer === classroomId ? "slip" : "other-slip",
    slipUsedAt: issuer === classroomId ? usedAt : null,
  }));
}

type RosterList = { students: readonly ListedStudent[]; faults: readonly RosterFault[] };

/** What a list would change in a class; nothing is written. Null if the viewer does not teach it. */
export async function previewRoster(
  db: Pick<Tx, "select">,
  viewer: Viewer,
  { classroomId, list }: OfClass & { list: RosterList },
): Promise<RosterPlan | null> {
  const here = await listRoster(db, viewer, { classroomId });
  return here && planRoster(list, here);
}

/** Slips of one class that are in use at once: their first words must differ. */
const MOST_SLIPS = 1_000;

/** `full`: more slips or more labels than a class can have. */
export type Imported =
  | { ok: true; slips: Slip[]; labelled: number }
  | { ok: false; reason: "not-found" | "archived" | "slips-full" | "labels-full" };

type Import = OfClass & { list: RosterList; now: Date };

/**
 * Takes a list into a class: whoever is new to it becomes a student without e-mail, with
 * a slip, and whoever is here is given the labels that they lack. All of it or nothing;
 * a second time it changes nothing.
 */
export async function importRoster(
  db: Db,
  viewer: Viewer,
  { classroomId, list, now }: Import,
): Promise<Imported> {
  const expected = await previewRoster(db, viewer, { classroomId, list });
  if (!expected) return { ok: false, reason: "not-found" };
  const standing = await db.$count(personalCodes, eq(personalCodes.classroomId, classroomId));
  if (standing + expected.added.length > MOST_SLIPS) return { ok: false, reason: "slips-full" };

  const codes = await thinkOfCodes(db, classroomId, expected.added.length);
  const done = await inTransaction(db, (tx) =>
    write(tx, viewer, { classroomId, list, now }, codes),
  );
  return done === "again" ? importRoster(db, viewer, { classroomId, list, now }) : done;
}

/** "again" where the class has changed since the codes were thought of. */
async function write(
  tx: Tx,
  viewer: Viewer,
  { classroomId, list, now }: Import,
  codes: readonly FreshCode[],
): Promise<Imported | "again"> {
  const [own] = await tx
    .select({ classCode: classrooms.code, archivedAt: classrooms.archivedAt })
    .from(classrooms)
    .where(taughtBy(tx, viewer, classroomId));
  const plan = own && (await previewRoster(tx, viewer, { classroomId, list }));
  if (!plan) return { ok: false, reason: "not-found" };
  if (own.archivedAt) return { ok: false, reason: "archived" };
  if (plan.added.length > codes.length || (await areTaken(tx, classroomId, codes))) return "again";

  const named = [...plan.added, ...plan.labelled].flatMap(({ labels }) => labels);
  const labelIds = await ensureLabels(tx, { classroomId, names: named });
  if (!labelIds) return { ok: false, reason: "labels-full" };
  const issued = { classroomId, classCode: own.classCode, now };
  const added = await addStudents(tx, viewer, { students: plan.added, codes, issued });
  const students = [...added.map(({ student }) => student), ...plan.labelled];
  for (const [name, labelId] of labelIds) {
    const having = students.filter(({ labels }) => labels.includes(name));
    await giveLabel(tx, { classroomId, labelId, studentIds: having.map(({ userId }) => userId) });
  }
  return { ok: true, slips: added.map(({ slip }) => slip), labelled: plan.labelled.length };
}

type Added = {
  students: readonly ListedStudent[];
  codes: readonly FreshCode[];
  issued: { classroomId: string; classCode: string; now: Date };
};

/** New people with a place in the class and a code each. They keep the teacher's time zone until they choose. */
async function addStudents(tx: Tx, viewer: Viewer, { students, codes, issued }: Added) {
  const { classroomId, classCode, now } = issued;
  const added: { student: ListedStudent & { userId: string }; slip: Slip }[] = [];
  const places: (typeof enrolments.$inferInsert)[] = [];
  const rows: (typeof personalCodes.$inferInsert)[] = [];
  for (const [index, { row, name, labels }] of students.entries()) {
    const code = codes[index];
    if (!code) throw new Error("There are fewer codes than students.");
    const { userId } = await addPerson(tx, { name, timeZone: viewer.timeZone, now });
    places.push({ classroomId, userId, role: "learner", joinedAt: now });
    rows.push(codeRow(userId, code, issued));
    const slip = slipOf({ userId, name }, code, classCode);
    added.push({ student: { row, name, labels, userId }, slip });
  }
  await insertInBatches(tx, enrolments, places);
  await insertInBatches(tx, personalCodes, rows);
  return added;
}
