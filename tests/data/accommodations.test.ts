import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { attempts, audits } from "@/drizzle/tables";
import { findAccommodation, setAccommodation } from "@/lib/data/accommodations";
import { startAttempt } from "@/lib/data/attempt-starts";
import { deleteAccount } from "@/lib/data/deletion";
import { removeStudent } from "@/lib/data/enrolments";
import { exportPerson } from "@/lib/data/export";
import { submitAttempt } from "@/lib/data/submissions";
import type { Accommodation } from "@/lib/domain/accommodation";
import { NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import { EXAM } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { addCoTeacher, assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";

const now = new Date("2026-02-01T09:00:00Z");
const HALF_MORE = { ...NO_ACCOMMODATION, timeFactor: 1.5, extraAttempts: 1 };

async function setUp() {
  const db = await freshDatabase();
  const room = await createClass(db, { students: ["Ben", "Cy"] });
  const [ben, cy] = room.students as [Viewer, Viewer];
  const give = (teacher: Viewer, value: Accommodation, confirmed = false) =>
    setAccommodation(db, teacher, { userId: ben.id, value, confirmed, now });
  return { db, room, ben, cy, give };
}

describe("an accommodation", () => {
  test("is set by any teacher of a class that the person learns in, nobody else", async () => {
    const { db, room, ben, cy, give } = await setUp();
    const stranger = (await createClass(db)).teacher;
    const refused = { ok: false, reason: "not-found" };
    for (const person of [ben, cy, stranger])
      expect(await give(person, HALF_MORE)).toEqual(refused);
    const coTeacher = await addCoTeacher(db, room.classroomId);
    expect(await give(coTeacher, HALF_MORE)).toEqual({ ok: true });
    await removeStudent(db, room.teacher, { ...room, userId: ben.id, now });
    expect(await give(room.teacher, HALF_MORE)).toEqual(refused);
  });

  test("is seen by the person and their teachers, its value and date alone", async () => {
    const { db, room, ben, cy, give } = await setUp();
    await give(room.teacher, HALF_MORE);
    for (const viewer of [ben, room.teacher]) {
      expect(await findAccommodation(db, viewer, ben.id)).toEqual({ value: HALF_MORE, setAt: now });
    }
    const stranger = (await createClass(db)).teacher;
    for (const viewer of [cy, stranger])
      expect(await findAccommodation(db, viewer, ben.id)).toBeNull();
    expect((await exportPerson(db, ben, now)).accommodation).toEqual({
      value: HALF_MORE,
      setAt: now,
    });
  });

  test("lowering what another teacher set is asked first, and each change leaves an audit row", async () => {
    const { db, room, ben, give } = await setUp();
    const other = await addCoTeacher(db, room.classroomId);
    await give(room.teacher, HALF_MORE);
    const less = { ...HALF_MORE, timeFactor: 1.25 };
    expect(await give(other, less)).toEqual({ ok: false, reason: "lowers" });
    expect(await give(other, { ...HALF_MORE, breakMinutes: 10 })).toEqual({ ok: true });
    expect(await give(other, less)).toEqual({ ok: true });
    expect(await give(room.teacher, NO_ACCOMMODATION, true)).toEqual({ ok: true });
    expect(await findAccommodation(db, ben, ben.id)).toBeNull();
    const rows = await db.select().from(audits).orderBy(asc(audits.at));
    const steps = [null, HALF_MORE, { ...HALF_MORE, breakMinutes: 10 }, less, null];
    expect(rows).toHaveLength(4);
    for (const [index, before] of steps.slice(0, 4).entries()) {
      const after = steps[index + 1];
      expect(rows).toContainEqual(
        expect.objectContaining({ kind: "accommodation", subjectId: ben.id, before, after }),
      );
    }
  });

  test("gives more attempts and more time in every class, with one setting", async () => {
    const { db, room, ben, cy, give } = await setUp();
    await give(room.teacher, HALF_MORE);
    const settings = { ...EXAM, limitMinutes: 40 };
    for (let quiz = 0; quiz < 3; quiz += 1) {
      const { studySetId } = await createBank(db);
      const assignmentId = await assign(db, room, { studySetId, settings });
      const sit = async (who: Viewer) => {
        const started = await startAttempt(db, who, { studySetId, assignmentId, now });
        if (!started.ok) return started.reason;
        const { attemptId } = started;
        const [row] = await db.select().from(attempts).where(eq(attempts.id, attemptId));
        await submitAttempt(db, who, { attemptId, now });
        return (Number(row?.deadlineAt) - Number(now)) / 60_000;
      };
      expect([await sit(ben), await sit(ben), await sit(ben)]).toEqual([60, 60, "none-left"]);
      expect([await sit(cy), await sit(cy)]).toEqual([40, "none-left"]);
    }
  });

  test("goes with the account, from the marks that stay as well", async () => {
    const { db, room, ben, give } = await setUp();
    await give(room.teacher, HALF_MORE);
    const { studySetId } = await createBank(db);
    const assignmentId = await assign(db, room, { studySetId, settings: EXAM });
    await startAttempt(db, ben, { studySetId, assignmentId, now });
    await deleteAccount(db, ben, now);
    expect(await db.select().from(audits)).toEqual([]);
    expect((await db.select().from(attempts))[0]).toMatchObject({ accommodation: null });
  });
});
