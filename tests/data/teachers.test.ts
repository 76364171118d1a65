import { asc } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { audits } from "@/drizzle/tables";
import { joinClassroom, leaveClassroom } from "@/lib/data/enrolments";
import { findGradebook } from "@/lib/data/gradebook";
import type { Db } from "@/lib/data/open";
import { importRoster } from "@/lib/data/rosters";
import { listClassTeachers, makeTeacher, removeTeacher } from "@/lib/data/teachers";
import { readRoster } from "@/lib/domain/roster-list";
import type { Viewer } from "@/lib/domain/viewer";
import { addCoTeacher, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

const now = new Date("2026-02-01T09:00:00Z");

async function names(db: Db, viewer: Viewer, classroomId: string) {
  const teachers = await listClassTeachers(db, viewer, { classroomId });
  return teachers?.map(({ name, first }) => (first ? `${name}, first` : name));
}

describe("makeTeacher", () => {
  test("makes a teacher of who has joined, after those who teach already", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher, students } = await createClass(db, { students: ["Ben", "Cy"] });
    const [ben = teacher] = students;
    const made = await makeTeacher(db, teacher, { classroomId, userId: ben.id, now });
    expect(made).toBe("made");
    expect(await names(db, ben, classroomId)).toEqual(["Ms Osei, first", "Ben"]);
    const report = await findGradebook(db, ben, { classroomId, now });
    expect(report?.students.map(({ name }) => name)).toEqual(["Cy"]);
  });

  test("is for teachers of the class, and of people who are in it", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher, students } = await createClass(db, { students: ["Ben", "Cy"] });
    const [ben = teacher, cy = teacher] = students;
    const other = await createClass(db, { students: ["Zed"] });
    const [zed = teacher] = other.students;
    const asked = { classroomId, userId: ben.id, now };
    for (const person of [ben, cy, other.teacher]) {
      expect(await makeTeacher(db, person, asked)).toBe("not-found");
      expect(await names(db, person, classroomId)).toBeUndefined();
    }
    expect(await makeTeacher(db, teacher, { ...asked, userId: zed.id })).toBe("not-found");
    await leaveClassroom(db, cy, { classroomId, now });
    expect(await makeTeacher(db, teacher, { ...asked, userId: cy.id })).toBe("not-found");
    expect(await names(db, teacher, classroomId)).toEqual(["Ms Osei, first"]);
  });

  test("makes no teacher of a student with a slip, to whom others give the key", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher } = await createClass(db, { students: [] });
    const list = readRoster([{ row: 1, cells: ["Ada"], broken: false }]);
    const imported = await importRoster(db, teacher, { classroomId, list, now });
    const userId = (imported.ok && imported.slips[0]?.userId) || "";
    expect(await makeTeacher(db, teacher, { classroomId, userId, now })).toBe("slip");
  });
});

describe("removeTeacher", () => {
  test("removes any but the first, and nobody themselves", async () => {
    const db = await freshDatabase();
    const { classroomId, code, teacher } = await createClass(db);
    const lund = await addCoTeacher(db, classroomId);
    const first = { classroomId, userId: teacher.id, now };
    const second = { classroomId, userId: lund.id, now };
    expect(await removeTeacher(db, lund, first)).toBe("first");
    expect(await removeTeacher(db, lund, second)).toBe("not-found");
    expect(await removeTeacher(db, await createPerson(db, "Eve"), second)).toBe("not-found");
    expect(await removeTeacher(db, teacher, second)).toBe("removed");
    expect(await names(db, teacher, classroomId)).toEqual(["Ms Osei, first"]);
    expect(await names(db, lund, classroomId)).toBeUndefined();

    await joinClassroom(db, lund, { code, now });
    expect(await names(db, lund, classroomId)).toBeUndefined();
  });

  test("lets the next be first once the first has left", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher } = await createClass(db);
    const lund = await addCoTeacher(db, classroomId);
    expect(await leaveClassroom(db, teacher, { classroomId, now })).toBe("left");
    expect(await names(db, lund, classroomId)).toEqual(["Mr Lund, first"]);
  });

  test("of two who remove each other at once, one stays", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher } = await createClass(db);
    const one = await addCoTeacher(db, classroomId);
    const other = await addCoTeacher(db, classroomId);
    const outcomes = await Promise.all([
      removeTeacher(db, one, { classroomId, userId: other.id, now }),
      removeTeacher(db, other, { classroomId, userId: one.id, now }),
    ]);
    expect(outcomes.sort()).toEqual(["not-found", "removed"]);
    expect((await names(db, teacher, classroomId))?.length).toBe(2);
  });
});

test("whoever is made a teacher or taken out finds it noted, with who did it", async () => {
  const db = await freshDatabase();
  const { classroomId, teacher, students } = await createClass(db);
  const [ben = teacher] = students;
  const asked = { classroomId, userId: ben.id };
  const later = new Date("2026-02-02T09:00:00Z");
  await makeTeacher(db, teacher, { ...asked, now });
  await removeTeacher(db, teacher, { ...asked, now: later });
  const noted = { kind: "teacher", actorId: teacher.id, subjectId: ben.id, about: classroomId };
  expect(await db.select().from(audits).orderBy(asc(audits.at))).toMatchObject([
    { ...noted, at: now, before: { role: "learner" }, after: { role: "teacher" } },
    { ...noted, at: later, before: { role: "teacher" }, after: null },
  ]);
});
