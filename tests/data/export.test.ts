import { expect, test } from "vitest";
import { setAccommodation } from "@/lib/data/accommodations";
import { createAccount } from "@/lib/data/accounts";
import { setReleased } from "@/lib/data/assignment-changes";
import { disputeItem } from "@/lib/data/disputes";
import { exportPerson } from "@/lib/data/export";
import { setHandMark } from "@/lib/data/hand-marks";
import type { Db } from "@/lib/data/open";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import { findViewer } from "@/lib/data/users";
import { NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import { EXAM } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { assign, createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createGuest, createPerson } from "../support/people";
import { aReview, listCards } from "../support/review-log";
import { beginQuiz, takeQuiz } from "../support/sitting";

const NOON = new Date("2026-03-02T12:00:00Z");
const SECRET = "a password to look for";

async function signedUp(db: Db): Promise<Viewer> {
  const account = { name: "Ada", email: "ada@example.org", password: SECRET, timeZone: "UTC" };
  const opened = await createAccount(db, null, { account, now: NOON });
  const ada = opened && (await findViewer(db, opened.session));
  if (!ada) throw new Error("Nobody is signed in.");
  return ada;
}

/** One unfinished quiz and two reviews, of which one was undone. */
async function study(db: Db, viewer: Viewer, studySetId: string) {
  const { attemptId, responseId } = await beginQuiz(db, viewer, { studySetId, now: NOON });
  await addToToday(db, viewer, { studySetId, now: NOON });
  const [card] = await listCards(db, viewer);
  if (!card) throw new Error("The bank has no card.");
  const [kept, undone] = [1, 2].map((day) =>
    aReview(card, { reviewedAt: new Date(NOON.getTime() + day * 86_400_000) }),
  );
  if (!kept || !undone) throw new Error("No reviews were made.");
  await recordReview(db, viewer, kept);
  await recordReview(db, viewer, undone);
  await voidReview(db, viewer, { reviewId: undone.id, now: NOON });
  return { attemptId, responseId, cardId: card.cardId, kept: kept.id, undone: undone.id };
}

test("the export holds profile, attempts with responses, cards with their log, and Today", async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const ada = await signedUp(db);
  const done = await study(db, ada, studySetId);
  const data = await exportPerson(db, ada, NOON);

  expect(data.profile).toMatchObject({ name: "Ada", email: "ada@example.org" });
  expect(data.onToday).toMatchObject([{ studySetId }]);
  expect(data.attempts).toMatchObject([{ id: done.attemptId, studySetId, submittedAt: null }]);
  expect(data.attempts[0]?.questions[0]?.responses).toMatchObject([{ id: done.responseId }]);
  expect(data.attempts[0]?.questions[0]?.stem).toBeTruthy();

  const card = data.cards.find(({ id }) => id === done.cardId);
  expect(card).toMatchObject({ studySets: [studySetId], memory: { repetitions: 1 } });
  expect(card?.reviews.map(({ id, undoneAt }) => [id, undoneAt])).toEqual([
    [done.kept, null],
    [done.undone, NOON],
  ]);
});

test("the export holds the viewer's classes and what they assigned, but no other person", async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const group = await createClass(db, { students: ["Benedikta"] });
  const assignmentId = await assign(db, group, { studySetId });
  const [student] = group.students;
  if (!student) throw new Error("The class has no student.");
  await study(db, student, studySetId);

  const data = await exportPerson(db, group.teacher, NOON);
  expect(data.classes).toMatchObject([{ id: group.classroomId, role: "teacher" }]);
  expect(data.assignments).toMatchObject([{ id: assignmentId }]);
  const text = JSON.stringify(data);
  for (const words of ["Benedikta", student.id]) expect(text).not.toContain(words);
  expect(data.attempts).toEqual([]);
  expect((await exportPerson(db, student, NOON)).assignments).toEqual([]);
});

test("the export holds what one said of questions and what teachers changed, once the mark may be seen", async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const room = await createClass(db, { students: ["Ben"] });
  const [ben = room.teacher] = room.students;
  const assignmentId = await assign(db, room, { studySetId, settings: EXAM });
  const attemptId = await takeQuiz(db, ben, { studySetId, assignmentId, now: NOON });
  const place = { attemptId, position: 0, now: NOON };
  await disputeItem(db, ben, { ...place, words: "The text says July." });
  await setHandMark(db, room.teacher, { ...place, mark: 0.5, comment: "Half of it." });
  const value = { ...NO_ACCOMMODATION, timeFactor: 1.5 };
  await setAccommodation(db, room.teacher, { userId: ben.id, value, confirmed: false, now: NOON });

  const held = await exportPerson(db, ben, NOON);
  expect(held.accommodation?.value).toEqual(value);
  expect(held.marks).toMatchObject({
    disputes: [{ attemptId, position: 0, words: "The text says July.", outcome: null }],
    setByHand: [],
    changes: [{ kind: "accommodation", after: value }],
  });
  await setReleased(db, room.teacher, { assignmentId, released: true, now: NOON });
  const { marks } = await exportPerson(db, ben, NOON);
  expect(marks.setByHand).toMatchObject([{ attemptId, position: 0, mark: 0.5 }]);
  expect(marks.changes.map(({ kind }) => kind).sort()).toEqual(["accommodation", "hand-mark"]);
  expect(JSON.stringify(marks)).not.toContain(room.teacher.id);
  const others = await exportPerson(db, room.teacher, NOON);
  expect(others.marks).toEqual({ disputes: [], setByHand: [], changes: [] });
});

test("the export holds no hash, no seed and no key of a question", async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const ada = await signedUp(db);
  await study(db, ada, studySetId);
  const text = JSON.stringify(await exportPerson(db, ada, NOON));
  for (const words of ["argon2", "hash", SECRET, '"seed"', '"key"', '"epoch"', '"accept"']) {
    expect(text.toLowerCase()).not.toContain(words.toLowerCase());
  }
});

test("a guest has an export, and a stranger's is empty", async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const guest = await createGuest(db);
  await study(db, guest, studySetId);
  const own = await exportPerson(db, guest, NOON);
  expect(own.profile).toMatchObject({ name: "Guest", email: null });
  expect(own.attempts).toHaveLength(1);
  const other = await exportPerson(db, await createPerson(db, "Eve"), NOON);
  expect([other.attempts, other.cards, other.onToday]).toEqual([[], [], []]);
});
