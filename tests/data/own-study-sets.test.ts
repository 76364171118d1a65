import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { items } from "@/drizzle/tables";
import { startAttempt } from "@/lib/data/attempt-starts";
import type { Db } from "@/lib/data/open";
import { createBlueprint, endStudySet, listOwnLists, putOnList } from "@/lib/data/own-study-sets";
import { findStudySet, listStudySets } from "@/lib/data/study-sets";
import { addToToday } from "@/lib/data/today";
import { inTransaction } from "@/lib/data/transactor";
import { MOST_LISTED } from "@/lib/domain/study-set";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";

const NOW = new Date("2026-03-01T12:00:00Z");

async function setUp() {
  const db = await freshDatabase();
  const bank = await createBank(db);
  const room = await createClass(db);
  const [student] = room.students;
  if (!student) throw new Error("There is no student.");
  return { db, bank, room, teacher: room.teacher, student };
}

const put = (db: Db, viewer: Viewer, collectionId: string, itemIds: readonly string[]) =>
  putOnList(db, viewer, { collectionId, studySetId: null, title: "Mine", itemIds, now: NOW });

describe("a fixed list of one's own", () => {
  test("is taken as a quiz, reviewed as cards, and assigned", async () => {
    const { db, bank, room, teacher, student } = await setUp();
    const made = await put(db, teacher, bank.collectionId, bank.itemIds.slice(0, 4));
    if (!made.ok) throw new Error(made.reason);
    const { studySetId } = made;
    expect(await findStudySet(db, teacher, studySetId)).toMatchObject({ questions: 4, own: true });
    expect((await startAttempt(db, teacher, { studySetId, now: NOW })).ok).toBe(true);
    expect((await addToToday(db, teacher, { studySetId, now: NOW }))?.cards).toBeGreaterThan(0);
    expect(await findStudySet(db, student, studySetId)).toBeNull();
    await assign(db, room, { studySetId, mode: "review" });
    expect(await findStudySet(db, student, studySetId)).toMatchObject({ own: false });
  });

  test("takes each question once, and only those that may be asked", async () => {
    const { db, bank, teacher } = await setUp();
    const [first = "", second = "", third = ""] = bank.itemIds;
    await inTransaction(db, (tx) =>
      tx.update(items).set({ parked: true }).where(eq(items.id, third)),
    );
    const made = await put(db, teacher, bank.collectionId, [first, third, "nothing"]);
    if (!made.ok) throw new Error(made.reason);
    const more = { collectionId: bank.collectionId, title: "", now: NOW };
    const again = { ...more, studySetId: made.studySetId, itemIds: [first, second] };
    expect(await putOnList(db, teacher, again)).toEqual(made);
    expect(await findStudySet(db, teacher, made.studySetId)).toMatchObject({ questions: 2 });
    expect(await listOwnLists(db, teacher, bank.collectionId)).toEqual([
      { id: made.studySetId, title: "Mine" },
    ]);
    expect(await put(db, teacher, bank.collectionId, [third])).toEqual({
      ...{ ok: false, reason: "no-questions" },
    });
  });

  test("is nobody else's to add to or to end, and takes no question of a hidden bank", async () => {
    const { db, bank, teacher, student } = await setUp();
    const made = await put(db, teacher, bank.collectionId, bank.itemIds.slice(0, 1));
    if (!made.ok) throw new Error(made.reason);
    const { studySetId } = made;
    const add = { collectionId: bank.collectionId, title: "", itemIds: bank.itemIds, now: NOW };
    expect(await putOnList(db, student, { ...add, studySetId })).toEqual({
      ...{ ok: false, reason: "not-found" },
    });
    expect(await endStudySet(db, student, { studySetId, now: NOW })).toBe(false);
    const hidden = await createBank(db, { ownerId: teacher.id });
    expect(await put(db, student, hidden.collectionId, hidden.itemIds)).toEqual({
      ...{ ok: false, reason: "no-questions" },
    });
    expect(await endStudySet(db, teacher, { studySetId, now: NOW })).toBe(true);
    expect(await findStudySet(db, teacher, studySetId)).toBeNull();
  });

  test("holds so many questions at most", async () => {
    const { db, bank, teacher } = await setUp();
    const many = Array.from({ length: MOST_LISTED + 1 }, () => bank.itemIds[0] ?? "");
    expect(await put(db, teacher, bank.collectionId, many)).toEqual({
      ...{ ok: false, reason: "full" },
    });
  });
});

describe("a blueprint of one's own", () => {
  const blueprintOf = (collectionId: string) => ({
    ...{ collectionId, title: "Friday", about: "", now: NOW },
    blueprint: {
      collectionIds: [collectionId],
      count: { date: 2, role: 1 },
      mostOfPassage: 1,
      difficulty: { from: 0.3, below: 0.5 },
    },
  });

  test("draws what it says, and can be assigned", async () => {
    const { db, bank, room, teacher, student } = await setUp();
    const made = await createBlueprint(db, teacher, blueprintOf(bank.collectionId));
    if (!made.ok) throw new Error(made.reason);
    const { studySetId } = made;
    const assignmentId = await assign(db, room, { studySetId });
    expect((await startAttempt(db, student, { studySetId, assignmentId, now: NOW })).ok).toBe(true);
    const listed = await listStudySets(db, teacher, { collectionId: bank.collectionId });
    expect(listed.at(-1)).toMatchObject({ title: "Friday", questions: 3, own: true });
  });

  test("with no question as hard as it asks for starts no quiz", async () => {
    const { db, bank, teacher } = await setUp();
    const easy = blueprintOf(bank.collectionId);
    easy.blueprint.difficulty = { from: 0, below: 0.1 };
    const made = await createBlueprint(db, teacher, easy);
    if (!made.ok) throw new Error(made.reason);
    const started = await startAttempt(db, teacher, { studySetId: made.studySetId, now: NOW });
    expect(started).toEqual({ ok: false, reason: "no-questions" });
  });

  test("over a bank that one may not read is not made", async () => {
    const { db, teacher, student } = await setUp();
    const hidden = await createBank(db, { ownerId: teacher.id });
    expect(await createBlueprint(db, student, blueprintOf(hidden.collectionId))).toEqual({
      ...{ ok: false, reason: "not-found" },
    });
  });
});
