import { eq, isNull } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { collections, documentVersions, facts, items, pendingDocuments } from "@/drizzle/tables";
import { compileCollection } from "@/lib/content/compile";
import { storeBank } from "@/lib/data/banks";
import { createClassroom, findClassroom } from "@/lib/data/classrooms";
import { findCollection, listCollections } from "@/lib/data/collections";
import { finishCompile } from "@/lib/data/compile-jobs";
import { loadCompileSource } from "@/lib/data/compile-sources";
import { deleteAccount } from "@/lib/data/deletion";
import { findDocument } from "@/lib/data/documents";
import { joinClassroom, removeStudent } from "@/lib/data/enrolments";
import { exportPerson } from "@/lib/data/export";
import { giveVerdict } from "@/lib/data/item-verdicts";
import { findLatestJob, queueOutdated, takeJob } from "@/lib/data/jobs";
import type { Db } from "@/lib/data/open";
import { addDocument, removeDocument } from "@/lib/data/pending-documents";
import { publishCollection } from "@/lib/data/published-classes";
import { stageBank } from "@/lib/data/staged-banks";
import { listStudySets } from "@/lib/data/study-sets";
import {
  createCollection,
  findWorkshop,
  listWorkshop,
  renameCollection,
} from "@/lib/data/workshop";
import { VERSION } from "@/lib/domain/version";
import { MOST_BYTES, MOST_COLLECTIONS, MOST_DOCUMENTS } from "@/lib/domain/workshop";
import { runCompileJob } from "@/lib/jobs/compile-job";
import { createBank } from "../support/bank";
import { addCoTeacher } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { addText, doJobs, openWorkshop, STORY } from "../support/workshop";

// compiling a text for the first time takes seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date("2026-03-01T12:00:00Z");
const LATER = new Date("2026-03-01T12:05:00Z");

async function setUp() {
  const db = await freshDatabase();
  const owner = await createPerson(db, "Tess");
  const stranger = await createPerson(db, "Eve");
  return { db, owner, stranger, collectionId: await openWorkshop(db, owner, NOW) };
}

const askedIn = (db: Db, collectionId: string) =>
  db
    .select()
    .from(items)
    .where(eq(items.collectionId, collectionId))
    .then((rows) => rows.filter(({ retiredAt }) => retiredAt === null));

const plain = (collectionId: string) => ({
  ...{ collectionId, replaces: null, file: "apollo-11.md", original: STORY },
  ...{ given: null, now: NOW },
});

