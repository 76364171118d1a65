import { describe, expect, test } from "vitest";
import { personalCodes, users } from "@/drizzle/tables";
import { setArchived } from "@/lib/data/classrooms";
import { findGradebook } from "@/lib/data/gradebook";
import { createLabel, listLabels } from "@/lib/data/labels";
import { importRoster, listRoster, previewRoster } from "@/lib/data/rosters";
import { readRoster } from "@/lib/domain/roster-list";
import { readCsv } from "@/lib/interchange/csv";
import { addCoTeacher, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

const now = new Date("2026-02-01T09:00:00Z");
const list = readRoster(
  readCsv("Name,Labels\nAda,Section A;Extra time\nBen,section a\nCy,\n,nobody"),
);

describe("importRoster", () => {
  test("adds who is new, with slips, and gives labels to who is here", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher } = await createClass(db, { students: ["Ben"] });
    await createLabel(db, teacher, { classroomId, name: "Section A" });
    const plan = await previewRoster(db, teacher, { classroomId, list });
    expect(plan?.added.map(({ name }) => name)).toEqual(["Ada", "Cy"]);
    expect(plan?.labelled.map(({ name }) => name)).toEqual(["Ben"]);
    expect(plan?.faults).toMatchObject([{ row: 5 }]);
    expect(await db.$count(personalCodes)).toBe(0);

    const imported = await importRoster(db, teacher, { classroomId, list, now });
    expect(imported).toMatchObject({ ok: true, labelled: 1 });
    expect(imported.ok && imported.slips.map(({ name }) => name)).toEqual(["Ada", "Cy"]);
    expect(await listRoster(db, teacher, { classroomId })).toMatchObject([
      { name: "Ada", labels: ["Extra time", "Section A"], signsInBy: "slip", slipUsedAt: null },
      { name: "Ben", labels: ["Section A"], signsInBy: "account" },
      { name: "Cy", labels: [], signsInBy: "slip" },
    ]);
    const report = await findGradebook(db, teacher, { classroomId, now });
    expect(report?.students.map(({ name }) => name)).toEqual(["Ada", "Ben", "Cy"]);
  });

  test("changes nothing the second time", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher } = await createClass(db, { students: [] });
    await importRoster(db, teacher, { classroomId, list, now });
    const before = await listRoster(db, teacher, { classroomId });
    const again = await importRoster(db, teacher, { classroomId, list, now });
    expect(again).toEqual({ ok: true, slips: [], labelled: 0 });
    expect(await listRoster(db, teacher, { classroomId })).toEqual(before);
  });

  test("counts once, sent twice at the same time", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher } = await createClass(db, { students: [] });
    const send = () => importRoster(db, teacher, { classroomId, list, now });
    const [one, other] = await Promise.all([send(), send()]);
    const slips = [one, other].flatMap((each) => (each?.ok ? each.slips : []));
    expect(slips.map(({ name }) => name).sort()).toEqual(["Ada", "Ben", "Cy"]);
    expect((await listRoster(db, teacher, { classroomId }))?.length).toBe(3);
  });

  test("is for the teachers of the class", async () => {
    const db = await freshDatabase();
    const { classroomId, students } = await createClass(db, { students: ["Zed"] });
    const other = await createClass(db, { students: [] });
    for (const person of [...students, other.teacher, await createPerson(db, "Eve")]) {
      expect(await previewRoster(db, person, { classroomId, list })).toBeNull();
      expect(await listRoster(db, person, { classroomId })).toBeNull();
      const refused = await importRoster(db, person, { classroomId, list, now });
      expect(refused).toEqual({ ok: false, reason: "not-found" });
    }
    expect(await db.$count(personalCodes)).toBe(0);
    const coTeacher = await addCoTeacher(db, classroomId);
    expect(await importRoster(db, coTeacher, { classroomId, list, now })).toMatchObject({
      ok: true,
    });
  });

  test("adds all or nothing where there would be too many labels, and nobody to an archive", async () => {
    const db = await freshDatabase();
    const { classroomId, teacher } = await createClass(db, { students: [] });
    const before = await db.$count(users);
    const rows = Array.from({ length: 51 }, (_, index) => `Student ${index},Label ${index}`);
    const many = readRoster(readCsv(rows.join("\n")));
    const refused = await importRoster(db, teacher, { classroomId, list: many, now });
    expect(refused).toEqual({ ok: false, reason: "labels-full" });
    expect(await db.$count(users)).toBe(before);
    expect(await listLabels(db, teacher, { classroomId })).toEqual([]);

    await setArchived(db, teacher, { classroomId, archived: true, now });
    const archived = await importRoster(db, teacher, { classroomId, list, now });
    expect(archived).toEqual({ ok: false, reason: "archived" });
  });
});
