import { randomUUID } from "node:crypto";
import { count, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { attempts, items, studySetItems, studySets } from "@/drizzle/tables";
import { listAttempts } from "@/lib/data/attempt-lists";
import { loadPinnedItems } from "@/lib/data/attempt-logs";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findAttempt } from "@/lib/data/attempts";
import type { Db } from "@/lib/data/open";
import { submitAttempt } from "@/lib/data/submissions";
import { inTransaction } from "@/lib/data/transactor";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createGuest, createPerson } from "../support/people";
import { createAssignment } from "../support/quiz";

const now = new Date("2026-02-01T09:00:00Z");

async function setUp() {
  const db = await freshDatabase();
  const bank = await createBank(db);
  const ada = await createPerson(db, "Ada");
  const start = (viewer: Viewer, more = {}) =>
    startAttempt(db, viewer, { studySetId: bank.studySetId, now, ...more });
  return { db, bank, ada, start };
}

async function startedId(starting: ReturnType<typeof startAttempt>): Promise<string> {
  const started = await starting;
  if (!started.ok) throw new Error(started.reason);
  return started.attemptId;
}

const stems = async (db: Db, attemptId: string) =>
  (await loadPinnedItems(db, attemptId)).map((item) => item.stem);

describe("starting a quiz", () => {
  test("draws what the blueprint counts, and pins it", async () => {
    const { db, ada, start } = await setUp();
    const pinned = await loadPinnedItems(db, await startedId(start(ada)));
    const kinds = pinned.map((item) => item.kind).sort();
    expect(kinds).toEqual(["date", "date", "reaction", "role", "role"]);
    expect(pinned.map((item) => item.position)).toEqual([0, 1, 2, 3, 4]);
    for (const item of pinned.filter(({ form }) => form === "choice")) {
      expect([...item.options].sort()).toEqual(
        [...item.key, ...item.distractors.map(({ text }) => text)].sort(),
      );
    }
  });

  test("pressed twice, opens one sitting", async () => {
    const { db, bank, ada, start } = await setUp();
    const ids = await Promise.all([startedId(start(ada)), startedId(start(ada))]);
    expect(ids[0]).toBe(ids[1]);
    expect(await listAttempts(db, ada, { studySetId: bank.studySetId, now })).toHaveLength(1);
  });

  test("a retired question is not drawn, and stays in sittings that have it", async () => {
    const { db, bank, ada, start } = await setUp();
    const first = await startedId(start(ada));
    const before = await stems(db, first);
    const [kept] = bank.itemIds.slice(-1);
    await inTransaction(db, (tx) => tx.update(items).set({ retiredAt: now }));
    await inTransaction(db, (tx) =>
      tx
        .update(items)
        .set({ retiredAt: null })
        .where(eq(items.id, kept ?? "")),
    );
    expect(await stems(db, first)).toEqual(before);
    const other = await createPerson(db, "Ben");
    expect(await stems(db, await startedId(start(other)))).toHaveLength(1);
  });

  test("a fixed list gives all its questions, and none that is retired", async () => {
    const { db, bank, ada, start } = await setUp();
    await inTransaction(db, async (tx) => {
      await tx.update(studySets).set({ blueprint: null });
      const rows = bank.itemIds.slice(0, 4).map((itemId, position) => ({ itemId, position }));
      await tx
        .insert(studySetItems)
        .values(rows.map((row) => ({ ...row, studySetId: bank.studySetId })));
      await tx
        .update(items)
        .set({ retiredAt: now })
        .where(eq(items.id, bank.itemIds[0] ?? ""));
    });
    expect(await stems(db, await startedId(start(ada)))).toHaveLength(3);
  });

  test("a sample question comes first", async () => {
    const { db, bank, start } = await setUp();
    const guest = await createGuest(db);
    const firstItemId = bank.itemIds[6] ?? "";
    const id = await startedId(start(guest, { firstItemId }));
    const [first, ...rest] = await loadPinnedItems(db, id);
    expect(first?.itemId).toBe(firstItemId);
    expect(rest).toHaveLength(4);
    expect(await startedId(start(guest, { firstItemId }))).toBe(id);
  });

  test("what is not there and what is not the viewer's are the same", async () => {
    const { db, ada, start } = await setUp();
    const ben = await createPerson(db, "Ben");
    const { studySetId } = await createBank(db, { ownerId: ben.id });
    const missing = { ok: false, reason: "not-found" };
    expect(await start(ada, { studySetId })).toEqual(missing);
    expect(await start(ada, { studySetId: randomUUID() })).toEqual(missing);
    expect((await start(ben, { studySetId })).ok).toBe(true);
    expect(await findAttempt(db, ben, { attemptId: await startedId(start(ada)), now })).toBeNull();
    expect(await findAttempt(db, ben, { attemptId: randomUUID(), now })).toBeNull();
  });
});

describe("starting an assigned quiz", () => {
  test("is for active students of the class alone", async () => {
    const { db, bank, ada, start } = await setUp();
    const ben = await createPerson(db, "Ben");
    const teacher = await createPerson(db, "Tess");
    const { assignmentId, leave } = await createAssignment(db, bank.studySetId, {
      teacher,
      learners: [ada],
    });
    expect(await start(ben, { assignmentId })).toEqual({ ok: false, reason: "not-found" });
    expect(await start(teacher, { assignmentId })).toEqual({ ok: false, reason: "not-found" });
    const id = await startedId(start(ada, { assignmentId }));
    expect((await findAttempt(db, ada, { attemptId: id, now }))?.checksEach).toBe(false);
    await submitAttempt(db, ada, { attemptId: id, now });
    await leave(ada);
    expect(await start(ada, { assignmentId })).toEqual({ ok: false, reason: "not-found" });
  });

  test("stops at the attempts allowed, however fast they are asked for", async () => {
    const { db, bank, ada, start } = await setUp();
    const teacher = await createPerson(db, "Tess");
    const { assignmentId } = await createAssignment(db, bank.studySetId, {
      teacher,
      learners: [ada],
      settings: { attempts: 1 },
    });
    const id = await startedId(start(ada, { assignmentId }));
    await submitAttempt(db, ada, { attemptId: id, now });
    const again = await Promise.all([1, 2, 3].map(() => start(ada, { assignmentId })));
    expect(again).toEqual(Array(3).fill({ ok: false, reason: "none-left" }));
    expect(await db.select({ n: count() }).from(attempts)).toEqual([{ n: 1 }]);
  });

  test("counts apart from practice, and draws apart", async () => {
    const { db, bank, ada, start } = await setUp();
    const teacher = await createPerson(db, "Tess");
    const { assignmentId } = await createAssignment(db, bank.studySetId, {
      teacher,
      learners: [ada],
      settings: { attempts: 1 },
    });
    const own = await startedId(start(ada));
    const given = await startedId(start(ada, { assignmentId }));
    expect(given).not.toBe(own);
    expect((await findAttempt(db, ada, { attemptId: given, now }))?.number).toBe(1);
  });
});
