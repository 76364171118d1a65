import { describe, expect, test } from "vitest";
import { enrolments } from "@/drizzle/tables";
import { findClassroom, listClassrooms } from "@/lib/data/classrooms";
import {
  hasPlace,
  hasPlaceIn,
  isTeacherOf,
  joinClassroom,
  leaveClassroom,
  removeStudent,
} from "@/lib/data/enrolments";
import { findGradebook } from "@/lib/data/gradebook";
import type { Db } from "@/lib/data/open";
import { addToToday, listTodaySets } from "@/lib/data/today";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import type { TestClass } from "../support/classroom";
import { addCoTeacher, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

const now = new Date("2026-02-01T09:00:00Z");

async function roster(db: Db, { teacher, classroomId }: TestClass) {
  const report = await findGradebook(db, teacher, { classroomId, now });
  return report?.students.map(({ name }) => name);
}

describe("hasPlace", () => {
  test("tells the viewer's classes from others where it is asked of enrolments themselves", async () => {
    const db = await freshDatabase();
    const own = await createClass(db, { students: ["Ben"] });
    await createClass(db, { students: ["Cy"] });
    const [ben = own.teacher] = own.students;
    const placesSeenBy = (viewer: Viewer, role?: "learner" | "teacher") =>
      db.$count(enrolments, hasPlace(db, viewer, enrolments.classroomId, role));
    expect(await placesSeenBy(ben)).toBe(2);
    expect(await placesSeenBy(ben, "teacher")).toBe(0);
    expect(await placesSeenBy(own.teacher, "teacher")).toBe(2);
    expect(await placesSeenBy(await createPerson(db, "Eve"))).toBe(0);
  });
});

describe("joinClassroom", () => {
  test("counts once, however often it is sent", async () => {
    const db = await freshDatabase();
    const room = await createClass(db, { students: [] });
    const student = await createPerson(db, "Ben");
    const join = () => joinClassroom(db, student, { code: room.code, now });
    const sent = await Promise.all([join(), join(), join()]);
    expect(sent.map((joined) => joined?.outcome)).toEqual(["joined", "already", "already"]);
    expect(await roster(db, room)).toEqual(["Ben"]);
  });

  test("leaves a teacher a teacher", async () => {
    const db = await freshDatabase();
    const { classroomId, code, teacher } = await createClass(db);
    expect(await joinClassroom(db, teacher, { code, now })).toMatchObject({ outcome: "already" });
    expect(await isTeacherOf(db, teacher, classroomId)).toBe(true);
  });

  test("brings a place that was left back to life", async () => {
    const db = await freshDatabase();
    const room = await createClass(db);
    const [student = room.teacher] = room.students;
    await leaveClassroom(db, student, { classroomId: room.classroomId, now });
    expect(await roster(db, room)).toEqual([]);
    await joinClassroom(db, student, { code: room.code, now });
    expect(await roster(db, room)).toEqual(["Ben"]);
  });

  test("makes a former teacher a student: the code is no key to the teachers' room", async () => {
    const db = await freshDatabase();
    const { classroomId, code } = await createClass(db);
    const coTeacher = await addCoTeacher(db, classroomId);
    await leaveClassroom(db, coTeacher, { classroomId, now });
    await joinClassroom(db, coTeacher, { code, now });
    expect(await findClassroom(db, coTeacher, classroomId)).toMatchObject({ role: "learner" });
    expect(await isTeacherOf(db, coTeacher, classroomId)).toBe(false);
  });
});

describe("leaveClassroom", () => {
  test("leaves the student's own cards alone", async () => {
    const db = await freshDatabase();
    const { classroomId, students } = await createClass(db);
    const { studySetId } = await createBank(db);
    for (const student of students) {
      await addToToday(db, student, { studySetId, now });
      expect(await leaveClassroom(db, student, { classroomId, now })).toBe("left");
      expect(await listTodaySets(db, student)).toMatchObject([{ studySetId, cards: 10 }]);
      expect(await leaveClassroom(db, student, { classroomId, now })).toBe("not-found");
    }
  });

  test("does not leave a class without a teacher", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher } = await createClass(db);
    expect(await leaveClassroom(db, teacher, { classroomId, now })).toBe("last-teacher");
    await addCoTeacher(db, classroomId);
    expect(await leaveClassroom(db, teacher, { classroomId, now })).toBe("left");
    expect(await isTeacherOf(db, teacher, classroomId)).toBe(false);
  });

  test("ends what the viewer sees of it", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher, students } = await createClass(db, { students: ["Ben", "Cy"] });
    const [ben = teacher] = students;
    expect(await hasPlaceIn(db, ben, classroomId)).toBe(true);
    await leaveClassroom(db, ben, { classroomId, now });
    expect(await hasPlaceIn(db, ben, classroomId)).toBe(false);
  });

  test("is nothing for a stranger", async () => {
    const db = await freshDatabase();
    const { classroomId } = await createClass(db);
    const stranger = await createPerson(db, "Eve");
    expect(await leaveClassroom(db, stranger, { classroomId, now })).toBe("not-found");
  });
});

describe("removeStudent", () => {
  test("leaves the student's own cards alone", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher, students } = await createClass(db);
    const [ben = teacher] = students;
    const { studySetId } = await createBank(db);
    await addToToday(db, ben, { studySetId, now });
    expect(await removeStudent(db, teacher, { classroomId, userId: ben.id, now })).toBe(true);
    expect(await listTodaySets(db, ben)).toMatchObject([{ studySetId, cards: 10 }]);
    expect(await hasPlaceIn(db, ben, classroomId)).toBe(false);
  });

  test("is for the teachers of the class, and for students alone", async () => {
    const db = await freshDatabase();
    const room = await createClass(db, { students: ["Ben", "Cy"] });
    const other = await createClass(db);
    const { classroomId, teacher } = room;
    const [ben = teacher, cy = teacher] = room.students;
    const coTeacher = await addCoTeacher(db, classroomId);

    for (const person of [cy, other.teacher]) {
      expect(await removeStudent(db, person, { classroomId, userId: ben.id, now })).toBe(false);
    }
    expect(await removeStudent(db, teacher, { classroomId, userId: coTeacher.id, now })).toBe(
      false,
    );
    expect(await roster(db, room)).toEqual(["Ben", "Cy"]);

    expect(await removeStudent(db, coTeacher, { classroomId, userId: ben.id, now })).toBe(true);
    expect(await removeStudent(db, coTeacher, { classroomId, userId: ben.id, now })).toBe(false);
    expect(await roster(db, room)).toEqual(["Cy"]);
    expect(await roster(db, other)).toEqual(["Ben"]);
    expect(await listClassrooms(db, ben)).toEqual([]);
  });
});
