import { isNull } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { documentVersions, facts, items, pendingDocuments } from "@/drizzle/tables";
import { compileCollection } from "@/lib/content/compile";
import { findCollection } from "@/lib/data/collections";
import { finishCompile } from "@/lib/data/compile-jobs";
import { loadCompileSource } from "@/lib/data/compile-sources";
import { findLatestJob, queueOutdated, takeJob } from "@/lib/data/jobs";
import { addDocument, removeDocument } from "@/lib/data/pending-documents";
import { stageBank } from "@/lib/data/staged-banks";
import { findWorkshop } from "@/lib/data/workshop";
import { VERSION } from "@/lib/domain/version";
import { runCompileJob } from "@/lib/jobs/compile-job";
import { createBank } from "../support/bank";
import { doJobs } from "../support/jobs";
import { openedWorkshop } from "../support/opened-workshop";
import { addText, itemsAskedIn, STORY, storyFor } from "../support/workshop";

// compiling a text for the first time takes seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const NOW = new Date("2026-03-01T12:00:00Z");
const LATER = new Date("2026-03-01T12:05:00Z");

describe("an import", () => {
  test("shows nothing before it is done", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    await addDocument(db, owner, storyFor(collectionId, NOW));
    expect(await findCollection(db, owner, collectionId)).toMatchObject({
      ...{ documents: [], questions: [] },
    });
    expect(await findLatestJob(db, owner, collectionId)).toMatchObject({ state: "queued" });
  });

  test("that is broken off before its last step is absent; done again it is whole", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    await addDocument(db, owner, storyFor(collectionId, NOW));
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
    expect(await itemsAskedIn(db, collectionId)).toHaveLength(bank.items.length);
    expect(await db.$count(facts, isNull(facts.retiredAt))).toBe(bank.facts.length);
    expect(await db.$count(facts)).toBe(bank.facts.length);
    expect(await db.$count(pendingDocuments)).toBe(0);
    // and the one that was thought dead comes too late
    const late = { taken, compilation, drift: [], now: LATER };
    expect(await finishCompile(db, job, late)).toBe(false);
  });

  test("is given up when whoever tries it dies of it three times", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    await addDocument(db, owner, storyFor(collectionId, NOW));
    for (const minute of [1, 2, 3]) {
      expect(await takeJob(db, new Date(NOW.getTime() + minute * 60_000))).not.toBeNull();
    }
    expect(await takeJob(db, new Date(NOW.getTime() + 4 * 60_000))).toBeNull();
    expect(await findLatestJob(db, owner, collectionId)).toMatchObject({ state: "failed" });
  });

  test("of the same text again changes nothing", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    const documentId = await addText(db, owner, { collectionId, now: NOW });
    await addDocument(db, owner, {
      ...storyFor(collectionId, NOW),
      replaces: documentId,
      now: LATER,
    });
    await doJobs(db, LATER);
    expect(await findLatestJob(db, owner, collectionId)).toMatchObject({
      report: { questions: { added: 0, retired: 0 }, drift: [] },
    });
    expect(await db.$count(documentVersions)).toBe(1);
  });

  test("of a changed text says what moved, changed or went, and retires what no longer holds", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    const documentId = await addText(db, owner, { collectionId, now: NOW });
    const before = await itemsAskedIn(db, collectionId);
    const original = STORY.replace("Florida on 16 July 1969", "Florida on 15 July 1969").replace(
      "\n\n## ",
      "\n\nA line that says nothing.\n\n## ",
    );
    expect(original).not.toBe(STORY);
    await addDocument(db, owner, {
      ...{ ...storyFor(collectionId, NOW), replaces: documentId, original, now: LATER },
    });
    await doJobs(db, LATER);
    const job = await findLatestJob(db, owner, collectionId);
    const [drift] = job?.report?.drift ?? [];
    expect(drift?.documentId).toBe(documentId);
    expect(drift?.counts.changed).toBeGreaterThan(0);
    expect(drift?.counts.moved).toBeGreaterThan(0);
    expect(drift?.counts.gone).toBe(0);
    expect(drift?.passages.some(({ now }) => now?.includes("15 July 1969"))).toBe(true);
    const after = new Set((await itemsAskedIn(db, collectionId)).map(({ id }) => id));
    expect(before.some(({ id }) => after.has(id))).toBe(true);
    expect(before.some(({ id }) => !after.has(id))).toBe(true);
    expect(await db.$count(documentVersions)).toBe(2);
  });

  test("taken out again leaves no question to ask", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    const documentId = await addText(db, owner, { collectionId, now: NOW });
    expect(await removeDocument(db, owner, { documentId, now: LATER })).toBe(true);
    await doJobs(db, LATER);
    expect(await itemsAskedIn(db, collectionId)).toEqual([]);
    expect(await findWorkshop(db, owner, collectionId)).toMatchObject({ documents: 0 });
  });

  test("of a text with nothing to ask is a document without questions", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    await addText(db, owner, { collectionId, original: "Hello there.", file: "a.txt", now: NOW });
    expect(await findWorkshop(db, owner, collectionId)).toMatchObject({ documents: 1, asked: 0 });
  });

  test("two texts of one name stand beside each other", async () => {
    const { db, owner, collectionId } = await openedWorkshop(NOW);
    const first = await addText(db, owner, { collectionId, now: NOW });
    const second = await addText(db, owner, { collectionId, original: "Another.", now: LATER });
    expect(second).not.toBe(first);
    expect(await findWorkshop(db, owner, collectionId)).toMatchObject({ documents: 2 });
  });
});

test("a new version of the program compiles workshops again, and shipped collections not here", async () => {
  const { db, owner, collectionId } = await openedWorkshop(NOW);
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
  const { db, owner, collectionId } = await openedWorkshop(NOW);
  await addDocument(db, owner, storyFor(collectionId, NOW));
  const lost = await takeJob(db, NOW);
  const taken = await takeJob(db, LATER);
  if (!lost || !taken) throw new Error("There is no job.");
  expect(await runCompileJob(db, lost, () => undefined)).toBe(false);
  expect(await itemsAskedIn(db, collectionId)).toEqual([]);
  expect(await runCompileJob(db, taken, () => undefined)).toBe(true);
});
