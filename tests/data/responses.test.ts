import { randomUUID } from "node:crypto";
import { count, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { attempts, responses, submissions } from "@/drizzle/tables";
import { loadLog, loadPinnedItems } from "@/lib/data/attempt-logs";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findAttempt } from "@/lib/data/attempts";
import { setArchived } from "@/lib/data/classrooms";
import { recordResponse } from "@/lib/data/responses";
import { findResults } from "@/lib/data/results";
import { submitAttempt } from "@/lib/data/submissions";
import { inTransaction } from "@/lib/data/transactor";
import type { PinnedItem } from "@/lib/domain/item-view";
import { markAttempt } from "@/lib/domain/marks";
import type { Given } from "@/lib/domain/response";
import type { Settings } from "@/lib/domain/settings";
import { PRACTICE } from "@/lib/domain/settings";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { createAssignment } from "../support/quiz";

const now = new Date("2026-02-01T09:00:00Z");
const NOT_FOUND = { ok: false, reason: "not-found" };

/** By default a quiz whose answers all come after handing in. */
async function setUp(settings: Partial<Settings> = {}) {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const [ada, ben, tess] = [
    await createPerson(db, "Ada"),
    await createPerson(db, "Ben"),
    await createPerson(db, "Tess"),
  ];
  const given = await createAssignment(db, studySetId, {
    ...{ teacher: tess, learners: [ada, ben], settings },
  });
  const started = await startAttempt(db, ada, {
    ...{ studySetId, assignmentId: given.assignmentId, now },
  });
  if (!started.ok) throw new Error(started.reason);
  const { attemptId } = started;
  const items = await loadPinnedItems(db, attemptId);
  const respond = (position: number, answer: Given, more = {}) =>
    recordResponse(db, ada, {
      ...{ id: randomUUID(), attemptId, position, sequence: 1, given: answer, now, ...more },
    });
  const { classroomId } = given;
  return { db, ada, ben, tess, classroomId, attemptId, items, respond };
}

/** What is right, or with `wrong` what is not, in the shape that the form takes. */
function answerTo(item: PinnedItem | undefined, wrong = false): Given {
  if (!item) throw new Error("no such question");
  if (item.form !== "choice") return { typed: wrong ? ["nothing of the sort"] : [...item.key] };
  return { chosen: wrong ? [item.distractors[0]?.text ?? ""] : [...item.key] };
}

test("a class that has ended takes no answers and no hand-ins, and resends are known still", async () => {
  const { db, ada, tess, items, attemptId, classroomId, respond } = await setUp();
  const id = randomUUID();
  await respond(0, answerTo(items[0]), { id });
  await setArchived(db, tess, { classroomId, archived: true, now });
  expect(await respond(1, answerTo(items[1]))).toMatchObject({ ok: false, reason: "ended" });
  expect(await respond(0, answerTo(items[0]), { id })).toMatchObject({ ok: true });
  expect(await submitAttempt(db, ada, { attemptId, now })).toEqual(NOT_FOUND);
  await setArchived(db, tess, { classroomId, archived: false, now });
  expect(await respond(1, answerTo(items[1]))).toMatchObject({ ok: true });
  expect(await submitAttempt(db, ada, { attemptId, now })).toEqual({ ok: true });
});

