import { describe, expect, test } from "vitest";
import { calendarFeeds } from "@/drizzle/tables";
import { endCalendar, findCalendar, listDueDates, renewCalendar } from "@/lib/data/calendar-feeds";
import { setArchived } from "@/lib/data/classrooms";
import { deleteAccount } from "@/lib/data/deletion";
import { removeStudent } from "@/lib/data/enrolments";
import { createOverride } from "@/lib/data/overrides";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";

const now = new Date("2026-02-01T09:00:00Z");
const dueAt = new Date("2026-02-10T12:00:00Z");
const later = new Date("2026-02-12T12:00:00Z");

async function setUp() {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const room = await createClass(db, { students: ["Ada", "Ben"] });
  const { classroomId, teacher, students } = room;
  const [ada = teacher, ben = teacher] = students;
  const assignmentId = await assign(db, room, { studySetId, title: "Chapter 1", dueAt });
  await assign(db, room, { studySetId, title: "Without a time" });
  return { db, classroomId, teacher, ada, ben, assignmentId };
}

describe("a calendar", () => {
  test("shows its owner's own due times, and its teacher the assignment's", async () => {
    const { db, teacher, ada, ben, assignmentId } = await setUp();
    const changes = { dueAt: later };
    const given = { labelIds: [], studentIds: [ada.id], changes, cut: false, now };
    await createOverride(db, teacher, { assignmentId, ...given });
    const seen = async (viewer: typeof ada) =>
      listDueDates(db, { secret: await renewCalendar(db, viewer, now), now });
    const entry = { assignmentId, title: "Chapter 1", classroom: "History 9b" };
    expect(await seen(ada)).toEqual([{ ...entry, dueAt: later }]);
    expect(await seen(ben)).toEqual([{ ...entry, dueAt }]);
    expect(await seen(teacher)).toEqual([{ ...entry, dueAt }]);
  });

  test("has one address at a time, kept as a hash", async () => {
    const { db, ada } = await setUp();
    const old = await renewCalendar(db, ada, now);
    const secret = await renewCalendar(db, ada, later);
    expect(await listDueDates(db, { secret: old, now })).toBeNull();
    expect((await listDueDates(db, { secret, now }))?.length).toBe(1);
    expect(await findCalendar(db, ada)).toEqual(later);
    expect(JSON.stringify(await db.select().from(calendarFeeds))).not.toContain(secret);

    await endCalendar(db, ada);
    expect(await listDueDates(db, { secret, now })).toBeNull();
    expect(await findCalendar(db, ada)).toBeNull();
    expect(await listDueDates(db, { secret: "", now })).toBeNull();
  });

  test("is empty once its owner was removed or the class has ended, and gone with the account", async () => {
    const { db, classroomId, teacher, ada, ben } = await setUp();
    const ofAda = await renewCalendar(db, ada, now);
    const ofBen = await renewCalendar(db, ben, now);
    await removeStudent(db, teacher, { classroomId, userId: ada.id, now });
    expect(await listDueDates(db, { secret: ofAda, now })).toEqual([]);
    expect((await listDueDates(db, { secret: ofBen, now }))?.length).toBe(1);
    await setArchived(db, teacher, { classroomId, archived: true, now });
    expect(await listDueDates(db, { secret: ofBen, now })).toEqual([]);
    await deleteAccount(db, ben, now);
    expect(await listDueDates(db, { secret: ofBen, now })).toBeNull();
  });
});
