import { eq, inArray } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { documents, items, itemVersions } from "@/drizzle/tables";
import { createClassroom } from "@/lib/data/classrooms";
import { listConflicts } from "@/lib/data/conflicts";
import { listKindCoverage, listWorkshopDocuments } from "@/lib/data/coverage";
import { findDeskItem, listDeskItems, listDoubts } from "@/lib/data/desk";
import { editBase, editItemWords } from "@/lib/data/item-edits";
import { giveVerdict } from "@/lib/data/item-verdicts";
import type { Db } from "@/lib/data/open";
import { addDocument, listPending } from "@/lib/data/pending-documents";
import { publishCollection } from "@/lib/data/published-classes";
import { inTransaction } from "@/lib/data/transactor";
import type { ItemEdit } from "@/lib/domain/item-work";
import type { Viewer } from "@/lib/domain/viewer";
import { addCoTeacher } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { doJobs } from "../support/jobs";
import { createPerson } from "../support/people";
import { addText, openWorkshop, STORY } from "../support/workshop";

// compiling a text for the first time takes seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date("2026-03-01T12:00:00Z");
const LATER = new Date("2026-03-01T12:05:00Z");

async function setUp(original = STORY) {
  const db = await freshDatabase();
  const owner = await createPerson(db, "Tess");
  const collectionId = await openWorkshop(db, owner, NOW);
  const documentId = await addText(db, owner, { collectionId, original, now: NOW });
  return { db, owner, collectionId, documentId };
}

/** A question with wrong options, as its teacher's form finds it. */
async function someChoice(db: Db, viewer: Viewer, collectionId: string) {
  const rows = await db.select().from(items).where(eq(items.collectionId, collectionId));
  const row = rows.find(
    ({ form, asks, doubted }) => form === "choice" && asks === "when" && !doubted,
  );
  const item = await findDeskItem(db, viewer, { collectionId, itemId: row?.id ?? "" });
  if (!item) throw new Error("There is no such question.");
  const edit: ItemEdit = {
    stem: item.stem,
    accept: item.accept,
    explanation: item.explanation,
    distractors: item.distractors.map(({ text }) => text),
  };
  return { item, edit, base: editBase(item.versionId, item.edit?.at ?? null) };
}

describe("a teacher's wording of a question", () => {
  test("is asked once its proof holds, as a new version, and outlasts the next compile", async () => {
    const { db, owner, collectionId, documentId } = await setUp();
    const { item, edit, base } = await someChoice(db, owner, collectionId);
    const words = { ...edit, stem: `Do you remember? ${edit.stem}` };
    const asked = { collectionId, itemId: item.id, base, edit: words, now: LATER };
    expect(await editItemWords(db, owner, asked)).toEqual({ ok: true });
    expect((await someChoice(db, owner, collectionId)).item.stem).toBe(item.stem);
    await doJobs(db, LATER);
    const after = (await someChoice(db, owner, collectionId)).item;
    expect(after).toMatchObject({ stem: words.stem, edit: { by: "Tess", holds: true } });
    expect(after.versionId).not.toBe(item.versionId);
    expect(await db.$count(itemVersions, eq(itemVersions.itemId, item.id))).toBe(2);

    await addDocument(db, owner, {
      ...{ collectionId, replaces: documentId, file: "a.md", original: `${STORY}\n\nMore.` },
      ...{ given: null, now: LATER },
    });
    await doJobs(db, LATER);
    expect((await someChoice(db, owner, collectionId)).item.stem).toBe(words.stem);

    const last = await someChoice(db, owner, collectionId);
    const back = { collectionId, itemId: item.id, base: last.base, edit: null, now: LATER };
    expect(await editItemWords(db, owner, back)).toEqual({ ok: true });
    await doJobs(db, LATER);
    const restored = (await someChoice(db, owner, collectionId)).item;
    expect(restored).toMatchObject({ stem: item.stem, edit: null });
  });

  test("that gives its key away is kept, told why, and not asked", async () => {
    const { db, owner, collectionId } = await setUp();
    const { item, edit, base } = await someChoice(db, owner, collectionId);
    const words = { ...edit, stem: `Was it on ${item.key[0]}?` };
    await editItemWords(db, owner, {
      ...{ collectionId, itemId: item.id, base, edit: words, now: LATER },
    });
    await doJobs(db, LATER);
    const after = (await someChoice(db, owner, collectionId)).item;
    expect(after.stem).toBe(item.stem);
    expect(after.edit).toMatchObject({ edit: words, holds: false });
    expect(after.edit?.fault).toContain("gives its answer away");
  });

  test("keeps two wrong options at least", async () => {
    const { db, owner, collectionId } = await setUp();
    const { item, edit, base } = await someChoice(db, owner, collectionId);
    const words = { ...edit, distractors: edit.distractors.slice(0, 1) };
    await editItemWords(db, owner, {
      ...{ collectionId, itemId: item.id, base, edit: words, now: LATER },
    });
    await doJobs(db, LATER);
    const after = (await someChoice(db, owner, collectionId)).item;
    expect(after.edit?.fault).toContain("two or three wrong options");
  });

  test("of two who edit at once the second is told, and nothing is lost", async () => {
    const { db, owner, collectionId } = await setUp();
    const room = { name: "History", keepsMarks: true, now: NOW };
    const classroomId = await createClassroom(db, owner, room);
    const colleague = await addCoTeacher(db, classroomId);
    await publishCollection(db, owner, { collectionId, classroomIds: [classroomId], now: NOW });

    const { item, edit, base } = await someChoice(db, colleague, collectionId);
    const first = { ...edit, explanation: "Hers." };
    const second = { ...edit, explanation: "His." };
    const give = (viewer: Viewer, words: ItemEdit, on = base) =>
      editItemWords(db, viewer, {
        ...{ collectionId, itemId: item.id, base: on, edit: words, now: LATER },
      });
    expect(await give(owner, first)).toEqual({ ok: true });
    expect(await give(colleague, second)).toEqual({
      ...{ ok: false, reason: "overtaken", by: "Tess", at: LATER, edit: first },
    });
    await doJobs(db, LATER);
    const seen = await someChoice(db, colleague, collectionId);
    expect(seen.item.explanation).toBe("Hers.");
    expect(await give(colleague, second, seen.base)).toEqual({ ok: true });
    await doJobs(db, LATER);
    expect((await someChoice(db, owner, collectionId)).item.explanation).toBe("His.");
    const kept = await db.select().from(itemVersions).where(eq(itemVersions.itemId, item.id));
    expect(kept.map(({ explanation }) => explanation)).toContain("Hers.");
  });

  test("is not a stranger's", async () => {
    const { db, owner, collectionId } = await setUp();
    const stranger = await createPerson(db, "Eve");
    const { item, edit, base } = await someChoice(db, owner, collectionId);
    const words = { collectionId, itemId: item.id, base, edit, now: LATER };
    expect(await editItemWords(db, stranger, words)).toEqual({ ok: false, reason: "not-found" });
    expect(await findDeskItem(db, stranger, { collectionId, itemId: item.id })).toBeNull();
  });
});

