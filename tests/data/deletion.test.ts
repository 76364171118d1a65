import { count, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  attempts,
  cards,
  classrooms,
  credentials,
  enrolments,
  identities,
  responses,
  reviews,
  studySets,
  todaySets,
  users,
} from "@/drizzle/tables";
import { createAccount } from "@/lib/data/accounts";
import { deleteAccount } from "@/lib/data/deletion";
import { findGradebook } from "@/lib/data/gradebook";
import { admitIdentity } from "@/lib/data/identities";
import type { Db } from "@/lib/data/open";
import { recordReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import { findViewer } from "@/lib/data/users";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { addCoTeacher, assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createGuest, createPerson } from "../support/people";
import { aReview, listCards } from "../support/review-log";
import { takeQuiz } from "../support/sitting";

const NOON = new Date("2026-03-02T12:00:00Z");
const EMAIL = "ben@example.org";

/** A class with a quiz that its student has taken, beside a quiz and cards of their own. */
async function setUp({ keepsMarks = true } = {}) {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const group = await createClass(db, { keepsMarks });
  const [ben] = group.students;
  if (!ben) throw new Error("The class has no student.");
  const assignmentId = await assign(db, group, { studySetId });
  const marked = await takeQuiz(db, ben, { studySetId, assignmentId, now: NOON });
  await takeQuiz(db, ben, { studySetId, now: NOON });
  await reviewACard(db, ben, studySetId);
  return { db, ben, group, studySetId, assignmentId, marked };
}

async function reviewACard(db: Db, viewer: Viewer, studySetId: string): Promise<void> {
  await addToToday(db, viewer, { studySetId, now: NOON });
  const [card] = await listCards(db, viewer);
  if (card) await recordReview(db, viewer, aReview(card, { reviewedAt: NOON }));
}

const LOGS = { attempts, responses, cards, reviews, todaySets, enrolments };

async function countRows(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, table] of Object.entries(LOGS)) {
    counts[name] = (await db.select({ n: count() }).from(table))[0]?.n ?? 0;
  }
  return counts;
}

describe("deleting an account", () => {
  test("takes all rows and logs along, and nobody else's", async () => {
    const db = await freshDatabase();
    const { studySetId } = await createBank(db);
    const eve = await createPerson(db, "Eve");
    await takeQuiz(db, eve, { studySetId, now: NOON });
    await reviewACard(db, eve, studySetId);
    const before = await countRows(db);

    const ada = await createPerson(db);
    await takeQuiz(db, ada, { studySetId, now: NOON });
    await reviewACard(db, ada, studySetId);
    await deleteAccount(db, ada, NOON);

    expect(await countRows(db)).toEqual(before);
    expect(before).toMatchObject({ attempts: 1, responses: 1, reviews: 1, todaySets: 1 });
    const left = await db.select({ id: users.id }).from(users);
    expect(left).toEqual([{ id: eve.id }]);
  });

  test("works for a guest", async () => {
    const db = await freshDatabase();
    await deleteAccount(db, await createGuest(db), NOON);
    expect(await db.select({ n: count() }).from(users)).toEqual([{ n: 0 }]);
  });

  test("frees its e-mail", async () => {
    const db = await freshDatabase();
    const account = { name: "Ben", email: EMAIL, password: "a long password", timeZone: "UTC" };
    const open = () => createAccount(db, null, { account, now: NOON });
    const opened = await open();
    const ben = opened && (await findViewer(db, opened.session));
    if (ben) await deleteAccount(db, ben, NOON);
    expect(await open()).not.toBeNull();
  });
});