describe("a response", () => {
  test("sent twice counts once", async () => {
    const { db, items, attemptId, respond } = await setUp();
    const id = randomUUID();
    const first = await respond(0, answerTo(items[0]), { id });
    const later = new Date("2026-02-01T09:10:00Z");
    const again = await respond(0, answerTo(items[0]), { id, now: later });
    expect(again).toEqual(first);
    expect(first).toMatchObject({ ok: true, savedAt: now, settled: null });
    expect(await loadLog(db, attemptId)).toHaveLength(1);
  });

  test("that arrives late never replaces a newer one", async () => {
    const { db, ada, attemptId, items, respond } = await setUp();
    const [right, wrong] = [answerTo(items[0]), answerTo(items[0], true)];
    await respond(0, right, { sequence: 2 });
    await respond(0, wrong, { sequence: 1, now: new Date("2026-02-01T09:30:00Z") });
    const view = await findAttempt(db, ada, { attemptId, now });
    expect(view?.given).toEqual([{ position: 0, sequence: 2, given: right }]);
    await submitAttempt(db, ada, { attemptId, now });
    expect((await findResults(db, ada, { attemptId, now }))?.submission?.mark).toBe(1);
  });

  test("is taken from its learner alone, in words that do not tell why", async () => {
    const { db, ben, attemptId, items, respond } = await setUp();
    const response = { attemptId, position: 0, sequence: 1, given: answerTo(items[0]), now };
    const foreign = await recordResponse(db, ben, { id: randomUUID(), ...response });
    const missing = await respond(0, answerTo(items[0]), { attemptId: randomUUID() });
    const outside = await respond(99, answerTo(items[0]));
    expect(foreign).toMatchObject({ ok: false, reason: "not-found" });
    expect([missing, outside]).toEqual([foreign, foreign]);
    expect(await db.select({ n: count() }).from(responses)).toEqual([{ n: 0 }]);
  });

  test("with the id of another's is not found, and changes nothing", async () => {
    const { db, ben, items, respond } = await setUp();
    const id = randomUUID();
    await respond(0, answerTo(items[0]), { id });
    const [{ studySetId } = { studySetId: "" }] = await db.select().from(attempts);
    const started = await startAttempt(db, ben, { studySetId, now });
    const attemptId = started.ok ? started.attemptId : "";
    const [item] = await loadPinnedItems(db, attemptId);
    const given = answerTo(item, true);
    const stolen = { id, attemptId, position: 0, sequence: 9, given, now };
    expect(await recordResponse(db, ben, stolen)).toMatchObject({ reason: "not-found" });
    expect(await db.select({ n: count() }).from(responses)).toEqual([{ n: 1 }]);
  });

  test("that does not fit its question is refused with a sentence, and nothing is stored", async () => {
    const { db, items, respond } = await setUp();
    const choice = items.findIndex((item) => item.form === "choice");
    const unfit: Given[] = [
      { chosen: ["no such option"] },
      { chosen: (items[choice]?.options ?? []).slice(0, 2) },
      { chosen: [items[choice]?.options[0] ?? "", items[choice]?.options[0] ?? ""] },
      { typed: ["20 July 1969"] },
    ];
    for (const given of unfit) {
      expect(await respond(choice, given)).toMatchObject({ ok: false, reason: "unfit" });
    }
    expect(await db.select({ n: count() }).from(responses)).toEqual([{ n: 0 }]);
  });

  test("may be cleared, and counts nothing then", async () => {
    const { db, ada, attemptId, items, respond } = await setUp();
    const blank = items[0]?.form === "choice" ? { chosen: [] } : { typed: [""] };
    await respond(0, answerTo(items[0]));
    await respond(0, blank, { sequence: 2 });
    await submitAttempt(db, ada, { attemptId, now });
    const results = await findResults(db, ada, { attemptId, now });
    expect(results?.items[0]).toMatchObject({ verdict: null, mark: 0 });
  });

  test("is not kept after the quiz was handed in, but a resend still gets its answer", async () => {
    const { db, ada, attemptId, items, respond } = await setUp();
    const id = randomUUID();
    await respond(0, answerTo(items[0]), { id });
    await submitAttempt(db, ada, { attemptId, now });
    expect(await respond(0, answerTo(items[0], true), { sequence: 2 })).toMatchObject({
      ...{ ok: false, reason: "submitted" },
    });
    expect(await respond(0, answerTo(items[0]), { id })).toMatchObject({ ok: true, savedAt: now });
    expect(await loadLog(db, attemptId)).toHaveLength(1);
  });
});

describe("where verdicts come after each answer", () => {
  test("the first answer is final, and brings key, reason and passages", async () => {
    const { db, attemptId, items, respond } = await setUp(PRACTICE);
    const wrong = await respond(0, answerTo(items[0], true));
    expect(wrong).toMatchObject({ ok: true, settled: { verdict: "wrong", key: items[0]?.key } });
    const [passage] = wrong.ok && wrong.settled ? wrong.settled.passages : [];
    expect(passage?.exact).toBe(items[0]?.evidence[0]?.exact);
    const changed = await respond(0, answerTo(items[0]), { sequence: 2 });
    expect(changed).toMatchObject({ ok: true, settled: { verdict: "wrong" } });
    expect(await loadLog(db, attemptId)).toHaveLength(1);
  });

  test("nothing given is no answer yet", async () => {
    const { items, respond } = await setUp(PRACTICE);
    const blank = items[0]?.form === "choice" ? { chosen: [] } : { typed: [" "] };
    expect(await respond(0, blank)).toMatchObject({ ok: false, reason: "unfit" });
  });
});

