import { expect, test } from "vitest";
import { setClassExam } from "@/lib/data/class-exams";
import { loadClassMemory } from "@/lib/data/class-memory";
import { recordReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import { studyDayOf } from "@/lib/domain/study-day";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { aReview, later, listCards, NOON } from "../support/review-log";

const DAYS = 24 * 60;

test("a teacher sees who comes back and what slips, by name and with its passage; nobody else does", async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const room = await createClass(db, { students: ["Ben", "Cleo"] });
  const { teacher, students } = room;
  const assignmentId = await assign(db, room, { studySetId, mode: "review" });
  const [ben, cleo] = students;
  if (!ben || !cleo) throw new Error("The class has two students.");
  await addToToday(db, ben, { studySetId, now: NOON });
  const [known, slipping] = await listCards(db, ben);
  if (!known || !slipping) throw new Error("The bank has two cards.");
  await recordReview(db, ben, aReview(known, { reviewedAt: NOON, rating: "easy" }));
  await recordReview(db, ben, aReview(slipping, { reviewedAt: later(2 * DAYS), rating: "again" }));

  const asked = { assignmentId, now: later(5 * DAYS) };
  const { students: rows, facts } = await loadClassMemory(db, teacher, asked);
  expect(rows).toMatchObject([
    { name: "Ben", days: 2 },
    { name: "Cleo", days: 0, recall: null },
  ]);
  expect(rows[0]?.recall).toBeGreaterThan(0.5);
  expect(facts.map(({ factId }) => factId)).toEqual([slipping.factId]);
  expect(facts[0]).toMatchObject({ students: 1 });
  expect(facts[0]?.passage?.exact).not.toBe("");

  const examDay = studyDayOf(later(40 * DAYS), "UTC");
  await setClassExam(db, teacher, { assignmentId, examDay });
  const before = await loadClassMemory(db, teacher, asked);
  expect(before.exam).toMatchObject({ day: examDay });
  expect(before.exam?.planned).toBeGreaterThan(0.7);
  expect(before.exam?.left).toBeLessThan(0.2);
  expect(before.facts[0]).toMatchObject({ factId: slipping.factId });
  expect(before.facts[0]?.recall).toBeLessThan(facts[0]?.recall ?? 0);
  const after = await loadClassMemory(db, teacher, { assignmentId, now: later(41 * DAYS) });
  expect(after.exam).toBeNull();

  for (const other of [ben, cleo, await createPerson(db)]) {
    expect(await loadClassMemory(db, other, asked)).toEqual({
      students: [],
      facts: [],
      exam: null,
    });
  }
});