describe("a student of a class that keeps marks", () => {
  test("stays there as a former student, with the marks of the class and nothing else", async () => {
    const { db, ben, marked } = await setUp();
    await deleteAccount(db, ben, NOON);
    const kept = await db.select({ id: attempts.id }).from(attempts);
    expect(kept).toEqual([{ id: marked }]);
    const counts = await countRows(db);
    expect(counts).toMatchObject({
      attempts: 1,
      cards: 0,
      reviews: 0,
      todaySets: 0,
      enrolments: 2,
    });
    const [row] = await db.select().from(users).where(eq(users.id, ben.id));
    expect(row).toMatchObject({ name: "Former student", timeZone: "UTC", createdAt: NOON });
  });

  test("is in the teacher's report by that name, and has left", async () => {
    const { db, ben, group } = await setUp();
    await deleteAccount(db, ben, NOON);
    const { classroomId, teacher } = group;
    const report = await findGradebook(db, teacher, { classroomId, now: NOON });
    expect(report?.students).toMatchObject([{ name: "Former student", leftAt: NOON }]);
    expect(JSON.stringify(report)).not.toContain("Ben");
  });

  test("cannot be signed in as any more", async () => {
    const { db, ben } = await setUp();
    const identity = { issuer: "https://id.example.org", subject: "7", name: "Ben", email: null };
    await admitIdentity(db, ben, { identity, timeZone: "UTC", mayOpen: false, now: NOON });
    await db.transactor((tx) =>
      tx.insert(credentials).values({
        ...{ userId: ben.id, email: EMAIL, passwordHash: "-", recoveryHash: "-", changedAt: NOON },
      }),
    );
    await deleteAccount(db, ben, NOON);
    expect(await findViewer(db, { userId: ben.id, epoch: 0 })).toBeNull();
    expect(await db.select({ n: count() }).from(credentials)).toEqual([{ n: 0 }]);
    expect(await db.select({ n: count() }).from(identities)).toEqual([{ n: 0 }]);
  });

  test("is deleted altogether where the class does not keep marks", async () => {
    const { db, ben } = await setUp({ keepsMarks: false });
    await deleteAccount(db, ben, NOON);
    expect(await db.select().from(users).where(eq(users.id, ben.id))).toEqual([]);
    expect(await countRows(db)).toMatchObject({ attempts: 0, enrolments: 1 });
  });
});

describe("a teacher", () => {
  const archivedAt = async (db: Db, id: string) =>
    (await db.select().from(classrooms).where(eq(classrooms.id, id)))[0]?.archivedAt;

  test("who is the last of a class leaves it archived, with its students' work", async () => {
    const { db, ben, group, marked } = await setUp();
    await deleteAccount(db, group.teacher, NOON);
    expect(await archivedAt(db, group.classroomId)).toEqual(NOON);
    const own = await db.select().from(attempts).where(eq(attempts.learnerId, ben.id));
    expect(own.map((row) => row.id)).toContain(marked);
  });

  test("who is not the last leaves the class to the other", async () => {
    const { db, group } = await setUp();
    await addCoTeacher(db, group.classroomId);
    await deleteAccount(db, group.teacher, NOON);
    expect(await archivedAt(db, group.classroomId)).toBeNull();
  });

  test("who left a class before does not archive it", async () => {
    const { db, group } = await setUp();
    const other = await addCoTeacher(db, group.classroomId);
    await db.transactor((tx) =>
      tx.update(enrolments).set({ leftAt: NOON }).where(eq(enrolments.userId, other.id)),
    );
    await deleteAccount(db, other, NOON);
    expect(await archivedAt(db, group.classroomId)).toBeNull();
  });
});

describe("a study set of one's own", () => {
  /** The teacher's own set, assigned and taken, and one that nobody uses. */
  async function withOwnSets() {
    const { db, ben, group, studySetId } = await setUp();
    const own = { ownerId: group.teacher.id };
    await db.transactor((tx) => tx.update(studySets).set(own).where(eq(studySets.id, studySetId)));
    const unused = await createBank(db);
    await db.transactor((tx) =>
      tx.update(studySets).set(own).where(eq(studySets.id, unused.studySetId)),
    );
    return { db, ben, group, studySetId, unusedId: unused.studySetId };
  }
  const find = async (db: Db, id: string) =>
    (await db.select().from(studySets).where(eq(studySets.id, id)))[0];

  test("goes to a co-teacher of the class that uses it", async () => {
    const { db, group, studySetId } = await withOwnSets();
    const heir = await addCoTeacher(db, group.classroomId);
    await deleteAccount(db, group.teacher, NOON);
    expect(await find(db, studySetId)).toMatchObject({ ownerId: heir.id, retiredAt: null });
  });

  test("is nobody's and listed nowhere where there is no co-teacher; students keep their work", async () => {
    const { db, ben, group, studySetId } = await withOwnSets();
    await deleteAccount(db, group.teacher, NOON);
    expect(await find(db, studySetId)).toMatchObject({ ownerId: null, retiredAt: NOON });
    const kept = await db.select().from(attempts).where(eq(attempts.learnerId, ben.id));
    expect(kept).toHaveLength(2);
  });

  test("goes where nobody else uses it", async () => {
    const { db, group, unusedId } = await withOwnSets();
    await deleteAccount(db, group.teacher, NOON);
    expect(await find(db, unusedId)).toBeUndefined();
  });
});