describe("a workshop's collection", () => {
  test("makes a bank of a text that its owner added", async () => {
    const { db, owner, collectionId } = await setUp();
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
    const { db, owner, collectionId } = await setUp();
    await addText(db, owner, { collectionId, now: NOW });
    const { title, about } = { title: "The Moon", about: "" };
    const documents = [{ file: "apollo-11.md", original: STORY }];
    const bank = compileCollection({ id: collectionId, title, about, documents });
    const stored = await askedIn(db, collectionId);
    expect(stored.map(({ printedId }) => printedId).sort()).toEqual(
      bank.items.map(({ item }) => item).sort(),
    );
  });

  test("takes what its owner says of a document before what it says of itself", async () => {
    const { db, owner, collectionId } = await setUp();
    const given = { title: "My own name for it", outlet: "The Orbit", published: "1999-01-02" };
    await addDocument(db, owner, { ...plain(collectionId), given });
    await doJobs(db, NOW);
    const [version] = await db.select().from(documentVersions);
    expect(version).toMatchObject(given);
  });

  test("is nobody else's to see, to add to, to take from, to rename or to publish", async () => {
    const { db, owner, stranger, collectionId } = await setUp();
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
    expect(await addDocument(db, stranger, plain(collectionId))).toEqual({
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

describe("an import", () => {
  test("shows nothing before it is done", async () => {
    const { db, owner, collectionId } = await setUp();
    await addDocument(db, owner, plain(collectionId));
    expect(await findCollection(db, owner, collectionId)).toMatchObject({
      ...{ documents: [], questions: [] },
    });
    expect(await findLatestJob(db, owner, collectionId)).toMatchObject({ state: "queued" });
  });

  test("that is broken off before its last step is absent; done again it is whole", async () => {
    const { db, owner, collectionId } = await setUp();
    await addDocument(db, owner, plain(collectionId));
    const job = await takeJob(db, NOW);
    const found = await loadCompileSource(db, collectionId);
    if (!job || !found) throw new Error("There is no job.");
    const { source, ownerId, position, taken } = found;
    const bank = compileCollection(source);
    const compilation = { source, ownerId, position, compiledFrom: "test", bank };
    await stageBank(db, compilation, NOW);

    expect(await db.$count(items)).toBe(bank.items.length);
    expect(await db.$count(items, isNull(items.retiredAt))).toBe(0);
    expect(await db.$count(facts, isNull(facts.retiredAt))).toBe(0);
    const seen = await findCollection(db, owner, collectionId);
    expect(seen).toMatchObject({ documents: [], questions: [] });

    await doJobs(db, LATER);
    expect(await askedIn(db, collectionId)).toHaveLength(bank.items.length);
    expect(await db.$count(facts, isNull(facts.retiredAt))).toBe(bank.facts.length);
    expect(await db.$count(facts)).toBe(bank.facts.length);
    expect(await db.$count(pendingDocuments)).toBe(0);
    // and the one that was thought dead comes too late
    const late = { taken, compilation, drift: [], now: LATER };
    expect(await finishCompile(db, job, late)).toBe(false);
  });

  test("is given up when whoever tries it dies of it three times", async () => {
    const { db, owner, collectionId } = await setUp();
    await addDocument(db, owner, plain(collectionId));
    for (const minute of [1, 2, 3]) {
      expect(await takeJob(db, new Date(NOW.getTime() + minute * 60_000))).not.toBeNull();
    }
    expect(await takeJob(db, new Date(NOW.getTime() + 4 * 60_000))).toBeNull();
    expect(await findLatestJob(db, owner, collectionId)).toMatchObject({ state: "failed" });
  });

  test("of the same text again changes nothing", async () => {
    const { db, owner, collectionId } = await setUp();
    const documentId = await addText(db, owner, { collectionId, now: NOW });
    await addDocument(db, owner, { ...plain(collectionId), replaces: documentId, now: LATER });
    await doJobs(db, LATER);
    expect(await findLatestJob(db, owner, collectionId)).toMatchObject({
      report: { questions: { added: 0, retired: 0 }, drift: [] },
    });
    expect(await db.$count(documentVersions)).toBe(1);
  });

  test("of a changed text says what moved, changed or went, and retires what no longer holds", async () => {
    const { db, owner, collectionId } = await setUp();
    const documentId = await addText(db, owner, { collectionId, now: NOW });
    const before = await askedIn(db, collectionId);
    const original = STORY.replace("Florida on 16 July 1969", "Florida on 15 July 1969").replace(
      "\n\n## ",
      "\n\nA line that says nothing.\n\n## ",
    );
    expect(original).not.toBe(STORY);
    await addDocument(db, owner, {
      ...{ ...plain(collectionId), replaces: documentId, original, now: LATER },
    });
    await doJobs(db, LATER);
    const job = await findLatestJob(db, owner, collectionId);
    const [drift] = job?.report?.drift ?? [];
    expect(drift?.documentId).toBe(documentId);
    expect(drift?.counts.changed).toBeGreaterThan(0);
    expect(drift?.counts.moved).toBeGreaterThan(0);
    expect(drift?.counts.gone).toBe(0);
    expect(drift?.passages.some(({ now }) => now?.includes("15 July 1969"))).toBe(true);
    const after = new Set((await askedIn(db, collectionId)).map(({ id }) => id));
    expect(before.some(({ id }) => after.has(id))).toBe(true);
    expect(before.some(({ id }) => !after.has(id))).toBe(true);
    expect(await db.$count(documentVersions)).toBe(2);
  });

  test("taken out again leaves no question to ask", async () => {
    const { db, owner, collectionId } = await setUp();
    const documentId = await addText(db, owner, { collectionId, now: NOW });
    expect(await removeDocument(db, owner, { documentId, now: LATER })).toBe(true);
    await doJobs(db, LATER);
    expect(await askedIn(db, collectionId)).toEqual([]);
    expect(await findWorkshop(db, owner, collectionId)).toMatchObject({ documents: 0 });
  });

  test("of a text with nothing to ask is a document without questions", async () => {
    const { db, owner, collectionId } = await setUp();
    await addText(db, owner, { collectionId, original: "Hello there.", file: "a.txt", now: NOW });
    expect(await findWorkshop(db, owner, collectionId)).toMatchObject({ documents: 1, asked: 0 });
  });

  test("two texts of one name stand beside each other", async () => {
    const { db, owner, collectionId } = await setUp();
    const first = await addText(db, owner, { collectionId, now: NOW });
    const second = await addText(db, owner, { collectionId, original: "Another.", now: LATER });
    expect(second).not.toBe(first);
    expect(await findWorkshop(db, owner, collectionId)).toMatchObject({ documents: 2 });
  });
});

describe("what one person may add", () => {
  test("is so many collections, documents and bytes", async () => {
    const { db, owner, collectionId } = await setUp();
    const add = (file: string, original: string) =>
      addDocument(db, owner, { ...plain(collectionId), file, original });
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
    const { db, owner, stranger, collectionId } = await setUp();
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
    const { db, owner, stranger, collectionId } = await setUp();
    const room = { name: "Hers", keepsMarks: true, now: NOW };
    const classroomId = await createClassroom(db, stranger, room);
    await publishCollection(db, owner, { collectionId, classroomIds: [classroomId], now: NOW });
    expect(await findWorkshop(db, stranger, collectionId)).toBeNull();
  });
});

test("a new version of the program compiles workshops again, and shipped collections not here", async () => {
  const { db, owner, collectionId } = await setUp();
  await createBank(db);
  await queueOutdated(db, "next", NOW);
  expect(await takeJob(db, NOW)).toBeNull();
  await addText(db, owner, { collectionId, now: NOW });
  await queueOutdated(db, VERSION, LATER);
  expect(await takeJob(db, LATER)).toBeNull();
  await queueOutdated(db, "next", LATER);
  expect(await takeJob(db, LATER)).toMatchObject({ collectionId });
  expect(await takeJob(db, LATER)).toBeNull();
});

test("a job that another has taken cannot be finished by the one that lost it", async () => {
  const { db, owner, collectionId } = await setUp();
  await addDocument(db, owner, plain(collectionId));
  const lost = await takeJob(db, NOW);
  const taken = await takeJob(db, LATER);
  if (!lost || !taken) throw new Error("There is no job.");
  expect(await runCompileJob(db, lost, () => undefined)).toBe(false);
  expect(await askedIn(db, collectionId)).toEqual([]);
  expect(await runCompileJob(db, taken, () => undefined)).toBe(true);
});

const DOUBTED = { parked: true } as const;

describe("a verdict on a question", () => {
  test("keeps it back or lets it be asked, across the next compile as well", async () => {
    const { db, owner, collectionId } = await setUp();
    const documents = [{ file: "apollo-11.md", original: STORY }];
    const source = { id: collectionId, title: "The Moon", about: "", documents };
    const bank = compileCollection(source);
    // as if the fact of the first question had been read with doubt
    const items = bank.items.map((item, index) => ({ ...item, ...(index ? {} : DOUBTED) }));
    const compilation = { source, ownerId: owner.id, position: 0, compiledFrom: "test" };
    const compile = () => storeBank(db, { ...compilation, bank: { ...bank, items } }, NOW);
    await compile();
    const all = await askedIn(db, collectionId);
    const sure = all.find((row) => !row.doubted)?.id ?? "";
    const doubted = all.find((row) => row.doubted)?.id ?? "";
    const give = (itemId: string, verdict: "accepted" | "rejected" | null) =>
      giveVerdict(db, owner, { itemId, verdict, now: LATER });
    const parked = async (id: string) =>
      (await askedIn(db, collectionId)).find((row) => row.id === id)?.parked;

    expect([await parked(sure), await parked(doubted)]).toEqual([false, true]);
    await give(sure, "rejected");
    await give(doubted, "accepted");
    expect([await parked(sure), await parked(doubted)]).toEqual([true, false]);
    expect((await compile()).items).toMatchObject({ added: 0, revised: 0, retired: 0 });
    expect([await parked(sure), await parked(doubted)]).toEqual([true, false]);
    await give(sure, null);
    expect(await parked(sure)).toBe(false);
  });

  test("is not a stranger's, a student's, or anybody's of a shipped question", async () => {
    const { db, owner, stranger, collectionId } = await setUp();
    await addText(db, owner, { collectionId, now: NOW });
    const [item] = await askedIn(db, collectionId);
    const shipped = await createBank(db);
    for (const itemId of [item?.id ?? "", shipped.itemIds[0] ?? "", "nothing"]) {
      const verdict = { itemId, verdict: "rejected" as const, now: NOW };
      expect(await giveVerdict(db, stranger, verdict)).toBe(false);
    }
    const own = { itemId: shipped.itemIds[0] ?? "", verdict: "rejected" as const, now: NOW };
    expect(await giveVerdict(db, owner, own)).toBe(false);
  });
});

describe("when the owner deletes their account", () => {
  test("a published collection goes to the class's other teacher, others go with them", async () => {
    const { db, owner, collectionId } = await setUp();
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
    const { db, owner, collectionId } = await setUp();
    await addText(db, owner, { collectionId, now: NOW });
    const [item] = await askedIn(db, collectionId);
    await giveVerdict(db, owner, { itemId: item?.id ?? "", verdict: "rejected", now: NOW });
    const { workshop } = await exportPerson(db, owner, NOW);
    expect(workshop.collections).toMatchObject([{ id: collectionId, title: "The Moon" }]);
    expect(workshop.documents).toMatchObject([{ original: STORY }]);
    expect(workshop.verdicts).toMatchObject([{ itemId: item?.id, verdict: "rejected" }]);
  });
});
