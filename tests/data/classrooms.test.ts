import { describe, expect, test } from "vitest";
import { createClassroom, findClassroom, listClassrooms, setArchived } from "@/lib/data/classrooms";
import { joinClassroom, removeStudent } from "@/lib/data/enrolments";
import { findInvitation, rotateCode, setJoining } from "@/lib/data/join-codes";
import { foldJoinCode } from "@/lib/domain/join-code";
import { addCoTeacher, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

const now = new Date("2026-02-01T09:00:00Z");

describe("createClassroom", () => {
  test("makes its creator the teacher and gives it a code that can be typed", async () => {
    const db = await freshDatabase();
    const teacher = await createPerson(db, "Ms Osei");
    const id = await createClassroom(db, teacher, { name: "History 9b", keepsMarks: false, now });
    const classroom = await findClassroom(db, teacher, id);
    expect(classroom).toMatchObject({
      name: "History 9b",
      role: "teacher",
      teachers: ["Ms Osei"],
      open: true,
      keepsMarks: false,
      archived: false,
    });
    expect(foldJoinCode(classroom?.code ?? "")).toBe(classroom?.code);
  });
});

describe("findClassroom", () => {
  test("shows the code to teachers, and the class to nobody without a place in it", async () => {
    const db = await freshDatabase();
    const { classroomId, code, teacher, students } = await createClass(db);
    const [student = teacher] = students;
    const coTeacher = await addCoTeacher(db, classroomId);
    const stranger = await createPerson(db, "Eve");

    expect(await findClassroom(db, coTeacher, classroomId)).toMatchObject({
      role: "teacher",
      code,
    });
    expect(await findClassroom(db, student, classroomId)).toMatchObject({
      role: "learner",
      code: null,
      teachers: ["Ms Osei", "Mr Lund"],
    });
    expect(await findClassroom(db, stranger, classroomId)).toBeNull();
    expect(await findClassroom(db, teacher, "no-such-class")).toBeNull();

    await removeStudent(db, teacher, { classroomId, userId: student.id, now });
    expect(await findClassroom(db, student, classroomId)).toBeNull();
    expect(await listClassrooms(db, student)).toEqual([]);
  });
});

describe("listClassrooms", () => {
  test("has the classes of both roles, those that go on first, with their students counted", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher, students } = await createClass(db, { students: ["Ben", "Cy"] });
    const [student = teacher] = students;
    const own = await createClassroom(db, student, { name: "Club", keepsMarks: true, now });
    await setArchived(db, student, { classroomId: own, archived: true, now });

    expect(await listClassrooms(db, student)).toEqual([
      {
        ...{ id: classroomId, name: "History 9b", role: "learner", teachers: ["Ms Osei"] },
        ...{ students: 2, archived: false },
      },
      {
        ...{ id: own, name: "Club", role: "teacher", teachers: ["Ben"] },
        ...{ students: 0, archived: true },
      },
    ]);
    expect(await listClassrooms(db, await createPerson(db, "Eve"))).toEqual([]);
  });
});

describe("the code of a class", () => {
  test("says the class and its teachers before anybody joins", async () => {
    const db = await freshDatabase();
    const { classroomId, code } = await createClass(db);
    expect(await findInvitation(db, code)).toEqual({
      ...{ classroomId, name: "History 9b", teachers: ["Ms Osei"], open: true, keepsMarks: true },
    });
    expect(await findInvitation(db, "ZZZZZZZZ")).toBeNull();
  });

  test("opens nothing any more once it was changed", async () => {
    const db = await freshDatabase();
    const { classroomId, code, teacher } = await createClass(db);
    expect(await rotateCode(db, teacher, { classroomId })).toBe(true);
    const fresh = (await findClassroom(db, teacher, classroomId))?.code ?? "";
    const late = await createPerson(db, "Lee");
    expect(fresh).not.toBe(code);
    expect(await joinClassroom(db, late, { code, now })).toBeNull();
    expect(await joinClassroom(db, late, { code: fresh, now })).toMatchObject({
      outcome: "joined",
    });
  });

  test("lets nobody in while it is off or the class is archived, and then again", async () => {
    const db = await freshDatabase();
    const { classroomId, code, teacher } = await createClass(db);
    const late = await createPerson(db, "Lee");
    const join = async () => (await joinClassroom(db, late, { code, now }))?.outcome;

    await setJoining(db, teacher, { classroomId, open: false, now });
    await setJoining(db, teacher, { classroomId, open: false, now });
    expect(await join()).toBe("closed");
    expect(await findInvitation(db, code)).toMatchObject({ open: false });
    expect(await findClassroom(db, teacher, classroomId)).toMatchObject({ open: false });

    await setJoining(db, teacher, { classroomId, open: true, now });
    await setArchived(db, teacher, { classroomId, archived: true, now });
    expect(await join()).toBe("closed");

    await setArchived(db, teacher, { classroomId, archived: false, now });
    expect(await join()).toBe("joined");
  });

  test("is changed, turned off and archived by the teachers of the class alone", async () => {
    const db = await freshDatabase();
    const { classroomId, code, teacher, students } = await createClass(db);
    const other = await createClass(db);
    for (const person of [...students, other.teacher]) {
      expect(await rotateCode(db, person, { classroomId })).toBe(false);
      expect(await setJoining(db, person, { classroomId, open: false, now })).toBe(false);
      expect(await setArchived(db, person, { classroomId, archived: true, now })).toBe(false);
    }
    const untouched = { code, open: true, archived: false };
    expect(await findClassroom(db, teacher, classroomId)).toMatchObject(untouched);

    const coTeacher = await addCoTeacher(db, classroomId);
    expect(await setJoining(db, coTeacher, { classroomId, open: false, now })).toBe(true);
    expect((await findClassroom(db, other.teacher, other.classroomId))?.open).toBe(true);
  });
});
