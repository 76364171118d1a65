import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { collections, studySets } from "@/drizzle/tables";
import { listAssignableSets } from "@/lib/data/assignable-sets";
import { changeAssignment, withdrawAssignment } from "@/lib/data/assignment-changes";
import { findAssignment, listNextTaught } from "@/lib/data/assignments";
import { startAttempt } from "@/lib/data/attempt-starts";
import { setArchived } from "@/lib/data/classrooms";
import { removeStudent } from "@/lib/data/enrolments";
import type { NewAssignment } from "@/lib/data/new-assignments";
import { createAssignment } from "@/lib/data/new-assignments";
import { inTransaction } from "@/lib/data/transactor";
import { PRACTICE } from "@/lib/domain/settings";
import { createBank } from "../support/bank";
import { addCoTeacher, assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

const now = new Date("2026-02-01T09:00:00Z");
const dueAt = new Date("2026-02-08T16:00:00Z");
const NO_TIMES = { opensAt: null, closesAt: null, hardStop: false };

async function setUp() {
  const db = await freshDatabase();
  const room = await createClass(db);
  const { studySetId } = await createBank(db);
  const [student = room.teacher] = room.students;
  const task: NewAssignment = {
    ...{ classroomId: room.classroomId, studySetId, title: "Chapter 1", mode: "quiz", dueAt, now },
    ...NO_TIMES,
    settings: { ...PRACTICE, attempts: 2 },
  };
  return { db, room, studySetId, student, task };
}

describe("createAssignment", () => {
  test("gives a class a study set; its people see it, nobody else does", async () => {
    const { db, room, student, task } = await setUp();
    const assigned = await createAssignment(db, room.teacher, task);
    const assignmentId = assigned.ok ? assigned.assignmentId : "";
    expect(await findAssignment(db, student, { assignmentId, now })).toMatchObject({
      title: "Chapter 1",
      mode: "quiz",
      settings: { attempts: 2 },
      dueAt,
      studySet: { title: "A mixed quiz" },
      classroom: { id: room.classroomId, name: "History 9b", archived: false },
      role: "learner",
    });
    const coTeacher = await addCoTeacher(db, room.classroomId);
    expect(await findAssignment(db, coTeacher, { assignmentId, now })).toMatchObject({
      role: "teacher",
    });
    expect(
      await findAssignment(db, await createPerson(db, "Eve"), { assignmentId, now }),
    ).toBeNull();

    await removeStudent(db, room.teacher, {
      ...{ classroomId: room.classroomId, userId: student.id, now },
    });
    expect(await findAssignment(db, student, { assignmentId, now })).toBeNull();
  });

  test("is hidden, asks for a password and prices the clock from the start, if told so", async () => {
    const { db, room, student, task } = await setUp();
    const latePolicy = { percent: 10, per: "day", floor: 0, missing: 0, graceMinutes: 5 } as const;
    const credit = {
      early: [{ until: new Date("2026-02-05T16:00:00Z"), percent: 110 }],
      late: null,
    };
    const further = { listed: false, credit, latePolicy, passwordHash: "a hash" };
    const opensAt = new Date("2026-02-02T16:00:00Z");
    const assigned = await createAssignment(db, room.teacher, { ...task, opensAt, further });
    const assignmentId = assigned.ok ? assigned.assignmentId : "";
    expect(await findAssignment(db, student, { assignmentId, now })).toBeNull();
    const seen = await findAssignment(db, student, { assignmentId, now: opensAt });
    expect(seen).toMatchObject({ listed: false, credit, latePolicy, asksPassword: true });
    const start = { studySetId: task.studySetId, assignmentId, now: opensAt };
    expect(await startAttempt(db, student, start)).toEqual({ ok: false, reason: "password" });
  });

  test("is for the teachers of the class, while it goes on", async () => {
    const { db, room, student, task } = await setUp();
    const stranger = (await createClass(db)).teacher;
    const refused = { ok: false, reason: "not-found" };
    expect(await createAssignment(db, student, task)).toEqual(refused);
    expect(await createAssignment(db, stranger, task)).toEqual(refused);
    const nowhere = { ...task, classroomId: "no-such-class" };
    expect(await createAssignment(db, room.teacher, nowhere)).toEqual(refused);

    const { classroomId } = room;
    await setArchived(db, room.teacher, { classroomId, archived: true, now });
    const archived = { ok: false, reason: "archived" };
    expect(await createAssignment(db, room.teacher, task)).toEqual(archived);
  });

  test("takes shipped sets and the teacher's own, not what they were given as a student", async () => {
    const { db, room, student, task } = await setUp();
    const own = await createBank(db, { ownerId: room.teacher.id });
    await inTransaction(db, (tx) =>
      tx.update(collections).set({ ownerId: null }).where(eq(collections.id, own.collectionId)),
    );
    await assign(db, room, { studySetId: own.studySetId });
    expect(
      await createAssignment(db, room.teacher, { ...task, studySetId: own.studySetId }),
    ).toMatchObject({
      ok: true,
    });

    const club = await createClass(db);
    for (const teacher of [student, club.teacher]) {
      const sets = await listAssignableSets(db, teacher);
      expect(sets.map(({ id }) => id)).toEqual([task.studySetId]);
    }
    const passedOn = { ...task, classroomId: club.classroomId, studySetId: own.studySetId };
    const refused = { ok: false, reason: "no-set" };
    expect(await createAssignment(db, club.teacher, passedOn)).toEqual(refused);
    await inTransaction(db, (tx) => tx.update(studySets).set({ retiredAt: now }));
    expect(await createAssignment(db, room.teacher, task)).toEqual(refused);
    expect(await listAssignableSets(db, room.teacher)).toEqual([]);
    const unknown = { ...task, studySetId: "no-such-set" };
    expect(await createAssignment(db, room.teacher, unknown)).toEqual(refused);
  });
});

describe("what a teacher may change later", () => {
  test("is title and due time, by teachers of the class alone", async () => {
    const { db, room, studySetId, student } = await setUp();
    const assignmentId = await assign(db, room, { studySetId });
    const change = { assignmentId, title: "Chapter 1 and 2", dueAt, ...NO_TIMES, cut: false, now };
    const stranger = (await createClass(db)).teacher;
    expect(await changeAssignment(db, student, change)).toBe(false);
    expect(await changeAssignment(db, stranger, change)).toBe(false);
    expect(await findAssignment(db, student, { assignmentId, now })).toMatchObject({
      title: "Chapter 1",
    });

    expect(await changeAssignment(db, room.teacher, change)).toBe(true);
    expect(await findAssignment(db, student, { assignmentId, now })).toMatchObject({
      ...{ title: "Chapter 1 and 2", dueAt },
    });
  });

  test("takes an assignment back that nobody has begun, never one with attempts", async () => {
    const { db, room, studySetId, student } = await setUp();
    const stranger = (await createClass(db)).teacher;
    const [begun, fresh] = [
      await assign(db, room, { studySetId }),
      await assign(db, room, { studySetId }),
    ];
    await startAttempt(db, student, { studySetId, assignmentId: begun, now });
    const back = (person: typeof student, assignmentId: string) =>
      withdrawAssignment(db, person, { assignmentId });

    expect(await back(student, fresh)).toEqual({ ok: false, reason: "not-found" });
    expect(await back(stranger, fresh)).toEqual({ ok: false, reason: "not-found" });
    expect(await back(room.teacher, begun)).toEqual({ ok: false, reason: "begun" });
    expect(await back(room.teacher, fresh)).toEqual({ ok: true, classroomId: room.classroomId });
    expect(await findAssignment(db, room.teacher, { assignmentId: fresh, now })).toBeNull();
    expect(await findAssignment(db, room.teacher, { assignmentId: begun, now })).not.toBeNull();
  });
});

describe("listNextTaught", () => {
  test("has what is still to come due where the viewer teaches, the earliest first", async () => {
    const { db, room, studySetId, student } = await setUp();
    const give = (at: string) => assign(db, room, { studySetId, dueAt: new Date(at) });
    const later = await give("2026-02-09T16:00:00Z");
    await give("2026-01-31T16:00:00Z");
    const next = await give("2026-02-02T16:00:00Z");
    const taught = async (viewer: typeof student) =>
      (await listNextTaught(db, viewer, now)).map(({ id }) => id);
    expect(await taught(room.teacher)).toEqual([next, later]);
    expect(await taught(student)).toEqual([]);
    expect(await taught((await createClass(db)).teacher)).toEqual([]);
    await setArchived(db, room.teacher, { classroomId: room.classroomId, archived: true, now });
    expect(await taught(room.teacher)).toEqual([]);
  });
});
