import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  attempts,
  audits,
  cards,
  enrolments,
  memories,
  submissions,
  users,
} from "@/drizzle/tables";
import { startAttempt } from "@/lib/data/attempt-starts";
import { insertInBatches } from "@/lib/data/batches";
import { setArchived } from "@/lib/data/classrooms";
import { leaveClassroom, removeStudent } from "@/lib/data/enrolments";
import { setExcused } from "@/lib/data/excuses";
import {
  findGradebook,
  findGradebookStudent,
  findOwnAssignment,
  listDueAssignments,
  listOwnAssignments,
} from "@/lib/data/gradebook";
import type { Db } from "@/lib/data/open";
import { submitAttempt } from "@/lib/data/submissions";
import { addToToday } from "@/lib/data/today";
import { inTransaction } from "@/lib/data/transactor";
import { PRACTICE } from "@/lib/domain/settings";
import { tally } from "@/lib/domain/tally";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import type { TestClass } from "../support/classroom";
import { addCoTeacher, assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";

const now = new Date("2026-02-01T09:00:00Z");
const dueAt = new Date("2026-02-08T16:00:00Z");
const after = new Date("2026-02-09T09:00:00Z");

async function setUp() {
  const db = await freshDatabase();
  const room = await createClass(db, { students: ["Zoë", "ben", "Åsa"] });
  const { studySetId } = await createBank(db);
  const [zoe = room.teacher, ben = room.teacher, asa = room.teacher] = room.students;
  const start = async (learner: Viewer, assignmentId: string) => {
    const started = await startAttempt(db, learner, { studySetId, assignmentId, now });
    return started.ok ? started.attemptId : started.reason;
  };
  const take = async (learner: Viewer, assignmentId: string, submittedAt: Date) => {
    const attemptId = await start(learner, assignmentId);
    await submitAttempt(db, learner, { attemptId, now: submittedAt });
    return attemptId;
  };
  return { db, room, studySetId, zoe, ben, asa, start, take };
}

/** Marks a card of the learner's as seen, and due at a moment. */
async function see(db: Db, learner: Viewer, cardDueAt: Date) {
  const [card] = (await db.select().from(cards)).filter(
    ({ learnerId }) => learnerId === learner.id,
  );
  const memory = { state: "review", stability: 3, difficulty: 5, learningSteps: 0 } as const;
  const counts = { scheduledDays: 3, repetitions: 1, lapses: 0, lastReviewedAt: now };
  await inTransaction(db, (tx) =>
    tx.insert(memories).values({ cardId: card?.id ?? "", ...memory, ...counts, dueAt: cardDueAt }),
  );
}

/** The report of a class, and how often the database was asked for it. */
async function countQueries(db: Db, { teacher, classroomId }: TestClass) {
  let queries = 0;
  function select(columns: Parameters<Db["select"]>[0]) {
    queries += 1;
    return columns ? db.select(columns) : db.select();
  }
  const counting: Db = Object.assign(Object.create(db), { select });
  const report = await findGradebook(counting, teacher, { classroomId, now });
  return { queries, report };
}

describe("findGradebook", () => {
  test("says how each student stands with each assignment", async () => {
    const { db, room, studySetId, zoe, ben, asa, start, take } = await setUp();
    const quiz = await assign(db, room, { studySetId, dueAt, now });
    const cardsToKeep = await assign(db, room, { studySetId, mode: "review", now: after });
    const late = await take(zoe, quiz, after);
    const open = await start(ben, quiz);
    await addToToday(db, ben, { studySetId, now });
    await see(db, ben, now);

    const { classroomId } = room;
    const report = await findGradebook(db, room.teacher, { classroomId, now: after });
    expect(report?.assignments.map(({ id }) => id)).toEqual([quiz, cardsToKeep]);
    expect(report?.students.map(({ name, standings }) => [name, ...standings])).toEqual([
      [
        "Åsa",
        { state: "not-started", overdue: true, missing: null },
        { state: "not-started", overdue: false, missing: null },
      ],
      [
        "ben",
        { state: "in-progress", overdue: true, missing: null, attemptId: open },
        { state: "reviewing", overdue: false, cards: 10, seen: 1, due: 1 },
      ],
      [
        "Zoë",
        {
          ...{ state: "done", attemptId: late, mark: 0, rawMark: 0, maxMark: 5, late: true },
          ...{ sittings: 1, openAttemptId: null },
        },
        { state: "not-started", overdue: false, missing: null },
      ],
    ]);
    expect(report?.students.map(({ userId }) => userId)).toEqual([asa.id, ben.id, zoe.id]);
  });

  test("is for the teachers of the class alone", async () => {
    const { db, room, zoe } = await setUp();
    const other = await createClass(db);
    const { classroomId } = room;
    const ask = (viewer: Viewer) => findGradebook(db, viewer, { classroomId, now });
    for (const person of [zoe, other.teacher, await createPerson(db, "Eve")]) {
      expect(await ask(person)).toBeNull();
    }
    const one = { classroomId, userId: zoe.id, now };
    expect(await findGradebookStudent(db, other.teacher, one)).toBeNull();
    expect(await findGradebookStudent(db, room.teacher, { ...one, userId: "nobody" })).toBeNull();
    const found = await findGradebookStudent(db, room.teacher, one);
    expect(found?.student).toMatchObject({ userId: zoe.id, name: "Zoë" });
    const coTeacher = await addCoTeacher(db, classroomId);
    expect((await ask(coTeacher))?.students).toHaveLength(3);
    await leaveClassroom(db, coTeacher, { classroomId, now });
    expect(await ask(coTeacher)).toBeNull();
  });

  test("shows whom a teacher excused, who then has nothing left to do", async () => {
    const { db, room, studySetId, zoe, ben, take } = await setUp();
    const quiz = await assign(db, room, { studySetId, dueAt });
    const attemptId = await take(zoe, quiz, now);
    const excuse = (who: Viewer, userId: string, excused = true) =>
      setExcused(db, who, { assignmentId: quiz, userId, excused, now });
    const stranger = (await createClass(db)).teacher;
    for (const person of [zoe, stranger]) expect(await excuse(person, ben.id)).toBe(false);
    expect(await excuse(room.teacher, stranger.id)).toBe(false);
    for (const person of [zoe, ben]) expect(await excuse(room.teacher, person.id)).toBe(true);
    expect(await excuse(room.teacher, ben.id)).toBe(true);

    const { classroomId } = room;
    const ask = () => findGradebook(db, room.teacher, { classroomId, now: after });
    const standings = async () => (await ask())?.students.flatMap((student) => student.standings);
    expect(await standings()).toMatchObject([
      { state: "not-started" },
      { state: "excused", attemptId: null },
      { state: "excused", attemptId },
    ]);
    expect(tally((await standings()) ?? [])).toMatchObject({ done: 0, notStarted: 1, mean: null });
    expect(await listDueAssignments(db, ben, now)).toEqual([]);
    await excuse(room.teacher, ben.id, false);
    expect(await listDueAssignments(db, ben, now)).toHaveLength(1);
    const told = await db.select().from(audits).where(eq(audits.kind, "excuse"));
    expect(told).toHaveLength(3);
  });

  test("keeps those who left after they began a quiz, below the others", async () => {
    const { db, room, studySetId, zoe, ben, asa, take } = await setUp();
    const quiz = await assign(db, room, { studySetId });
    await take(asa, quiz, now);
    for (const { id: userId } of [ben, asa]) {
      await removeStudent(db, room.teacher, { classroomId: room.classroomId, userId, now });
    }
    const report = await findGradebook(db, room.teacher, { classroomId: room.classroomId, now });
    expect(report?.students).toMatchObject([
      { userId: zoe.id, leftAt: null },
      { userId: asa.id, leftAt: now, standings: [{ state: "done" }] },
    ]);
  });

  test("counts no sitting and no card of another class or of one's own", async () => {
    const { db, room, studySetId, zoe } = await setUp();
    await assign(db, room, { studySetId });
    await startAttempt(db, zoe, { studySetId, now });
    const other = await createClass(db, { students: [] });
    await assign(db, other, { studySetId });
    const { classroomId } = room;
    const report = await findGradebook(db, room.teacher, { classroomId, now });
    expect(report?.students.flatMap(({ standings }) => standings)).toEqual(
      Array(3).fill({ state: "not-started", overdue: false, missing: null }),
    );
  });

  test("of 150 students and 12 assignments takes no more queries than one of 3 and none", async () => {
    const { db, room, studySetId } = await setUp();
    const { queries: queriesBefore } = await countQueries(db, room);
    const given: string[] = [];
    for (let n = 0; n < 12; n += 1) given.push(await assign(db, room, { studySetId }));
    const people = Array.from({ length: 147 }, (_, n) => ({
      id: randomUUID(),
      name: `Student ${n}`,
    }));
    await inTransaction(db, async (tx) => {
      const looks = {
        timeZone: "UTC",
        theme: "system",
        textSize: "normal",
        sessionEpoch: 0,
      } as const;
      const rows = people.map((person) => ({ ...person, ...looks, createdAt: now }));
      await insertInBatches(tx, users, rows);
      const place = { classroomId: room.classroomId, role: "learner", joinedAt: now } as const;
      await insertInBatches(
        tx,
        enrolments,
        people.map(({ id: userId }) => ({ ...place, userId })),
      );
      const sittings = given.flatMap((assignmentId) =>
        people.map(({ id: learnerId }) => ({
          ...{ id: randomUUID(), learnerId, assignmentId, studySetId, number: 1, seed: "s" },
          ...{ settings: PRACTICE, startedAt: now },
        })),
      );
      await insertInBatches(tx, attempts, sittings);
      const handedIn = sittings.map(({ id: attemptId }) => ({
        attemptId,
        submittedAt: now,
        mark: 3,
        maxMark: 5,
      }));
      await insertInBatches(tx, submissions, handedIn);
    });

    const { queries, report } = await countQueries(db, room);
    expect(report?.students).toHaveLength(150);
    const done = report?.students
      .flatMap(({ standings }) => standings)
      .filter(({ state }) => state === "done");
    expect(done).toHaveLength(147 * 12);
    expect(queries).toBe(queriesBefore);
  });
});

describe("what a student sees", () => {
  test("is their own standing, the earliest due first", async () => {
    const { db, room, studySetId, zoe, ben, take } = await setUp();
    const whenever = await assign(db, room, { studySetId, title: "Whenever" });
    const soon = await assign(db, room, { studySetId, title: "Soon", dueAt });
    await take(ben, soon, now);
    const { classroomId } = room;
    const own = await listOwnAssignments(db, zoe, { classroomId, now });
    expect(own.map(({ id, standing }) => [id, standing.state])).toEqual([
      [soon, "not-started"],
      [whenever, "not-started"],
    ]);
    const mine = await findOwnAssignment(db, ben, { assignmentId: soon, now });
    expect(mine).toMatchObject({ settings: { attempts: null }, standing: { state: "done" } });
  });

  test("is nothing for strangers, former students and teachers", async () => {
    const { db, room, studySetId, zoe } = await setUp();
    const assignmentId = await assign(db, room, { studySetId, dueAt });
    const { classroomId, teacher } = room;
    await removeStudent(db, teacher, { classroomId, userId: zoe.id, now });
    for (const person of [zoe, teacher, await createPerson(db, "Eve")]) {
      expect(await findOwnAssignment(db, person, { assignmentId, now })).toBeNull();
      expect(await listOwnAssignments(db, person, { classroomId, now })).toEqual([]);
      expect(await listDueAssignments(db, person, now)).toEqual([]);
    }
  });
});

describe("listDueAssignments", () => {
  test("has what is left to do, in classes that go on", async () => {
    const { db, room, studySetId, zoe, start, take } = await setUp();
    const done = await assign(db, room, { studySetId, dueAt });
    const begun = await assign(db, room, { studySetId, dueAt });
    const review = await assign(db, room, { studySetId, mode: "review", dueAt });
    await take(zoe, done, now);
    await start(zoe, begun);
    const due = async (at: Date) => (await listDueAssignments(db, zoe, at)).map(({ id }) => id);
    expect((await due(now)).toSorted()).toEqual([begun, review].toSorted());
    expect(await due(after)).toHaveLength(2);
    expect(await due(new Date("2026-03-08T09:00:00Z"))).toEqual([]);

    const { classroomId, teacher } = room;
    await setArchived(db, teacher, { classroomId, archived: true, now });
    expect(await due(now)).toEqual([]);
  });
});
