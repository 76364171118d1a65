import { expect, test } from "vitest";
import { removeStudent } from "@/lib/data/enrolments";
import { createLabel, deleteLabel, listLabels, setLabelled } from "@/lib/data/labels";
import { LABEL_NAME_MAX, MOST_LABELS } from "@/lib/domain/label";
import { addCoTeacher, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

const now = new Date("2026-02-01T09:00:00Z");

/** A class of Ada and Ben with one label, which Ada has. */
async function setUp() {
  const db = await freshDatabase();
  const { classroomId, teacher, students } = await createClass(db, { students: ["Ada", "Ben"] });
  const [ada = teacher, ben = teacher] = students;
  const made = await createLabel(db, teacher, { classroomId, name: "Section A" });
  if (!made.ok) throw new Error(made.reason);
  const { labelId } = made;
  await setLabelled(db, teacher, { labelId, studentIds: [ada.id] });
  return { db, classroomId, teacher, ada, ben, labelId };
}

test("a label stands with the students who have it, and only while they are there", async () => {
  const { db, classroomId, teacher, ada, ben, labelId } = await setUp();
  const stranger = await createPerson(db, "Eve");
  const list = () => listLabels(db, teacher, { classroomId });
  expect(await list()).toEqual([{ id: labelId, name: "Section A", studentIds: [ada.id] }]);

  const studentIds = [ben.id, ada.id, stranger.id, teacher.id];
  expect(await setLabelled(db, teacher, { labelId, studentIds })).toBe(true);
  expect((await list())[0]?.studentIds).toEqual([ada.id, ben.id].sort());

  await removeStudent(db, teacher, { classroomId, userId: ada.id, now });
  expect((await list())[0]?.studentIds).toEqual([ben.id]);
});

test("two labels of a class never have one name, whatever its case", async () => {
  const { db, classroomId, teacher } = await setUp();
  const again = await createLabel(db, teacher, { classroomId, name: "section  a" });
  expect(again).toEqual({ ok: false, reason: "taken" });
  for (let made = 1; made < MOST_LABELS; made += 1) {
    await createLabel(db, teacher, { classroomId, name: `Group ${made}` });
  }
  const over = await createLabel(db, teacher, { classroomId, name: "x".repeat(LABEL_NAME_MAX) });
  expect(over).toEqual({ ok: false, reason: "full" });
});

test("labels are for the teachers of the class, and for nobody else", async () => {
  const { db, classroomId, teacher, ada, labelId } = await setUp();
  const other = await createClass(db, { students: [] });
  for (const stranger of [ada, other.teacher]) {
    expect(await listLabels(db, stranger, { classroomId })).toEqual([]);
    expect(await createLabel(db, stranger, { classroomId, name: "Mine" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await setLabelled(db, stranger, { labelId, studentIds: [] })).toBe(false);
    expect(await deleteLabel(db, stranger, { labelId })).toBe(false);
  }
  const coTeacher = await addCoTeacher(db, classroomId);
  expect(await listLabels(db, coTeacher, { classroomId })).toHaveLength(1);
  expect(await deleteLabel(db, teacher, { labelId })).toBe(true);
  expect(await listLabels(db, teacher, { classroomId })).toEqual([]);
});