describe("the desk", () => {
  test("counts what was made of each document and of each kind of fact", async () => {
    const { db, collectionId, documentId } = await setUp();
    const [document] = await listWorkshopDocuments(db, collectionId);
    const live = await db.select().from(items).where(eq(items.collectionId, collectionId));
    expect(document).toMatchObject({
      id: documentId,
      asked: live.filter(({ parked }) => !parked).length,
      keptBack: live.filter(({ parked }) => parked).length,
    });
    const kinds = await listKindCoverage(db, collectionId);
    const total = kinds.reduce((sum, { facts }) => sum + facts, 0);
    expect(total).toBe(document?.facts);
    for (const { facts, asked } of kinds) expect(asked).toBeLessThanOrEqual(facts);
  });

  test("offers the facts in doubt until they are decided on", async () => {
    const { db, owner, collectionId } = await setUp();
    // as if some facts had been read with doubt
    const rows = await db.select().from(items).where(eq(items.collectionId, collectionId));
    const sure = rows.filter(({ doubted }) => !doubted);
    const factIds = [...new Set(sure.map(({ factId }) => factId))].slice(0, 3);
    const before = (await listDoubts(db, collectionId)).length;
    await inTransaction(db, (tx) =>
      tx.update(items).set({ doubted: true, parked: true }).where(inArray(items.factId, factIds)),
    );
    const doubts = await listDoubts(db, collectionId);
    expect(doubts).toHaveLength(before + factIds.length);
    const waiting = async () =>
      (await listKindCoverage(db, collectionId)).reduce((sum, { doubted }) => sum + doubted, 0);
    expect(await waiting()).toBe(doubts.length);
    const [first] = doubts;
    const asked = await listDeskItems(db, [first?.id ?? ""]);
    for (const { id } of asked.filter(({ doubted }) => doubted)) {
      await giveVerdict(db, owner, { itemId: id, verdict: "accepted", now: LATER });
    }
    const left = await listDoubts(db, collectionId);
    expect(left.map(({ id }) => id)).toEqual(doubts.slice(1).map(({ id }) => id));
    expect(await waiting()).toBe(left.length);
    const [accepted] = await listDeskItems(db, [first?.id ?? ""]);
    expect(accepted).toMatchObject({ parked: false, verdict: { verdict: "accepted", by: "Tess" } });
  });

  test("sets what documents disagree on side by side", async () => {
    const { db, owner, collectionId } = await setUp(
      "# One\n\nThe Harbour Bridge was opened on 12 May 2014.\n",
    );
    await addText(db, owner, {
      ...{ collectionId, file: "two.md", now: LATER },
      original: "# Two\n\nThe Harbour Bridge was opened on 19 May 2014.\n",
    });
    const [conflict] = await listConflicts(db, collectionId);
    expect(conflict?.differs).toBe("time");
    expect(conflict?.sides.map(({ time }) => time).sort()).toEqual(["2014-05-12", "2014-05-19"]);
  });

  test("lists what waits to be read", async () => {
    const { db, owner, collectionId } = await setUp();
    const document = { file: "more.md", original: "More.", given: null, replaces: null };
    await addDocument(db, owner, { collectionId, ...document, now: LATER });
    expect(await listPending(db, collectionId)).toMatchObject([
      { file: "more.md", takenOut: false },
    ]);
    expect(await db.$count(documents)).toBe(1);
  });
});
