import { eq } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { collections, documentVersions } from "@/drizzle/tables";
import { compileCollection } from "@/lib/content/compile";
import { createClassroom, findClassroom } from "@/lib/data/classrooms";
import { findCollection, listCollections } from "@/lib/data/collections";
import { deleteAccount } from "@/lib/data/deletion";
import { findDocument } from "@/lib/data/documents";
import { joinClassroom, removeStudent } from "@/lib/data/enrolments";
import { exportPerson } from "@/lib/data/export";
import { giveVerdict } from "@/lib/data/item-verdicts";
import { findLatestJob } from "@/lib/data/jobs";
import { addDocument, removeDocument } from "@/lib/data/pending-documents";
import { publishCollection } from "@/lib/data/published-classes";
import { listStudySets } from "@/lib/data/study-sets";
import {
  createCollection,
  findWorkshop,
  listWorkshop,
  renameCollection,
} from "@/lib/data/workshop";
import { MOST_BYTES, MOST_COLLECTIONS, MOST_DOCUMENTS } from "@/lib/domain/workshop";
import { addCoTeacher } from "../support/classroom";
import { doJobs } from "../support/jobs";
import { openedWorkshop } from "../support/opened-workshop";
import { createPerson } from "../support/people";
import { addText, itemsAskedIn, openWorkshop, STORY, storyFor } from "../support/workshop";

// compiling a text for the first time takes seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date("2026-03-01T12:00:00Z");
const LATER = new Date("2026-03-01T12:05:00Z");

describe("a workshop's collection", () => {
  test("makes a bank of a text that its owner added", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    const documentId = await addText(db, owner, { collectionId, now: NOW });
    const found = await findWorkshop(db, owner, collectionId);
    expect(found).toMatchObject({ own: true, documents: 1 });
    expect(found?.asked).toBeGreaterThan(20);
    expect((await findDocument(db, owner, { documentId }))?.original).toBe(STORY);
    const sets = await listStudySets(db, owner, { collectionId });
    expect(sets.map(({ title }) => title)).toContain("A bit of everything");
    expect(await findLatestJob(db, owner, collectionId)).toMatchObject({
      state: "done",
      report: { questions: { retired: 0 } },
    });
  });

  test("is the same bank as a shipped one would be", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    await addText(db, owner, { collectionId, now: NOW });
    const { title, about } = { title: "The Moon", about: "" };
    const documents = [{ file: "apollo-11.md", original: STORY }];
    const bank = compileCollection({ id: collectionId, title, about, documents });
    const stored = await itemsAskedIn(db, collectionId);
    expect(stored.map(({ printedId }) => printedId).sort()).toEqual(
      bank.items.map(({ item }) => item).sort(),
    );
  });

  test("takes what its owner says of a document before what it says of itself", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    const given = { title: "My own name for it", outlet: "The Orbit", published: "1999-01-02" };
    await addDocument(db, owner, { ...storyFor(collectionId, NOW), given });
    await doJobs(db, NOW);
    const [version] = await db.select().from(documentVersions);
    expect(version).toMatchObject(given);
  });

  test("is nobody else's to see, to add to, to take from, to rename or to publish", async () => {
    const { db, owner, stranger, collectionId } = await openedWorkshop(NOW);
    const documentId = await addText(db, owner, { collectionId, now: NOW });
    const classroomId = await createClassroom(db, stranger, {
      ...{ name: "Hers", keepsMarks: true, now: NOW },
    });
    expect(await listWorkshop(db, stranger)).toEqual([]);
    expect(await findWorkshop(db, stranger, collectionId)).toBeNull();
    expect(await findCollection(db, stranger, collectionId)).toBeNull();
    expect(await findDocument(db, stranger, { documentId })).toBeNull();
    expect(await findDocument(db, null, { documentId })).toBeNull();
    expect(await findLatestJob(db, stranger, collectionId)).toBeNull();
    expect(await addDocument(db, stranger, storyFor(collectionId, NOW))).toEqual({
      ...{ ok: false, reason: "not-found" },
    });
    expect(await removeDocument(db, stranger, { documentId, now: NOW })).toBe(false);
    expect(await renameCollection(db, stranger, { collectionId, title: "Mine", about: "" })).toBe(
      false,
    );
    const publish = { collectionId, classroomIds: [classroomId], now: NOW };
    expect(await publishCollection(db, stranger, publish)).toBe(false);
    expect(await findCollection(db, stranger, collectionId)).toBeNull();
  });
});

