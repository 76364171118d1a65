import { expect, test } from "vitest";
import { setAccommodation } from "@/lib/data/accommodations";
import { CHANGES_A_PAGE, listClassChanges } from "@/lib/data/class-changes";
import { removeStudent } from "@/lib/data/enrolments";
import { setExcused } from "@/lib/data/excuses";
import { setHandMark } from "@/lib/data/hand-marks";
import { setWaived } from "@/lib/data/late-waivers";
import type { Db } from "@/lib/data/open";
import { reissueCodes } from "@/lib/data/personal-codes";
import { importRoster } from "@/lib/data/rosters";
import { makeTeacher, removeTeacher } from "@/lib/data/teachers";
import { NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import { readRoster } from "@/lib/domain/roster-list";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { takeQuiz } from "../support/sitting";

const at = (minute: number) => new Date(Date.UTC(2026, 1, 1, 9, minute));
const HALF_MORE = { ...NO_ACCOMMODATION, timeFactor: 1.5 };

async function setUp() {
  const db = await freshDatabase();
  const room = await createClass(db, { students: ["Ben", "Cy"] });
  const [ben, cy] = room.students as [Viewer, Viewer];
  const { studySetId } = await createBank(db);
  const assignmentId = await assign(db, room, { studySetId });
  return { db, room, ben, cy, studySetId, assignmentId };
}

async function told(db: Db, viewer: Viewer, classroomId: string) {
  const changes = await listClassChanges(db, viewer, { classroomId, page: 1 });
  return changes?.map(({ kind, subjectName, actorName, assignment }) =>
    [kind, subjectName, actorName, assignment?.title ?? ""].join(", "),
  );
}

test("what was changed of a class stands there with who did it, the newest first", async () => {
  const { db, room, ben, cy, studySetId, assignmentId } = await setUp();
  const { classroomId, teacher } = room;
  const attemptId = await takeQuiz(db, ben, { studySetId, assignmentId, now: at(0) });
  const byHand = { attemptId, position: 0, mark: 0.5, comment: "Half of it." };
  await setHandMark(db, teacher, { ...byHand, now: at(1) });
  await setExcused(db, teacher, { assignmentId, userId: cy.id, excused: true, now: at(2) });
  await setWaived(db, teacher, { assignmentId, userId: cy.id, waived: true, now: at(3) });
  await makeTeacher(db, teacher, { classroomId, userId: cy.id, now: at(4) });
  await removeTeacher(db, teacher, { classroomId, userId: cy.id, now: at(5) });
  const list = readRoster([{ row: 1, cells: ["Ada"], broken: false }]);
  const imported = await importRoster(db, teacher, { classroomId, list, now: at(6) });
  const userIds = imported.ok ? imported.slips.map(({ userId }) => userId) : [];
  await reissueCodes(db, teacher, { classroomId, userIds, now: at(7) });
  expect(await told(db, teacher, classroomId)).toEqual([
    "slip, Ada, Ms Osei, ",
    "teacher, Cy, Ms Osei, ",
    "teacher, Cy, Ms Osei, ",
    "late-waiver, Cy, Ms Osei, Chapter 1",
    "excuse, Cy, Ms Osei, Chapter 1",
    "hand-mark, Ben, Ms Osei, Chapter 1",
  ]);
  const [newest] = (await listClassChanges(db, teacher, { classroomId, page: 1 })) ?? [];
  expect(newest).toMatchObject({ at: at(7), attemptId: null, why: "" });
  const changes = await listClassChanges(db, teacher, { classroomId, page: 1 });
  expect(changes?.at(-1)?.attemptId).toBe(attemptId);
});

test("nothing of it is for students or for teachers of other classes, nor of other classes here", async () => {
  const { db, room, ben, cy, assignmentId } = await setUp();
  const { classroomId, teacher } = room;
  const other = await createClass(db, { students: ["Zed"] });
  const { studySetId } = await createBank(db);
  const elsewhere = await assign(db, other, { studySetId, title: "Elsewhere" });
  const [zed = ben] = other.students;
  const excused = { excused: true, now: at(1) };
  await setExcused(db, other.teacher, { ...excused, assignmentId: elsewhere, userId: zed.id });
  for (const person of [ben, cy, other.teacher]) {
    expect(await told(db, person, classroomId)).toBeUndefined();
  }
  expect(await told(db, teacher, classroomId)).toEqual([]);
  const more = { userId: ben.id, value: HALF_MORE, confirmed: false, now: at(2) };
  await setAccommodation(db, teacher, more);
  await setExcused(db, teacher, { ...excused, assignmentId, userId: ben.id });
  expect(await told(db, teacher, classroomId)).toEqual([
    "accommodation, Ben, Ms Osei, ",
    "excuse, Ben, Ms Osei, Chapter 1",
  ]);
  await removeStudent(db, teacher, { classroomId, userId: ben.id, now: at(3) });
  expect(await told(db, teacher, classroomId)).toEqual(["excuse, Ben, Ms Osei, Chapter 1"]);
});

test("a class with many of them has pages", async () => {
  const { db, room, ben, assignmentId } = await setUp();
  const { classroomId, teacher } = room;
  for (let turn = 0; turn <= CHANGES_A_PAGE; turn += 1) {
    const excused = { assignmentId, userId: ben.id, excused: turn % 2 === 0, now: at(turn) };
    await setExcused(db, teacher, excused);
  }
  const many = async (page: number) =>
    (await listClassChanges(db, teacher, { classroomId, page }))?.length;
  expect(await many(1)).toBe(CHANGES_A_PAGE + 1);
  expect(await many(2)).toBe(1);
  expect(await many(3)).toBe(0);
});
