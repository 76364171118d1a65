import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { assignments, attempts, audits } from "@/drizzle/tables";
import { loadOwnAccess } from "@/lib/data/access";
import { setAccommodation } from "@/lib/data/accommodations";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findGradebook, listOwnAssignments } from "@/lib/data/gradebook";
import { createLabel, setLabelled } from "@/lib/data/labels";
import { changeOverride, createOverride, deleteOverride, moveOverride } from "@/lib/data/overrides";
import { hashPassword } from "@/lib/data/passwords";
import { findResults } from "@/lib/data/results";
import { inTransaction } from "@/lib/data/transactor";
import { findWhoGetsWhat } from "@/lib/data/who-gets-what";
import type { AccessChanges } from "@/lib/domain/access";
import { NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import { EXAM, PRACTICE } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { takeQuiz } from "../support/sitting";

const at = (time: string) => new Date(`2026-02-01T${time}Z`);
const now = at("09:00:00");

/** A class of Ada, who has the label "Section A", and Ben; an exam of 30 minutes. */
async function setUp(input: Partial<Parameters<typeof assign>[2]> = {}) {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const theClass = await createClass(db, { students: ["Ada", "Ben"] });
  const { classroomId, teacher, students } = theClass;
  const [ada = teacher, ben = teacher] = students;
  const settings = { ...EXAM, limitMinutes: 30 };
  const assignmentId = await assign(db, theClass, { studySetId, settings, ...input });
  const made = await createLabel(db, teacher, { classroomId, name: "Section A" });
  const labelId = made.ok ? made.labelId : "";
  await setLabelled(db, teacher, { labelId, studentIds: [ada.id] });
  const give = (
    targets: { labelIds?: string[]; studentIds?: string[] },
    changes: AccessChanges,
    cut = false,
  ) =>
    createOverride(db, teacher, {
      ...{ assignmentId, labelIds: [], studentIds: [], changes, cut, now },
      ...targets,
    });
  const begin = (who: Viewer, when = now, password?: string) =>
    startAttempt(db, who, { studySetId, assignmentId, now: when, password });
  const deadlineOf = async (who: Viewer) => {
    const [row] = await db.select().from(attempts).where(eq(attempts.learnerId, who.id));
    return row?.deadlineAt ?? null;
  };
  const accessOf = async (who: Viewer) =>
    (await loadOwnAccess(db, { assignmentId, learnerId: who.id })).access;
  return {
    ...{ db, teacher, ada, ben, classroomId, studySetId, assignmentId, labelId },
    ...{ give, begin, deadlineOf, accessOf },
  };
}

describe("what applies to a student", () => {
  test("a student's override beats a label's, the later of two the earlier, field by field", async () => {
    const { db, teacher, ada, ben, labelId, give, accessOf } = await setUp();
    await give({ studentIds: [ada.id] }, { dueAt: at("12:00:00") });
    await give({ labelIds: [labelId] }, { dueAt: at("10:00:00"), limitMinutes: 45 });
    const second = await give({ labelIds: [labelId] }, { limitMinutes: 90 });
    expect(await accessOf(ada)).toMatchObject({ dueAt: at("12:00:00"), limitMinutes: 90 });
    expect(await accessOf(ben)).toMatchObject({ dueAt: null, limitMinutes: 30 });

    const overrideId = second.ok ? second.overrideId : "";
    await moveOverride(db, teacher, { overrideId, by: -1, now });
    expect((await accessOf(ada)).limitMinutes).toBe(45);
    const input = { labelIds: [labelId], studentIds: [], cut: false, now };
    await changeOverride(db, teacher, { ...input, overrideId, changes: { attempts: 3 } });
    expect(await accessOf(ada)).toMatchObject({ limitMinutes: 45, attempts: 3 });
    await deleteOverride(db, teacher, { overrideId, now });
    expect((await accessOf(ada)).attempts).toBe(1);
  });

  test("holds at the start: window, limit with the accommodation on top, attempts", async () => {
    const { db, teacher, ada, ben, labelId, give, begin, deadlineOf } = await setUp({
      opensAt: at("10:00:00"),
    });
    await give({ labelIds: [labelId] }, { opensAt: at("08:00:00"), limitMinutes: 60 });
    const value = { ...NO_ACCOMMODATION, timeFactor: 1.5 };
    await setAccommodation(db, teacher, { userId: ada.id, value, confirmed: false, now });
    expect(await begin(ada)).toMatchObject({ ok: true });
    expect(await deadlineOf(ada)).toEqual(at("10:30:00"));
    expect(await begin(ben)).toMatchObject({ ok: false, reason: "not-open" });
  });

  test("an assignment that is not listed is seen once it opens for the student", async () => {
    const { db, ada, ben, classroomId, assignmentId, give } = await setUp({
      opensAt: at("10:00:00"),
    });
    await inTransaction(db, (tx) =>
      tx.update(assignments).set({ listed: false }).where(eq(assignments.id, assignmentId)),
    );
    await give({ studentIds: [ben.id] }, { opensAt: at("09:00:00") });
    const listed = (who: Viewer) => listOwnAssignments(db, who, { classroomId, now });
    expect(await listed(ada)).toEqual([]);
    expect(await listed(ben)).toHaveLength(1);
  });
});

describe("a change while it is taken", () => {
  test("moves the deadline later at once, and earlier only where the cut was confirmed", async () => {
    const { db, teacher, ada, labelId, give, begin, deadlineOf } = await setUp();
    const started = await begin(ada);
    await give({ labelIds: [labelId] }, { limitMinutes: 60 });
    expect(await deadlineOf(ada)).toEqual(at("10:00:00"));
    await give({ studentIds: [ada.id] }, { limitMinutes: 20 });
    expect(await deadlineOf(ada)).toEqual(at("10:00:00"));
    const value = { ...NO_ACCOMMODATION, timeFactor: 2 };
    await setAccommodation(db, teacher, { userId: ada.id, value, confirmed: false, now });
    expect(await deadlineOf(ada)).toEqual(at("11:00:00"));
    await give({ studentIds: [ada.id] }, { limitMinutes: 20 }, true);
    expect(await deadlineOf(ada)).toEqual(at("09:40:00"));
    const rows = await db.select().from(audits).where(eq(audits.kind, "deadline"));
    expect(rows).toMatchObject([
      { subjectId: ada.id, actorId: teacher.id, about: started.ok && started.attemptId },
    ]);
  });

  test("a label that is given reaches a sitting under way; one taken takes no time", async () => {
    const { db, teacher, ada, ben, labelId, give, begin, deadlineOf } = await setUp();
    await give({ labelIds: [labelId] }, { limitMinutes: 60 });
    await begin(ben);
    expect(await deadlineOf(ben)).toEqual(at("09:30:00"));
    await setLabelled(db, teacher, { labelId, studentIds: [ada.id, ben.id] });
    expect(await deadlineOf(ben)).toEqual(at("10:00:00"));
    await setLabelled(db, teacher, { labelId, studentIds: [] });
    expect(await deadlineOf(ben)).toEqual(at("10:00:00"));
  });
});

test("overrides are for the teachers of the class, and for its own labels and students", async () => {
  const { db, ada, assignmentId, labelId, give } = await setUp();
  const other = await createClass(db, { students: ["Eve"] });
  const made = await createLabel(db, other.teacher, {
    classroomId: other.classroomId,
    name: "Theirs",
  });
  const foreign = {
    labelIds: [made.ok ? made.labelId : ""],
    studentIds: other.students.map(({ id }) => id),
  };
  const nobody = { ok: false, reason: "nobody" };
  expect(await give(foreign, { attempts: 9 })).toEqual(nobody);
  const own = await give({ labelIds: [labelId] }, { attempts: 2 });
  const overrideId = own.ok ? own.overrideId : "";
  const input = { labelIds: [labelId], studentIds: [], changes: {}, cut: false, now };
  for (const stranger of [ada, other.teacher]) {
    const refused = { ok: false, reason: "not-found" };
    expect(await createOverride(db, stranger, { ...input, assignmentId })).toEqual(refused);
    expect(await changeOverride(db, stranger, { ...input, overrideId })).toEqual(refused);
    expect(await moveOverride(db, stranger, { overrideId, by: 1, now })).toBe(false);
    expect(await deleteOverride(db, stranger, { overrideId, now })).toBe(false);
  }
});

test("a password is asked at the start, and not of who has begun or is let off", async () => {
  const { db, ada, ben, assignmentId, give, begin } = await setUp();
  const passwordHash = await hashPassword("tranquility");
  await inTransaction(db, (tx) =>
    tx.update(assignments).set({ passwordHash }).where(eq(assignments.id, assignmentId)),
  );
  expect(await begin(ada)).toEqual({ ok: false, reason: "password" });
  expect(await begin(ada, now, "sea")).toEqual({ ok: false, reason: "wrong-password" });
  const begun = await begin(ada, now, "tranquility");
  expect(begun).toMatchObject({ ok: true });
  expect(await begin(ada)).toEqual(begun);
  await give({ studentIds: [ben.id] }, { passwordHash: null });
  expect(await begin(ben)).toMatchObject({ ok: true });
});

test("a late mark counts for less beside its raw one, by the student's own due time", async () => {
  const settings = { ...PRACTICE, limitMinutes: null };
  const { db, teacher, ada, ben, classroomId, studySetId, assignmentId, give } = await setUp({
    settings,
    dueAt: at("08:00:00"),
  });
  const latePolicy = { percent: 10, per: "hour", floor: 0, missing: 0, graceMinutes: 0 } as const;
  await inTransaction(db, (tx) =>
    tx.update(assignments).set({ latePolicy }).where(eq(assignments.id, assignmentId)),
  );
  await give({ studentIds: [ben.id] }, { dueAt: at("10:00:00") });
  const attemptId = await takeQuiz(db, ada, { studySetId, assignmentId, now });
  await takeQuiz(db, ben, { studySetId, assignmentId, now });
  const report = await findGradebook(db, teacher, { classroomId, now });
  const [adas, bens] = (report?.students ?? []).map(({ standings }) => standings[0]);
  expect(adas).toMatchObject({ state: "done", rawMark: 1, mark: 0.5, maxMark: 5, late: true });
  expect(bens).toMatchObject({ state: "done", rawMark: 1, mark: 1, late: false });
  const results = await findResults(db, ada, { attemptId, now });
  expect(results?.submission).toMatchObject({ mark: 1, countedMark: 0.5 });
});

test("who gets what says who takes it now, who has handed in, and who has no attempt left", async () => {
  const { db, teacher, ada, ben, assignmentId, studySetId, begin } = await setUp();
  const standings = async () => {
    const found = await findWhoGetsWhat(db, teacher, { assignmentId, now });
    return (found?.students ?? []).map(({ name, isUnderWay, hasEnded, isThrough }) => {
      return [name, { isUnderWay, hasEnded, isThrough }] as const;
    });
  };
  const idle = { isUnderWay: false, hasEnded: false, isThrough: false };
  await takeQuiz(db, ada, { studySetId, assignmentId, now });
  await begin(ben);
  const through = { isUnderWay: false, hasEnded: true, isThrough: true };
  expect(await standings()).toEqual([
    ["Ada", through],
    ["Ben", { ...idle, isUnderWay: true }],
  ]);
  const more = { ...NO_ACCOMMODATION, extraAttempts: 1 };
  await setAccommodation(db, teacher, { userId: ada.id, value: more, confirmed: true, now });
  expect((await standings())[0]).toEqual(["Ada", { ...through, isThrough: false }]);
  expect(await findWhoGetsWhat(db, ada, { assignmentId, now })).toBeNull();
});