describe("the key", () => {
  test("is in nothing that is sent before it may be seen", async () => {
    const { db, ada, attemptId, items, respond } = await setUp();
    const saved = await respond(0, answerTo(items[0]));
    expect(Object.keys(saved).sort()).toEqual([
      "ask",
      "deadlineAt",
      "late",
      "ok",
      "savedAt",
      "settled",
    ]);
    const view = await findAttempt(db, ada, { attemptId, now });
    const sent = JSON.stringify([view, saved]);
    for (const item of items) {
      expect(sent).not.toContain(item.explanation);
      expect(sent).not.toContain(item.evidence[0]?.exact);
      for (const { why } of item.distractors) expect(sent).not.toContain(why);
      if (item.form === "choice") continue;
      expect(JSON.stringify(view?.items[item.position])).not.toContain(item.key[0]);
    }
    for (const word of ["key", "accept", "distractors", "explanation", "evidence", "passages"]) {
      expect(sent).not.toContain(`"${word}"`);
    }
  });

  test("of the questions not answered yet stays hidden after each verdict", async () => {
    const { db, ada, attemptId, items, respond } = await setUp(PRACTICE);
    await respond(0, answerTo(items[0]));
    const view = await findAttempt(db, ada, { attemptId, now });
    expect(view?.settled.map((item) => item.position)).toEqual([0]);
    expect(JSON.stringify(view?.items)).not.toMatch(/"(key|explanation|distractors|evidence)"/);
  });

  test("is in no results before the quiz was handed in", async () => {
    const { db, ada, tess, attemptId, items, respond } = await setUp();
    await respond(0, answerTo(items[0]));
    for (const viewer of [ada, tess]) {
      expect(await findResults(db, viewer, { attemptId, now })).toMatchObject({ items: [] });
    }
  });
});

describe("handing in", () => {
  test("twice is once, with the mark of the first time", async () => {
    const { db, ada, attemptId, items, respond } = await setUp();
    await respond(0, answerTo(items[0]));
    const later = new Date("2026-02-02T09:00:00Z");
    await submitAttempt(db, ada, { attemptId, now });
    expect(await submitAttempt(db, ada, { attemptId, now: later })).toEqual({ ok: true });
    const rows = await db.select().from(submissions);
    expect(rows).toMatchObject([
      { attemptId, submittedAt: now, by: "learner", mark: 1, maxMark: items.length },
    ]);
  });

  test("is for the learner alone", async () => {
    const { db, ben, tess, attemptId } = await setUp();
    expect(await submitAttempt(db, ben, { attemptId, now })).toEqual(NOT_FOUND);
    expect(await submitAttempt(db, tess, { attemptId, now })).toEqual(NOT_FOUND);
    expect(await db.select({ n: count() }).from(submissions)).toEqual([{ n: 0 }]);
  });

  test("gives the mark that a replay of the log gives", async () => {
    const { db, ada, attemptId, items, respond } = await setUp();
    for (const item of items.slice(1)) {
      await respond(item.position, answerTo(item, true), { sequence: 1 });
      await respond(item.position, answerTo(item, item.position % 2 === 0), { sequence: 2 });
    }
    await submitAttempt(db, ada, { attemptId, now });
    const [stored] = await db.select().from(submissions);
    const replay = markAttempt(
      await loadPinnedItems(db, attemptId),
      { log: (await loadLog(db, attemptId)).toReversed(), rulings: [], handMarks: [] },
      "net-correct",
    );
    expect(stored).toMatchObject({ mark: replay.mark, maxMark: replay.maxMark });
    expect(replay.mark).toBe(2);
  });
});

describe("results", () => {
  test("are for the learner and the teachers of the class", async () => {
    const { db, ada, ben, tess, attemptId } = await setUp();
    const stranger = await createPerson(db, "Sam");
    const { studySetId } = await createBank(db);
    await createAssignment(db, studySetId, { teacher: stranger, learners: [] });
    await submitAttempt(db, ada, { attemptId, now });
    expect((await findResults(db, ada, { attemptId, now }))?.learner.isViewer).toBe(true);
    expect((await findResults(db, tess, { attemptId, now }))?.learner).toEqual({
      ...{ name: "Ada", isViewer: false },
    });
    expect(await findResults(db, ben, { attemptId, now })).toBeNull();
    expect(await findResults(db, stranger, { attemptId, now })).toBeNull();
  });

  test("of practice are for the learner alone", async () => {
    const { db, ada, tess, attemptId } = await setUp();
    await inTransaction(db, (tx) =>
      tx.update(attempts).set({ assignmentId: null }).where(eq(attempts.id, attemptId)),
    );
    await submitAttempt(db, ada, { attemptId, now });
    expect(await findResults(db, tess, { attemptId, now })).toBeNull();
  });
});
