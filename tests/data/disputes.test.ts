import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { collectionClassrooms, disputes, itemVersions, submissions } from "@/drizzle/tables";
import { declineDispute, listOwnDisputes, upholdDispute } from "@/lib/data/dispute-outcomes";
import { disputeItem, listDisputes } from "@/lib/data/disputes";
import type { Db } from "@/lib/data/open";
import { regradeNext } from "@/lib/data/regrades";
import { inTransaction } from "@/lib/data/transactor";
import type { Given } from "@/lib/domain/response";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createFixedSet, sit } from "../support/marked-class";
import { createPerson } from "../support/people";
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

  expect(await say(ben, "The text says July.")).toEqual({ ok: true, reader: "class" });
  const refused = { ok: false, reason: "not-found" };
  for (const other of [cy, room.teacher]) expect(await say(other, "No.")).toEqual(refused);
  expect(await say(ben, "No.", { position: 99 })).toEqual(refused);
  await say(ben, "And once more.");
  await say(ben, "And again.");
  expect(await say(ben, "And again.")).toEqual({ ok: false, reason: "enough" });

  const seen = await listDisputes(db, room.teacher, { assignmentId });
  expect(seen).toHaveLength(3);
  expect(seen).toContainEqual(
    expect.objectContaining({
      attemptId,
      position: 0,
      learnerName: "Ben",
      words: "The text says July.",
      countsInFull: true,
    }),
  );
  const stranger = (await createClass(db)).teacher;
  for (const other of [ben, cy, stranger]) {
    expect(await listDisputes(db, other, { assignmentId })).toEqual([]);
  }
});

/** Ben, who says something is wrong; in a class, or on his own with a collection of somebody's. */
async function disputed({ inClass }: { inClass: boolean }) {
  const db = await freshDatabase();
  const room = await createClass(db, { students: ["Ben", "Cy"] });
  const [ben = room.teacher, cy = room.teacher] = room.students;
  const owner = await createPerson(db, "Olu Owner");
  const bank = await createBank(db, { ownerId: inClass ? null : owner.id });
  const [itemId = ""] = bank.itemIds;
  const studySetId = await createFixedSet(db, bank, [itemId]);
  const assignmentId = inClass ? await assign(db, room, { studySetId }) : null;
  if (!inClass) await publish(db, bank.collectionId, room.classroomId);
  const [version] = await db.select().from(itemVersions).where(eq(itemVersions.itemId, itemId));
  const given: Given = { chosen: [version?.distractors[0]?.text ?? ""] };
  const task = assignmentId === null ? {} : { assignmentId };
  const answers = { [version?.id ?? ""]: given };
  const attemptId = await sit(db, ben, { studySetId, ...task, answers, now });
  await disputeItem(db, ben, { attemptId, position: 0, words: "The text says July.", now });
  const [dispute] = await db.select().from(disputes);
  const disputeId = dispute?.id ?? "";
  const { collectionId } = bank;
  return { db, room, ben, cy, owner, assignmentId, collectionId, attemptId, disputeId, given };
}

function publish(db: Db, collectionId: string, classroomId: string) {
  const row = { collectionId, classroomId, publishedAt: now };
  return inTransaction(db, (tx) => tx.insert(collectionClassrooms).values(row));
}

const mark = async (db: Db) => (await db.select().from(submissions))[0]?.mark;
const ruling = { effect: "also", lowers: false, why: "Both are in the text.", now } as const;

test("upheld, the answer counts and the student reads why; it is answered once", async () => {
  const { db, room, ben, cy, assignmentId, attemptId, disputeId, given } = await disputed({
    inClass: true,
  });
  const [seen] = await listDisputes(db, room.teacher, { assignmentId: assignmentId ?? "" });
  expect(seen).toMatchObject({ id: disputeId, given, outcome: null, assignmentId });
  expect(seen?.passages[0]?.exact).toBeTruthy();

  const uphold = (who: Viewer) => upholdDispute(db, who, { disputeId, answer: given, ...ruling });
  const stranger = (await createClass(db)).teacher;
  for (const person of [ben, cy, stranger]) {
    expect(await uphold(person)).toEqual({ ok: false, reason: "not-found" });
    expect(await declineDispute(db, person, { disputeId, words: "No.", now })).toBe(false);
  }
  expect(await mark(db)).toBe(0);
  expect(await uphold(room.teacher)).toMatchObject({ ok: true });
  while (await regradeNext(db, now));
  expect(await mark(db)).toBe(1);
  expect(await listOwnDisputes(db, ben, attemptId)).toMatchObject([
    {
      words: "The text says July.",
      outcome: { upheld: true, words: "Both are in the text." },
    },
  ]);
  expect(await listOwnDisputes(db, cy, attemptId)).toEqual([]);
  expect(await uphold(room.teacher)).toEqual({ ok: false, reason: "not-found" });
  expect(await declineDispute(db, room.teacher, { disputeId, words: "No.", now })).toBe(false);
});

test("declined, no mark changes and the student reads why", async () => {
  const { db, room, ben, attemptId, disputeId } = await disputed({ inClass: true });
  const words = "It names the day before.";
  expect(await declineDispute(db, room.teacher, { disputeId, words, now })).toBe(true);
  expect(await regradeNext(db, now)).toBe(false);
  expect(await mark(db)).toBe(0);
  const [said] = await listOwnDisputes(db, ben, attemptId);
  expect(said?.outcome).toEqual({ upheld: false, words, decidedAt: now });
});

test("of a quiz that nobody assigned it goes to the collection's owner alone", async () => {
  const { db, room, owner, ben, collectionId, disputeId, given } = await disputed({
    inClass: false,
  });
  expect(await listDisputes(db, owner, { collectionId })).toMatchObject([
    { id: disputeId, given, countsInFull: false },
  ]);
  for (const person of [room.teacher, ben]) {
    expect(await listDisputes(db, person, { collectionId })).toEqual([]);
  }
  expect(await upholdDispute(db, owner, { disputeId, answer: given, ...ruling })).toMatchObject({
    ok: true,
  });
  while (await regradeNext(db, now));
  expect(await mark(db)).toBe(1);
});

test("a learner is told who reads it, and that nobody does where it came with the program", async () => {
  const db = await freshDatabase();
  const ben = await createPerson(db, "Ben");
  const read = async (ownerId: string | null) => {
    const { studySetId } = await createBank(db, { ownerId });
    const attemptId = await takeQuiz(db, ben, { studySetId, now });
    const said = await disputeItem(db, ben, { attemptId, position: 0, words: "No.", now });
    const [own] = await listOwnDisputes(db, ben, attemptId);
    return [said, own?.reader];
  };
  expect(await read(null)).toEqual([{ ok: true, reader: "nobody" }, "nobody"]);
  expect(await read(ben.id)).toEqual([{ ok: true, reader: "self" }, "self"]);
});
