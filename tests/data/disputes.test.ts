import { expect, test } from "vitest";
import { disputeItem, listDisputes } from "@/lib/data/disputes";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { takeQuiz } from "../support/sitting";

const now = new Date("2026-02-01T09:00:00Z");

test("what a student thinks is wrong reaches the teachers of the class it was taken in, nobody else", async () => {
  const db = await freshDatabase();
  const room = await createClass(db, { students: ["Ben", "Cy"] });
  const [ben = room.teacher, cy = room.teacher] = room.students;
  const { studySetId } = await createBank(db);
  const assignmentId = await assign(db, room, { studySetId });
  const attemptId = await takeQuiz(db, ben, { studySetId, assignmentId, now });
  const say = (who: typeof ben, words: string, more = {}) =>
    disputeItem(db, who, { attemptId, position: 0, words, now, ...more });

  expect(await say(ben, "The text says July.")).toEqual({ ok: true });
  const refused = { ok: false, reason: "not-found" };
  for (const other of [cy, room.teacher]) expect(await say(other, "No.")).toEqual(refused);
  expect(await say(ben, "No.", { position: 99 })).toEqual(refused);
  await say(ben, "And once more.");
  await say(ben, "And again.");
  expect(await say(ben, "And again.")).toEqual({ ok: false, reason: "enough" });

  const seen = await listDisputes(db, room.teacher, assignmentId);
  expect(seen).toHaveLength(3);
  expect(seen).toContainEqual(
    expect.objectContaining({
      attemptId,
      position: 0,
      learnerName: "Ben",
      words: "The text says July.",
    }),
  );
  const stranger = (await createClass(db)).teacher;
  for (const other of [ben, cy, stranger]) {
    expect(await listDisputes(db, other, assignmentId)).toEqual([]);
  }
});
