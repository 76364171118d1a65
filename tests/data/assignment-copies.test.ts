import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { assignments, audits, enrolments } from "@/drizzle/tables";
import { loadAccess, loadOwnAccess } from "@/lib/data/access";
import { changeAssignment } from "@/lib/data/assignment-changes";
import { copyAssignment } from "@/lib/data/assignment-copies";
import { setArchived } from "@/lib/data/classrooms";
import { createLabel } from "@/lib/data/labels";
import { setWaived } from "@/lib/data/late-waivers";
import { createOverride } from "@/lib/data/overrides";
import { inTransaction } from "@/lib/data/transactor";
import { HOMEWORK } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";

const at = (time: string) => new Date(`2026-${time}Z`);
const now = at("03-20T09:00:00");
const POLICY = { percent: 10, per: "day", floor: 0, missing: 0, graceMinutes: 5 } as const;
/** With the hour that its clocks change in the night to 29 March. */
const inBerlin = (viewer: Viewer) => ({ ...viewer, timeZone: "Europe/Berlin" });

/** Homework of 9b with all that it can have, for whom a label and a student get something else; and another class. */
async function setUp() {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const ours = await createClass(db, { students: ["Ada"] });
  const teacher = inBerlin(ours.teacher);
  const [ada = teacher] = ours.students;
  const assignmentId = await assign(db, ours, { studySetId, settings: HOMEWORK });
  const early = [{ until: at("03-25T16:00:00"), percent: 110 }];
  await changeAssignment(db, teacher, {
    ...{ assignmentId, title: "Chapter 1", cut: false, now, hardStop: false },
    ...{ opensAt: null, dueAt: at("03-27T16:00:00"), closesAt: at("03-28T16:00:00") },
    terms: {
      ...{ listed: false, limitMinutes: 50, attempts: 3, latePolicy: POLICY },
      ...{ credit: { early, late: null }, passwordHash: "a hash" },
    },
  });
  const label = async (classroomId: string, who: Viewer, name = "Section A") => {
    const made = await createLabel(db, who, { classroomId, name });
    return made.ok ? made.labelId : "";
  };
  const labelId = await label(ours.classroomId, teacher);
  const override = { assignmentId, cut: false, now };
  await createOverride(db, teacher, {
    ...{ ...override, labelIds: [labelId], studentIds: [] },
    changes: { dueAt: at("03-28T16:00:00") },
  });
  await createOverride(db, teacher, {
    ...{ ...override, labelIds: [], studentIds: [ada.id], changes: { limitMinutes: 90 } },
  });
  const theirs = await createClass(db, { students: ["Ben"] });
  return { db, ours, theirs, teacher, ada, assignmentId, label };
}

test("a copy has all that the class was given, its times moved on the teacher's clock", async () => {
  const { db, ours, teacher, assignmentId } = await setUp();
  const { classroomId } = ours;
  const copied = await copyAssignment(db, teacher, { assignmentId, classroomId, days: 7, now });
  const copyId = copied.ok ? copied.assignmentId : "";
  const rules = (await loadAccess(db, eq(assignments.id, copyId))).rulesOf(copyId);
  expect(rules.own).toEqual({
    ...{ opensAt: null, listed: false, hardStop: false, limitMinutes: 50, attempts: 3 },
    ...{ dueAt: at("04-03T15:00:00"), closesAt: at("04-04T15:00:00"), passwordHash: "a hash" },
    ...{ early: [{ until: at("04-01T15:00:00"), percent: 110 }], late: null },
  });
  expect(rules.policy).toEqual(POLICY);
  expect(rules.overrides).toMatchObject([{ changes: { dueAt: at("04-04T15:00:00") } }]);
});

test("labels of the same name keep what they were given in another class; single students do not", async () => {
  const { db, theirs, teacher, assignmentId, label } = await setUp();
  const { classroomId } = theirs;
  const copy = (who: Viewer) =>
    copyAssignment(db, who, { assignmentId, classroomId, days: 0, now });
  const refused = { ok: false, reason: "not-found" };
  expect(await copy(teacher)).toEqual(refused);
  expect(await copy(theirs.teacher)).toEqual(refused);

  const place = { classroomId, userId: teacher.id, role: "teacher", joinedAt: now } as const;
  await inTransaction(db, (tx) => tx.insert(enrolments).values(place));
  const twin = await label(classroomId, teacher, "SECTION A");
  const copied = await copy(teacher);
  const copyId = copied.ok ? copied.assignmentId : "";
  const { overrides } = (await loadAccess(db, eq(assignments.id, copyId))).rulesOf(copyId);
  expect(overrides).toMatchObject([
    { labelIds: [twin], studentIds: [], changes: { dueAt: at("03-28T16:00:00") } },
  ]);
  await setArchived(db, teacher, { classroomId, archived: true, now });
  expect(await copy(teacher)).toEqual({ ok: false, reason: "archived" });
});

test("a waiver lets lateness take nothing, by a teacher of the class, with an audit row", async () => {
  const { db, theirs, teacher, ada, assignmentId } = await setUp();
  const waive = (who: Viewer, userId = ada.id, waived = true) =>
    setWaived(db, who, { assignmentId, userId, waived, now });
  for (const stranger of [ada, theirs.teacher]) expect(await waive(stranger)).toBe(false);
  expect(await waive(teacher, theirs.students[0]?.id)).toBe(false);
  expect(await waive(teacher)).toBe(true);
  const own = { assignmentId, learnerId: ada.id };
  expect((await loadOwnAccess(db, own)).terms.isWaived).toBe(true);
  await waive(teacher);
  await waive(teacher, ada.id, false);
  expect((await loadOwnAccess(db, own)).terms.isWaived).toBe(false);
  const rows = await db.select().from(audits).where(eq(audits.kind, "late-waiver"));
  expect(rows.map(({ before, after }) => [before, after])).toEqual([
    [false, true],
    [true, false],
  ]);
});
