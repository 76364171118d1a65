import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { collections, documents, documentVersions, facts } from "@/drizzle/tables";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findCollection, listCollections } from "@/lib/data/collections";
import { deleteAccount } from "@/lib/data/deletion";
import { findDocument, listDocumentFacts } from "@/lib/data/documents";
import { drawPaper } from "@/lib/data/papers";
import { loadPassages } from "@/lib/data/passages";
import { findStudySet, listStudySets } from "@/lib/data/study-sets";
import { inTransaction } from "@/lib/data/transactor";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createFixedSet } from "../support/marked-class";
import { createPerson } from "../support/people";
import { createAssignment } from "../support/quiz";
import { takeQuiz } from "../support/sitting";

const now = new Date("2026-02-01T09:00:00Z");

async function setUp() {
  const db = await freshDatabase();
  const shipped = await createBank(db);
  const ada = await createPerson(db, "Ada");
  const ben = await createPerson(db, "Ben");
  const own = await createBank(db, { ownerId: ada.id, title: "Ada’s own" });
  return { db, shipped, own, ada, ben };
}

describe("the library", () => {
  test("shows everybody the shipped collections, and people their own", async () => {
    const { db, shipped, own, ada, ben } = await setUp();
    const idsFor = async (viewer: typeof ada | null) =>
      (await listCollections(db, viewer)).map(({ id }) => id);
    expect(await idsFor(null)).toEqual([shipped.collectionId]);
    expect(await idsFor(ben)).toEqual([shipped.collectionId]);
    expect(new Set(await idsFor(ada))).toEqual(new Set([shipped.collectionId, own.collectionId]));
  });

  test("counts documents and questions", async () => {
    const { db, shipped } = await setUp();
    const [collection] = await listCollections(db, null);
    expect(collection).toMatchObject({ documents: 2, questions: 18 });
    const contents = await findCollection(db, null, shipped.collectionId);
    expect(contents?.documents.map(({ id }) => id)).toEqual(shipped.documentIds);
    expect(contents?.questions).toContainEqual({ kind: "role", form: "cloze", count: 4 });
  });

  test("keeps what is somebody else's out of sight", async () => {
    const { db, own, ada, ben } = await setUp();
    const [documentId = ""] = own.documentIds;
    for (const viewer of [null, ben]) {
      expect(await findCollection(db, viewer, own.collectionId)).toBeNull();
      expect(await findDocument(db, viewer, { documentId })).toBeNull();
      expect(await findStudySet(db, viewer, own.studySetId)).toBeNull();
      expect(await listStudySets(db, viewer, own)).toEqual([]);
    }
    expect(await findStudySet(db, ada, own.studySetId)).toMatchObject({ questions: 5 });
  });

  test("keeps what a deleted account leaves behind from all but those who used it", async () => {
    const { db, own, ada, ben } = await setUp();
    const given = { teacher: ada, learners: [ben] };
    const { assignmentId } = await createAssignment(db, own.studySetId, given);
    await takeQuiz(db, ben, { studySetId: own.studySetId, assignmentId, now });
    const eve = await createPerson(db, "Eve");
    await deleteAccount(db, ada, now);

    const [documentId = ""] = own.documentIds;
    expect(await findDocument(db, ben, { documentId })).not.toBeNull();
    for (const viewer of [null, eve]) {
      expect(await findDocument(db, viewer, { documentId })).toBeNull();
      expect(await findCollection(db, viewer, own.collectionId)).toBeNull();
      expect(await findStudySet(db, viewer, own.studySetId)).toBeNull();
    }
  });

  test("opens a set that one's class keeps in memory, until one has left it", async () => {
    const { db, own, ada, ben } = await setUp();
    const { leave } = await createAssignment(db, own.studySetId, {
      teacher: ada,
      learners: [ben],
      mode: "review",
    });
    expect(await findStudySet(db, ben, own.studySetId)).not.toBeNull();
    await leave(ben);
    expect(await findStudySet(db, ben, own.studySetId)).toBeNull();
  });

  test("opens of a set that is given as a quiz no more than the quiz", async () => {
    const { db, own, ada, ben } = await setUp();
    const { studySetId } = own;
    const { assignmentId } = await createAssignment(db, studySetId, {
      teacher: ada,
      learners: [ben],
    });
    expect(await findStudySet(db, ben, studySetId)).toBeNull();
    const start = { studySetId, now };
    expect(await startAttempt(db, ben, start)).toEqual({ ok: false, reason: "not-found" });
    expect(await drawPaper(db, ben, { studySetId, version: "A" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await startAttempt(db, ben, { ...start, assignmentId })).toMatchObject({ ok: true });
    expect(await findStudySet(db, ada, studySetId)).not.toBeNull();
  });

  test("prints versions that draw their questions, or all ask those of a list", async () => {
    const { db, shipped, ada } = await setUp();
    const drawn = await drawPaper(db, ada, { studySetId: shipped.studySetId, version: "A" });
    expect(drawn).toMatchObject({ ok: true, isDrawn: true });
    const fixedId = await createFixedSet(db, shipped, shipped.itemIds.slice(0, 2));
    const [one, other] = await Promise.all(
      ["A", "B"].map((version) => drawPaper(db, ada, { studySetId: fixedId, version })),
    );
    const asked = (found: typeof one) =>
      found?.ok && found.items.map(({ item }) => item.stem).toSorted();
    expect(one).toMatchObject({ ok: true, isDrawn: false });
    expect(asked(one)).toEqual(asked(other));
  });

  test("leaves out a retired collection", async () => {
    const { db, shipped } = await setUp();
    await inTransaction(db, (tx) => tx.update(collections).set({ retiredAt: now }));
    expect(await listCollections(db, null)).toEqual([]);
    expect(await findCollection(db, null, shipped.collectionId)).toBeNull();
  });
});

describe("a document", () => {
  test("comes with its published facts, and no parked or retired ones", async () => {
    const { db, shipped } = await setUp();
    const [documentId = ""] = shipped.documentIds;
    const document = await findDocument(db, null, { documentId });
    const versionId = document?.versionId ?? "";
    expect(await listDocumentFacts(db, null, versionId)).toHaveLength(7);
    const [parked = "", retired = ""] = shipped.factIds;
    await inTransaction(db, async (tx) => {
      await tx.update(facts).set({ score: 0.9 }).where(eq(facts.id, parked));
      await tx.update(facts).set({ retiredAt: now }).where(eq(facts.id, retired));
    });
    expect(await listDocumentFacts(db, null, versionId)).toHaveLength(5);
  });

  test("keeps the version that was cited when a newer one replaces it", async () => {
    const { db, shipped } = await setUp();
    const [documentId = ""] = shipped.documentIds;
    const before = await findDocument(db, null, { documentId });
    if (!before) throw new Error("no document");
    const [fact] = await listDocumentFacts(db, null, before.versionId);
    const [passage] = fact?.passages ?? [];
    await inTransaction(db, async (tx) => {
      const [version] = await tx
        .select()
        .from(documentVersions)
        .where(eq(documentVersions.id, before.versionId));
      if (!version) throw new Error("no version");
      const original = `New words first.\n\n${version.original}`;
      await tx.insert(documentVersions).values({ ...version, id: "newer", original });
      await tx.update(documents).set({ versionId: "newer" }).where(eq(documents.id, documentId));
    });
    expect(await findDocument(db, null, { documentId })).toMatchObject({ current: true });
    expect(await findDocument(db, null, { documentId, versionId: before.versionId })).toEqual({
      ...before,
      current: false,
    });
    const { start = 0, end = 0 } = passage ?? {};
    const exact = before.original.slice(start, end);
    const cited = { ...{ part: "says" as const, source: before.versionId }, start, end, exact };
    const [views] = await loadPassages(db, [[{ ...cited, prefix: "", suffix: "" }]]);
    expect(views).toMatchObject([{ exact, earlierVersionId: before.versionId }]);
  });

  test("of another document is not found under this one's address", async () => {
    const { db, shipped } = await setUp();
    const [first = "", second = ""] = shipped.documentIds;
    const other = await findDocument(db, null, { documentId: second });
    expect(
      await findDocument(db, null, { documentId: first, versionId: other?.versionId }),
    ).toBeNull();
  });
});

test("a passage inside another is shown once", async () => {
  const { db, shipped } = await setUp();
  const [documentId = ""] = shipped.documentIds;
  const document = await findDocument(db, null, { documentId });
  const original = document?.original ?? "";
  const passageOf = (exact: string) => ({
    ...{ part: "says" as const, source: document?.versionId ?? "", exact },
    ...{ start: original.indexOf(exact), end: original.indexOf(exact) + exact.length },
    ...{ prefix: "", suffix: "" },
  });
  const whole = passageOf("Neil Armstrong was the commander of the mission.");
  const [views] = await loadPassages(db, [[passageOf("Neil Armstrong"), whole, whole]]);
  expect(views?.map(({ exact }) => exact)).toEqual([whole.exact]);
});
