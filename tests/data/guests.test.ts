import { and, count, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  attempts,
  cardSets,
  cards,
  disputes,
  enrolments,
  memories,
  reviews,
  users,
} from "@/drizzle/tables";
import { MEMORY_COLUMNS } from "@/lib/data/cards";
import { disputeItem } from "@/lib/data/disputes";
import { claimGuest } from "@/lib/data/guest-merge";
import { sweepGuests } from "@/lib/data/guests";
import type { Db } from "@/lib/data/open";
import { recordReview } from "@/lib/data/reviews";
import { addToToday, listTodaySets } from "@/lib/data/today";
import { findViewer } from "@/lib/data/users";
import { replayReviews } from "@/lib/domain/memory-replay";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { createClass } from "../support/classroom";
import { freshDatabase } from "../support/database";
import { createGuest, createPerson } from "../support/people";
import { aReview, listCards } from "../support/review-log";
import { takeQuiz } from "../support/sitting";

const NOON = new Date("2026-03-02T12:00:00Z");
const daysOn = (days: number) => new Date(NOON.getTime() + days * 86_400_000);

async function setUp() {
  const db = await freshDatabase();
  const bank = await createBank(db);
  const ada = await createPerson(db);
  const guest = await createGuest(db, NOON);
  const { studySetId } = bank;
  return { db, bank, ada, guest, studySetId };
}

const attemptsOf = (db: Db, viewer: Viewer) =>
  db
    .select({ id: attempts.id, number: attempts.number })
    .from(attempts)
    .where(eq(attempts.learnerId, viewer.id))
    .orderBy(attempts.number);

