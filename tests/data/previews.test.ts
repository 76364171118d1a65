import { expect, test } from "vitest";
import { quizEvidenceWaits } from "@/drizzle/tables";
import { changeAssignment } from "@/lib/data/assignment-changes";
import { listAttempts } from "@/lib/data/attempt-lists";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findAttempt } from "@/lib/data/attempts";
import { findGradebook } from "@/lib/data/gradebook";
import { startPreview } from "@/lib/data/previews";
import { loadProgress } from "@/lib/data/progress";
import { findResults } from "@/lib/data/results";
import { submitAttempt } from "@/lib/data/submissions";
import { loadWithheld } from "@/lib/data/withheld";
import { EXAM } from "@/lib/domain/settings";
import { createBank } from "../support/bank";
import { addCoTeacher, assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

const now = new Date("2026-02-01T09:00:00Z");

/** An exam of 30 minutes, not open yet and with a password, of a class of Ada. */
async function setUp() {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const room = await createClass(db, { students: ["Ada"] });
  const { teacher, students, classroomId } = room;
  const [ada = teacher] = students;
  const assignmentId = await assign(db, room, { studySetId, settings: EXAM });
  await changeAssignment(db, teacher, {
    ...{ assignmentId, title: "Midterm", dueAt: null, hardStop: false, cut: false, now },
    ...{ opensAt: new Date("2026-03-01T09:00:00Z"), closesAt: null },
    terms: {
      ...{ listed: true, limitMinutes: 30, attempts: 1, latePolicy: null },
      ...{ credit: { early: [], late: null }, passwordHash: "a hash" },
    },
  });
  return { db, teacher, ada, classroomId, studySetId, assignmentId };
}

test("a teacher tries an exam out as a student takes it, before it opens and without its password", async () => {
  const { db, teacher, assignmentId } = await setUp();
  const started = await startPreview(db, teacher, { assignmentId, now });
  const attemptId = started.ok ? started.attemptId : "";
  expect(await startPreview(db, teacher, { assignmentId, now })).toEqual(started);
  expect(await findAttempt(db, teacher, { attemptId, now })).toMatchObject({
    preview: { id: assignmentId, title: "Midterm" },
    preset: "exam",
    checksEach: false,
    clock: { deadlineAt: new Date("2026-02-01T09:30:00Z") },
  });
  await submitAttempt(db, teacher, { attemptId, now });
  expect(await findResults(db, teacher, { attemptId, now })).toMatchObject({ shows: [] });
  expect(await startPreview(db, teacher, { assignmentId, now })).not.toEqual(started);
});

test("no report, no list and no room of the teacher knows of a preview", async () => {
  const { db, teacher, classroomId, studySetId, assignmentId } = await setUp();
  const before = await findGradebook(db, teacher, { classroomId, now });
  const started = await startPreview(db, teacher, { assignmentId, now });
  const attemptId = started.ok ? started.attemptId : "";
  expect((await loadWithheld(db, teacher)).facts.size).toBe(0);
  const own = await startAttempt(db, teacher, { studySetId, now });
  expect(own).toMatchObject({ ok: true });
  expect(own).not.toEqual(started);
  await submitAttempt(db, teacher, { attemptId, now });
  expect(await findGradebook(db, teacher, { classroomId, now })).toEqual(before);
  const listed = await listAttempts(db, teacher, { studySetId, now });
  expect(listed.map(({ id }) => id)).toEqual([own.ok && own.attemptId]);
  expect(await db.select().from(quizEvidenceWaits)).toEqual([]);
  expect((await loadProgress(db, teacher, now)).marks).toEqual([]);
});

test("a preview is for the teachers of the class alone", async () => {
  const { db, ada, classroomId, assignmentId } = await setUp();
  const refused = { ok: false, reason: "not-found" };
  for (const who of [ada, await createPerson(db, "Eve")]) {
    expect(await startPreview(db, who, { assignmentId, now })).toEqual(refused);
  }
  const coTeacher = await addCoTeacher(db, classroomId);
  expect(await startPreview(db, coTeacher, { assignmentId, now })).toMatchObject({ ok: true });
});