describe("what one person may add", () => {
  test("is so many collections, documents and bytes", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    const add = (file: string, original: string) =>
      addDocument(db, owner, { ...storyFor(collectionId, NOW), file, original });
    const tenth = "é".repeat(MOST_BYTES / 20);
    for (let each = 0; each < 10; each += 1) {
      expect((await add(`${each}.txt`, tenth)).ok).toBe(true);
    }
    expect(await add("more.txt", "x")).toEqual({ ok: false, reason: "too-large" });
    for (let each = 0; each < MOST_DOCUMENTS - 10; each += 1) {
      const replaced = await add(`small-${each}.txt`, "");
      expect(replaced.ok).toBe(true);
    }
    expect(await add("more.txt", "")).toEqual({ ok: false, reason: "too-many" });
    const make = () => createCollection(db, owner, { title: "x", about: "", now: NOW });
    for (let each = 1; each < MOST_COLLECTIONS; each += 1) expect(await make()).not.toBeNull();
    expect(await make()).toBeNull();
  });
});

describe("publishing", () => {
  test("opens the collection to the class, and to its teachers' hands, until it is taken back", async () => {
    const { db, owner, stranger, collectionId } = await openedWorkshop(NOW);
    await addText(db, owner, { collectionId, now: NOW });
    const student = await createPerson(db, "Ada");
    const room = { name: "History", keepsMarks: true, now: NOW };
    const classroomId = await createClassroom(db, owner, room);
    const code = (await findClassroom(db, owner, classroomId))?.code ?? "";
    await joinClassroom(db, student, { code, now: NOW });
    const publish = (classroomIds: string[]) =>
      publishCollection(db, owner, { collectionId, classroomIds, now: NOW });

    expect(await publish([classroomId])).toBe(true);
    expect(await findCollection(db, student, collectionId)).not.toBeNull();
    expect((await listStudySets(db, student, { collectionId })).length).toBeGreaterThan(0);
    expect(await findWorkshop(db, student, collectionId)).toBeNull();
    expect(await findCollection(db, stranger, collectionId)).toBeNull();

    await removeStudent(db, owner, { classroomId, userId: student.id, now: LATER });
    expect(await findCollection(db, student, collectionId)).toBeNull();
    await joinClassroom(db, student, { code, now: LATER });
    expect(await publish([])).toBe(true);
    expect(await findCollection(db, student, collectionId)).toBeNull();
    expect(await listCollections(db, student)).toEqual([]);
  });

  test("to a class that one does not teach does nothing", async () => {
    const { db, owner, stranger, collectionId } = await openedWorkshop(NOW);
    const room = { name: "Hers", keepsMarks: true, now: NOW };
    const classroomId = await createClassroom(db, stranger, room);
    await publishCollection(db, owner, { collectionId, classroomIds: [classroomId], now: NOW });
    expect(await findWorkshop(db, stranger, collectionId)).toBeNull();
  });
});

describe("when the owner deletes their account", () => {
  test("a published collection goes to the class's other teacher, others go with them", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    await addText(db, owner, { collectionId, now: NOW });
    const own = await openWorkshop(db, owner, LATER);
    const room = { name: "History", keepsMarks: true, now: NOW };
    const classroomId = await createClassroom(db, owner, room);
    const colleague = await addCoTeacher(db, classroomId);
    await publishCollection(db, owner, { collectionId, classroomIds: [classroomId], now: NOW });
    await deleteAccount(db, owner, LATER);
    expect(await findWorkshop(db, colleague, collectionId)).toMatchObject({ own: true });
    expect((await listStudySets(db, colleague, { collectionId })).length).toBeGreaterThan(0);
    expect(await db.$count(collections, eq(collections.id, own))).toBe(0);
  });

  test("their export held their documents and what they decided", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    await addText(db, owner, { collectionId, now: NOW });
    const [item] = await itemsAskedIn(db, collectionId);
    await giveVerdict(db, owner, { itemId: item?.id ?? "", verdict: "rejected", now: NOW });
    const { workshop } = await exportPerson(db, owner, NOW);
    expect(workshop.collections).toMatchObject([{ id: collectionId, title: "The Moon" }]);
    expect(workshop.documents).toMatchObject([{ original: STORY }]);
    expect(workshop.verdicts).toMatchObject([{ itemId: item?.id, verdict: "rejected" }]);
  });
});
