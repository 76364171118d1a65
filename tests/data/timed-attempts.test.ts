import { randomUUID } from "node:crypto";
import { count, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { assignments, attempts, audits, disputes, responses, submissions } from "@/drizzle/tables";
import { setAccommodation } from "@/lib/data/accommodations";
import { changeAssignment } from "@/lib/data/assignment-changes";
import { findClock } from "@/lib/data/attempt-clocks";
import { loadLateResponses, loadLog, loadPinnedItems } from "@/lib/data/attempt-logs";
import { startAttempt } from "@/lib/data/attempt-starts";
import { findAttempt } from "@/lib/data/attempts";
import { endBreak, startBreak } from "@/lib/data/breaks";
import { declineDispute } from "@/lib/data/dispute-outcomes";
import { disputeItem } from "@/lib/data/disputes";
import { decideLate } from "@/lib/data/late-answers";
import { submitOverdueAttempts } from "@/lib/data/overdue-attempts";
import { recordResponse } from "@/lib/data/responses";
import { findResults } from "@/lib/data/results";
import { submitAttempt } from "@/lib/data/submissions";
import { inTransaction } from "@/lib/data/transactor";
import { listWaitingDecisions } from "@/lib/data/waiting-decisions";
import type { Accommodation } from "@/lib/domain/accommodation";
import { NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import type { PinnedItem } from "@/lib/domain/item-view";
import type { Given } from "@/lib/domain/response";
import { EXAM } from "@/lib/domain/settings";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { createAssignment } from "../support/quiz";

const at = (time: string) => new Date(`2026-02-01T${time}Z`);
const start = at("09:00:00");
const TIMES = { opensAt: null, closesAt: null, hardStop: false };

type Input = { accommodation?: Accommodation; closesAt?: Date; hardStop?: boolean };

/** An exam of 30 minutes that Ada has begun at nine. */
async function setUp({ accommodation, ...times }: Input = {}) {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const [ada, ben] = [await createPerson(db, "Ada"), await createPerson(db, "Ben")];
  const tess = await createPerson(db, "Tess");
  const settings = { ...EXAM, limitMinutes: 30 };
  const people = { teacher: tess, learners: [ada, ben] };
  const given = await createAssignment(db, studySetId, { ...people, settings, ...times });
  if (accommodation) {
    const value = { userId: ada.id, value: accommodation, confirmed: false, now: start };
    expect(await setAccommodation(db, tess, value)).toEqual({ ok: true });
  }
  const { assignmentId } = given;
  const begin = (now: Date, who = ada) => startAttempt(db, who, { studySetId, assignmentId, now });
  const started = await begin(start);
  const attemptId = started.ok ? started.attemptId : "";
  const items = await loadPinnedItems(db, attemptId);
  const respond = (position: number, now: Date, more = {}) =>
    recordResponse(db, ada, {
      ...{ id: randomUUID(), attemptId, position, sequence: 1, given: rightOf(items[position]) },
      ...{ now, ...more },
    });
  const deadline = async () => {
    const [row] = await db.select().from(attempts).where(eq(attempts.id, attemptId));
    return row?.deadlineAt ?? null;
  };
  return { db, ada, ben, tess, attemptId, assignmentId, begin, items, respond, deadline };
}

function rightOf(item: PinnedItem | undefined): Given {
  if (!item) throw new Error("no such question");
  return item.options.length > 0 ? { chosen: [...item.key] } : { typed: [...item.key] };
}

describe("the deadline", () => {
  test("is computed and stored at the start, with what the person has been given", async () => {
    const plain = await setUp();
    expect(await plain.deadline()).toEqual(at("09:30:00"));
    const accommodation = { ...NO_ACCOMMODATION, timeFactor: 1.5, hidesTimer: true };
    const { db, ada, attemptId, deadline } = await setUp({
      accommodation,
      closesAt: at("09:10:00"),
    });
    expect(await deadline()).toEqual(at("09:45:00"));
    const view = await findAttempt(db, ada, { attemptId, now: at("09:01:00") });
    expect(view?.clock).toEqual({
      ...{ serverNow: at("09:01:00"), deadlineAt: at("09:45:00"), hidesTimer: true },
      ...{ breakLeftMs: 0, onBreakUntil: null },
    });
  });

  test("a hard stop holds everybody", async () => {
    const times = { closesAt: at("09:20:00"), hardStop: true };
    expect(await (await setUp(times)).deadline()).toEqual(at("09:20:00"));
  });

  test("nobody starts before it opens or once it has closed", async () => {
    const { ben, begin, db, tess, assignmentId } = await setUp({ closesAt: at("10:00:00") });
    expect(await begin(at("10:00:00"), ben)).toEqual({
      ...{ ok: false, reason: "closed", at: at("10:00:00") },
    });
    const change = { assignmentId, title: "The Moon", dueAt: null, cut: false, now: start };
    const opensAt = at("08:00:00");
    await changeAssignment(db, tess, { ...change, ...TIMES, opensAt });
    expect(await begin(at("07:59:59"), ben)).toEqual({
      ok: false,
      reason: "not-open",
      at: opensAt,
    });
  });

  test("moves later with the close, and earlier only where the cut was confirmed", async () => {
    const { db, ada, tess, assignmentId, attemptId, deadline } = await setUp();
    const change = {
      assignmentId,
      title: "The Moon",
      dueAt: null,
      cut: false,
      now: at("09:05:00"),
    };
    const stop = { opensAt: null, closesAt: at("09:10:00"), hardStop: true };
    await changeAssignment(db, tess, { ...change, ...stop });
    expect(await deadline()).toEqual(at("09:30:00"));
    await changeAssignment(db, tess, { ...change, ...stop, cut: true });
    expect(await deadline()).toEqual(at("09:10:00"));
    expect(await db.select().from(audits)).toMatchObject([
      { kind: "deadline", subjectId: ada.id, actorId: tess.id, about: attemptId },
    ]);
    await changeAssignment(db, tess, { ...change, ...stop, closesAt: at("09:40:00") });
    expect(await deadline()).toEqual(at("09:30:00"));
  });

  test("an accommodation that is given while it is taken holds at once", async () => {
    const { db, ada, tess, attemptId, deadline } = await setUp();
    const give = (timeFactor: number | null) => {
      const value = { ...NO_ACCOMMODATION, timeFactor };
      return setAccommodation(db, tess, { userId: ada.id, value, confirmed: true, now: start });
    };
    await give(2);
    expect(await deadline()).toEqual(at("10:00:00"));
    await give(1);
    expect(await deadline()).toEqual(at("10:00:00"));
    await give(null);
    expect(await deadline()).toBeNull();
    expect((await findClock(db, ada, { attemptId, now: start }))?.deadlineAt).toBeNull();
  });
});

describe("a break", () => {
  const accommodation = { ...NO_ACCOMMODATION, breakMinutes: 10 };

  test("lets the clock stand still, hides the questions, and is given back where it ends early", async () => {
    const { db, ada, attemptId, deadline } = await setUp({ accommodation });
    expect(await startBreak(db, ada, { attemptId, now: at("09:10:00") })).toBe(true);
    expect(await deadline()).toEqual(at("09:40:00"));
    const view = await findAttempt(db, ada, { attemptId, now: at("09:12:00") });
    expect(view).toMatchObject({ items: [], given: [], clock: { onBreakUntil: at("09:20:00") } });
    await endBreak(db, ada, { attemptId, now: at("09:14:00") });
    expect(await deadline()).toEqual(at("09:34:00"));
    expect((await findClock(db, ada, { attemptId, now: at("09:15:00") }))?.breakLeftMs).toBe(
      360_000,
    );
    await startBreak(db, ada, { attemptId, now: at("09:20:00") });
    expect(await deadline()).toEqual(at("09:40:00"));
    expect(await startBreak(db, ada, { attemptId, now: at("09:27:00") })).toBe(false);
  });

  test("is for those who have one, in their own sitting, while it goes on", async () => {
    const { db, ben, attemptId } = await setUp({ accommodation });
    expect(await startBreak(db, ben, { attemptId, now: start })).toBe(false);
    const plain = await setUp();
    const own = { attemptId: plain.attemptId, now: start };
    expect(await startBreak(plain.db, plain.ada, own)).toBe(false);
  });
});

describe("at the deadline", () => {
  test("answers count until the grace is over, and are kept as late then", async () => {
    const { db, attemptId, respond } = await setUp();
    expect(await respond(0, at("09:31:00"))).toMatchObject({ ok: true, late: false });
    expect(await respond(1, at("09:31:00.001"))).toMatchObject({ ok: true, late: true });
    expect(await loadLog(db, attemptId)).toHaveLength(1);
    expect(await loadLateResponses(db, attemptId)).toHaveLength(1);
  });

  test("the server hands in what a closed browser left open, once, as of the deadline", async () => {
    const { db, attemptId, items, respond } = await setUp();
    await respond(0, at("09:10:00"));
    expect(await submitOverdueAttempts(db, at("09:31:00"))).toBe(0);
    const runs = [at("09:31:00.001"), at("12:00:00")].map((now) => submitOverdueAttempts(db, now));
    await Promise.all(runs);
    expect(await submitOverdueAttempts(db, at("13:00:00"))).toBe(0);
    expect(await db.select().from(submissions)).toMatchObject([
      { attemptId, submittedAt: at("09:30:00"), by: "clock", mark: 1, maxMark: items.length },
    ]);
  });

  test("the page may hand in by the clock once the server's clock says so, not before", async () => {
    const { db, ada, attemptId, respond } = await setUp();
    const submit = (now: Date) => submitAttempt(db, ada, { attemptId, byClock: true, now });
    expect(await submit(at("09:29:59"))).toEqual({ ok: false, reason: "early" });
    expect(await submit(at("09:30:00"))).toEqual({ ok: true });
    // a save that was on its way still counts, from wherever it comes
    expect(await respond(0, at("09:30:40"))).toMatchObject({ ok: true, late: false });
    expect(await db.select().from(submissions)).toMatchObject([{ by: "clock", mark: 1 }]);
    expect(await respond(1, at("09:31:14"))).toMatchObject({ ok: true, late: true });
    expect(await db.select().from(submissions)).toMatchObject([{ by: "clock", mark: 1 }]);
  });

  test("handed in by hand, nothing is taken any more", async () => {
    const { db, ada, attemptId, respond } = await setUp();
    await submitAttempt(db, ada, { attemptId, now: at("09:20:00") });
    for (const now of [at("09:21:00"), at("09:45:00")]) {
      expect(await respond(0, now)).toMatchObject({ ok: false, reason: "submitted" });
    }
    expect(await db.select({ n: count() }).from(responses)).toEqual([{ n: 0 }]);
  });
});

describe("late answers", () => {
  test("count all or none, as a teacher of the class decides, with an audit row", async () => {
    const { db, ada, ben, tess, attemptId, respond } = await setUp();
    await respond(0, at("09:10:00"));
    await respond(1, at("09:39:14"));
    await submitOverdueAttempts(db, at("09:40:00"));
    await respond(2, at("09:41:00"));
    const decide = (who: typeof ada, counts: boolean) =>
      decideLate(db, who, { attemptId, counts, now: at("10:00:00") });
    for (const other of [ada, ben]) expect(await decide(other, true)).toBe(false);
    const mark = async () => (await db.select().from(submissions))[0]?.mark;
    expect(await mark()).toBe(1);
    expect(await decide(tess, true)).toBe(true);
    expect(await mark()).toBe(3);
    expect(await decide(tess, false)).toBe(true);
    expect(await mark()).toBe(1);
    const rows = await db.select().from(audits).where(eq(audits.kind, "late-answers"));
    expect(rows.map(({ before, after }) => [before, after])).toEqual([
      [
        { counts: null, mark: 1 },
        { counts: true, mark: 3 },
      ],
      [
        { counts: true, mark: 3 },
        { counts: false, mark: 1 },
      ],
    ]);
  });

  test("wait for the teachers of the class until they are decided", async () => {
    const { db, ada, ben, tess, attemptId, assignmentId, respond } = await setUp();
    const [room] = await db
      .select({ classroomId: assignments.classroomId })
      .from(assignments)
      .where(eq(assignments.id, assignmentId));
    const asked = { classroomId: room?.classroomId ?? "" };
    await respond(0, at("09:10:00"));
    await submitOverdueAttempts(db, at("09:32:00"));
    expect(await listWaitingDecisions(db, tess, asked)).toEqual([]);
    await respond(1, at("09:39:14"));
    const said = { attemptId, position: 0, words: "It was a day later.", now: at("09:40:00") };
    await disputeItem(db, ada, said);
    const late = [{ attemptId, learnerName: "Ada" }];
    expect(await listWaitingDecisions(db, tess, asked)).toMatchObject([
      { assignmentId, disputes: 1, late },
    ]);
    for (const person of [ada, ben]) {
      expect(await listWaitingDecisions(db, person, asked)).toEqual([]);
    }
    await decideLate(db, tess, { attemptId, counts: false, now: at("10:00:00") });
    const [dispute] = await db.select().from(disputes);
    const answer = { disputeId: dispute?.id ?? "", words: "", now: at("10:01:00") };
    expect(await declineDispute(db, tess, answer)).toBe(true);
    expect(await listWaitingDecisions(db, tess, asked)).toEqual([]);
  });

  test("are shown to the teacher with what they are late by, and their student knows of them", async () => {
    const { db, ada, tess, attemptId, respond } = await setUp();
    await respond(1, at("09:39:14"));
    await submitOverdueAttempts(db, at("09:40:00"));
    for (const viewer of [ada, tess]) {
      const results = await findResults(db, viewer, { attemptId, now: at("10:00:00") });
      expect(results?.late).toEqual({ count: 1, latestMs: 9 * 60_000 + 14_000, counts: null });
    }
  });
});

test("what is under way keeps the settings that it began with", async () => {
  const { db, ada, attemptId, deadline } = await setUp();
  await inTransaction(db, (tx) =>
    tx.update(assignments).set({ settings: { ...EXAM, limitMinutes: 5 } }),
  );
  expect(await deadline()).toEqual(at("09:30:00"));
  expect((await findAttempt(db, ada, { attemptId, now: start }))?.preset).toBe("exam");
});