describe("claimGuest", () => {
  test("moves attempts, counted on from the account's own", async () => {
    const { db, ada, guest, studySetId } = await setUp();
    const own = await takeQuiz(db, ada, { studySetId, now: NOON });
    const first = await takeQuiz(db, guest, { studySetId, now: daysOn(1) });
    const second = await takeQuiz(db, guest, { studySetId, now: daysOn(2) });
    await claimGuest(db, guest, ada.id);
    expect(await attemptsOf(db, ada)).toEqual([
      { id: own, number: 1 },
      { id: first, number: 2 },
      { id: second, number: 3 },
    ]);
  });

  test("moves what was said of a question along with its sitting", async () => {
    const { db, ada, guest, studySetId } = await setUp();
    const attemptId = await takeQuiz(db, guest, { studySetId, now: NOON });
    const said = { attemptId, position: 0, words: "Both are right.", now: NOON };
    expect(await disputeItem(db, guest, said)).toEqual({ ok: true, reader: "nobody" });
    await claimGuest(db, guest, ada.id);
    const rows = await db
      .select({ learnerId: disputes.learnerId, words: disputes.words })
      .from(disputes);
    expect(rows).toEqual([{ learnerId: ada.id, words: said.words }]);
  });

  test("moves cards with their memory, and what is on Today", async () => {
    const { db, ada, guest, studySetId } = await setUp();
    await addToToday(db, guest, { studySetId, now: NOON });
    const before = await listCards(db, guest);
    const [card] = before;
    if (!card) throw new Error("The bank has no card.");
    await recordReview(db, guest, aReview(card, { reviewedAt: NOON }));
    const kept = await db.select().from(memories);
    await claimGuest(db, guest, ada.id);
    expect(await listCards(db, ada)).toEqual(before);
    expect(await db.select().from(memories)).toEqual(kept);
    expect((await listTodaySets(db, ada)).map((set) => set.studySetId)).toEqual([studySetId]);
  });

  test("makes one card of two on the same fact: its memory is the replay of both logs", async () => {
    const { db, ada, guest, studySetId } = await setUp();
    for (const person of [ada, guest]) await addToToday(db, person, { studySetId, now: NOON });
    const [mine] = await listCards(db, ada);
    const theirs = (await listCards(db, guest)).find((card) => card.factId === mine?.factId);
    if (!mine || !theirs) throw new Error("The bank has no card.");
    await recordReview(db, ada, aReview(mine, { reviewedAt: daysOn(0) }));
    await recordReview(db, guest, aReview(theirs, { reviewedAt: daysOn(1), rating: "again" }));
    await recordReview(db, ada, aReview(mine, { reviewedAt: daysOn(3) }));

    await claimGuest(db, guest, ada.id);
    const own = eq(cards.learnerId, ada.id);
    const same = await db
      .select()
      .from(cards)
      .where(and(own, eq(cards.factId, mine.factId)));
    expect(same.map((card) => card.id)).toEqual([mine.cardId]);

    const log = await db.select().from(reviews).where(eq(reviews.cardId, mine.cardId));
    expect(log).toHaveLength(3);
    const [memory] = await db
      .select(MEMORY_COLUMNS)
      .from(memories)
      .where(eq(memories.cardId, mine.cardId));
    expect(memory).toEqual(replayReviews(mine.cardId, log));
    const sets = await db.select().from(cardSets).where(eq(cardSets.cardId, mine.cardId));
    expect(sets.map((row) => row.studySetId)).toEqual([studySetId]);
  });

  test("keeps the account's place in a class that both are in, and moves the others", async () => {
    const { db, ada, guest } = await setUp();
    const [both, one] = [await createClass(db), await createClass(db)];
    const place = (classroomId: string, viewer: Viewer, joinedAt: Date) => ({
      ...{ classroomId, userId: viewer.id, role: "learner" as const, joinedAt },
    });
    await db.transactor((tx) =>
      tx
        .insert(enrolments)
        .values([
          place(both.classroomId, ada, NOON),
          place(both.classroomId, guest, daysOn(1)),
          place(one.classroomId, guest, daysOn(2)),
        ]),
    );
    await claimGuest(db, guest, ada.id);
    const places = await db
      .select({ classroomId: enrolments.classroomId, joinedAt: enrolments.joinedAt })
      .from(enrolments)
      .where(eq(enrolments.userId, ada.id))
      .orderBy(enrolments.joinedAt);
    expect(places).toEqual([
      { classroomId: both.classroomId, joinedAt: NOON },
      { classroomId: one.classroomId, joinedAt: daysOn(2) },
    ]);
  });

  test("ends the guest, and twice is once", async () => {
    const { db, ada, guest, studySetId } = await setUp();
    await takeQuiz(db, guest, { studySetId, now: NOON });
    await claimGuest(db, guest, ada.id);
    await claimGuest(db, guest, ada.id);
    expect(await findViewer(db, { userId: guest.id, epoch: 0 })).toBeNull();
    expect(await attemptsOf(db, ada)).toHaveLength(1);
  });

  test("takes nothing from somebody who has an account", async () => {
    const { db, ada, studySetId } = await setUp();
    const eve = await createPerson(db, "Eve");
    await takeQuiz(db, ada, { studySetId, now: NOON });
    await claimGuest(db, { ...ada, guest: true }, eve.id);
    expect(await attemptsOf(db, ada)).toHaveLength(1);
    expect(await attemptsOf(db, eve)).toHaveLength(0);
  });
});

describe("sweepGuests", () => {
  test("deletes visitors after thirty days, with all they did, and nobody else", async () => {
    const { db, ada, guest, studySetId } = await setUp();
    await takeQuiz(db, guest, { studySetId, now: NOON });
    await takeQuiz(db, ada, { studySetId, now: NOON });
    const newer = await createGuest(db, daysOn(1));

    expect(await sweepGuests(db, new Date(daysOn(30).getTime() - 1))).toBe(0);
    expect(await sweepGuests(db, daysOn(30))).toBe(1);
    const left = await db.select({ id: users.id }).from(users);
    expect(left.map((row) => row.id).toSorted()).toEqual([ada.id, newer.id].toSorted());
    expect(await db.select({ n: count() }).from(attempts)).toEqual([{ n: 1 }]);
  });
});
