import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { loadPinnedItems } from "@/lib/data/attempt-logs";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findAttempt } from "@/lib/data/attempts";
import { loadDaysAhead } from "@/lib/data/days-ahead";
import { listDocumentFacts } from "@/lib/data/documents";
import { exportPerson } from "@/lib/data/export";
import { recordResponse } from "@/lib/data/responses";
import { findResults } from "@/lib/data/results";
import { loadReview } from "@/lib/data/review-view";
import { submitAttempt } from "@/lib/data/submissions";
import { addToToday } from "@/lib/data/today";
import { isClosedBook, loadWithheld } from "@/lib/data/withheld";
import type { PinnedItem } from "@/lib/domain/item-view";
import { EXAM, PRACTICE } from "@/lib/domain/settings";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { createAssignment } from "../support/quiz";

const now = new Date("2026-02-01T09:00:00Z");

/** Ada has reviewed and practised a set, and then begins an exam on it. */
async function setUp(settings = EXAM) {
  const db = await freshDatabase();
  const bank = await createBank(db);
  const { studySetId } = bank;
  const [ada, tess] = [await createPerson(db, "Ada"), await createPerson(db, "Tess")];
  const people = { teacher: tess, learners: [ada] };
  const { assignmentId } = await createAssignment(db, studySetId, { ...people, settings });
  await addToToday(db, ada, { studySetId, now });
  const start = async (more = {}) => {
    const started = await startAttempt(db, ada, { studySetId, now, ...more });
    return started.ok ? started.attemptId : "";
  };
  const practised = await start();
  for (const item of await loadPinnedItems(db, practised)) {
    const response = { attemptId: practised, position: item.position, sequence: 1, now };
    await recordResponse(db, ada, { ...response, id: randomUUID(), given: rightOf(item) });
  }
  await submitAttempt(db, ada, { attemptId: practised, now });
  const openPractice = await start();
  const exam = await start({ assignmentId });
  const asked = await loadPinnedItems(db, exam);
  return { db, bank, ada, tess, start, practised, openPractice, exam, asked };
}

function rightOf({ options, key }: PinnedItem) {
  return options.length > 0 ? { chosen: [...key] } : { typed: [...key] };
}

/** The words that the answers of the exam rest on. */
function telling(asked: readonly PinnedItem[]): string[] {
  return asked.flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
}

describe("while an exam is open, its student", () => {
  test("is sent nothing in any room that tells an answer of it", async () => {
    const { db, bank, ada, practised, openPractice, exam, asked, start } = await setUp();
    const rooms = {
      review: await loadReview(db, ada, now),
      ahead: await loadDaysAhead(db, ada, now),
      facts: await listDocumentFacts(db, ada, bank.documentIds[0] ?? ""),
      exam: await findAttempt(db, ada, { attemptId: exam, now }),
      results: (await findResults(db, ada, { attemptId: practised, now }))?.items.map(
        ({ given: _, options: __, ...item }) => item,
      ),
      export: (await exportPerson(db, ada, now)).cards,
    };
    const another = await findAttempt(db, ada, { attemptId: await start(), now });
    const open = await findAttempt(db, ada, { attemptId: openPractice, now });
    const wire = JSON.stringify([rooms, another?.settled, open?.settled]);
    for (const words of telling(asked))
      expect(wire).not.toContain(JSON.stringify(words).slice(1, -1));
  });

  test("gets no verdict on its questions in practice that was begun before", async () => {
    const { db, ada, openPractice } = await setUp();
    const withheld = await loadWithheld(db, ada);
    const items = await loadPinnedItems(db, openPractice);
    for (const item of items) {
      const response = { attemptId: openPractice, position: item.position, sequence: 1, now };
      const saved = await recordResponse(db, ada, {
        ...{ ...response, id: randomUUID(), given: rightOf(item) },
      });
      const key = saved.ok ? saved.settled?.key : null;
      expect(key).toEqual(withheld.has(item.evidence) ? [] : item.key);
    }
  });

  test("is drawn none of its questions in practice", async () => {
    const { db, ada, asked, openPractice } = await setUp();
    await submitAttempt(db, ada, { attemptId: openPractice, now });
    const withheld = await loadWithheld(db, ada);
    expect(asked.every(({ evidence }) => withheld.has(evidence))).toBe(true);
  });

  test("sees it all again once it is handed in, and others see it all along", async () => {
    const { db, ada, tess, exam } = await setUp();
    expect((await loadWithheld(db, ada)).facts.size).toBeGreaterThan(0);
    expect((await loadWithheld(db, tess)).facts.size).toBe(0);
    expect((await loadWithheld(db, null)).facts.size).toBe(0);
    await submitAttempt(db, ada, { attemptId: exam, now });
    expect((await loadWithheld(db, ada)).facts.size).toBe(0);
  });
});

test("practice withholds nothing; documents close for a closed book alone", async () => {
  const practice = await setUp(PRACTICE);
  expect((await loadWithheld(practice.db, practice.ada)).facts.size).toBe(0);
  const { db, bank, ada, tess, exam } = await setUp({ ...EXAM, closedBook: true });
  expect(await isClosedBook(db, ada, bank.collectionId)).toBe(true);
  expect(await isClosedBook(db, tess, bank.collectionId)).toBe(false);
  await submitAttempt(db, ada, { attemptId: exam, now });
  expect(await isClosedBook(db, ada, bank.collectionId)).toBe(false);
  const open = await setUp();
  expect(await isClosedBook(open.db, open.ada, open.bank.collectionId)).toBe(false);
});
