import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { items, itemVersions } from "@/drizzle/tables";
import { listAskedIn } from "@/lib/data/asked-in";
import { listKeyChanges } from "@/lib/data/key-changes";
import type { Db } from "@/lib/data/open";
import { previewRegrade } from "@/lib/data/regrade-previews";
import { giveRuling } from "@/lib/data/rulings";
import { inTransaction } from "@/lib/data/transactor";
import type { OfferedRuling } from "@/lib/domain/key-change";
import { HOMEWORK } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { addCoTeacher, assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createFixedSet, sit } from "../support/marked-class";

const now = new Date("2026-02-01T09:00:00Z");

/** Two quizzes of a class that asked a question to type, to which Ben answered "the Sea" in the first. */
async function setUp() {
  const db = await freshDatabase();
  const room = await createClass(db);
  const [ben = room.teacher] = room.students;
  const bank = await createBank(db, { ownerId: room.teacher.id });
  const [short] = await db
    .select({ itemId: items.id, versionId: itemVersions.id })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.itemId, items.id))
    .where(and(eq(items.collectionId, bank.collectionId), eq(items.form, "short")));
  if (!short) throw new Error("The bank has no such question.");
  const studySetId = await createFixedSet(db, bank, [short.itemId]);
  const given = async (title: string, day: number) => {
    const on = new Date(2026, 0, day);
    const task = { studySetId, title, now: on, settings: { ...HOMEWORK, shuffle: false } };
    const assignmentId = await assign(db, room, task);
    const answers = { [short.versionId]: { typed: ["the Sea"] } };
    await sit(db, ben, { studySetId, assignmentId, answers, now });
    return assignmentId;
  };
  const first = await given("Chapter 1", 5);
  const second = await given("Chapter 2", 6);
  const { collectionId } = bank;
  const changesFor = (viewer: Viewer) => listKeyChanges(db, viewer, { collectionId });
  return { db, room, ben, short, first, second, collectionId, changesFor };
}

/** The question is asked from now on with other words or answers. */
async function revise(
  db: Db,
  { itemId, versionId }: { itemId: string; versionId: string },
  changed: Partial<typeof itemVersions.$inferInsert>,
) {
  const [row] = await db.select().from(itemVersions).where(eq(itemVersions.id, versionId));
  if (!row) throw new Error("There is no such version.");
  const id = randomUUID();
  await inTransaction(db, async (tx) => {
    await tx.insert(itemVersions).values({ ...row, ...changed, id });
    await tx.update(items).set({ versionId: id }).where(eq(items.id, itemId));
  });
}

describe("an answer that changed after a class was asked", () => {
  test("offers its regrade in every assignment that asked it, until it is ruled there", async () => {
    const { db, room, short, first, second, collectionId, changesFor } = await setUp();
    expect(await changesFor(room.teacher)).toEqual([]);
    await revise(db, short, { accept: ["the sea"] });
    const offer: OfferedRuling = { effect: "also", answer: { typed: ["the sea"] } };
    const className = "History 9b";
    const question = { itemId: short.itemId, versionId: short.versionId, offers: [offer] };
    expect(await changesFor(room.teacher)).toMatchObject([
      { ...question, askedIn: { assignmentId: first, title: "Chapter 1", className } },
      { ...question, askedIn: { assignmentId: second, title: "Chapter 2", className } },
    ]);

    const ruling = { itemVersionId: short.versionId, ...offer, lowers: false };
    const place = { assignmentId: first, ...ruling };
    expect(await previewRegrade(db, room.teacher, place)).toMatchObject({
      changes: [{ before: { mark: 0 }, after: { mark: 1 } }],
    });
    await giveRuling(db, room.teacher, { ...place, why: "", now });
    const left = await changesFor(room.teacher);
    expect(left.map(({ askedIn }) => askedIn.assignmentId)).toEqual([second]);
    const other = { collectionId, itemId: "another" };
    expect(await listKeyChanges(db, room.teacher, other)).toEqual([]);
  });

  test("says nothing of other words, nor to those who do not teach the class", async () => {
    const { db, room, ben, short, changesFor } = await setUp();
    await revise(db, short, { stem: "Where did they land, in two words?" });
    expect(await changesFor(room.teacher)).toEqual([]);
    await revise(db, short, { accept: ["the sea"] });
    expect(await changesFor(await addCoTeacher(db, room.classroomId))).toHaveLength(2);
    expect(await changesFor(ben)).toEqual([]);
    expect(await changesFor((await createClass(db)).teacher)).toEqual([]);
  });

  test("leaves a key that cannot be ruled to the teacher, until they ruled something", async () => {
    const { db, room, short, first, second, changesFor } = await setUp();
    await revise(db, short, { key: [], accept: [] });
    expect(await changesFor(room.teacher)).toMatchObject([{ offers: [] }, { offers: [] }]);
    const itemVersionId = short.versionId;
    const ruling = { effect: "everybody", answer: null, lowers: false, why: "", now } as const;
    await giveRuling(db, room.teacher, { assignmentId: first, itemVersionId, ...ruling });
    expect(await changesFor(room.teacher)).toMatchObject([{ askedIn: { assignmentId: second } }]);
  });
});

test("what was ruled in one assignment is known beside the others that asked the question", async () => {
  const { db, room, ben, short, first, second } = await setUp();
  const itemVersionId = short.versionId;
  const ruling = { effect: "void", answer: null, lowers: false, why: "", now } as const;
  await giveRuling(db, room.teacher, { assignmentId: first, itemVersionId, ...ruling });
  expect(await listAskedIn(db, room.teacher, [itemVersionId])).toMatchObject([
    { assignmentId: first, rulings: [{ effect: "void", answer: null }] },
    { assignmentId: second, rulings: [] },
  ]);
  expect(await listAskedIn(db, ben, [itemVersionId])).toEqual([]);
});
