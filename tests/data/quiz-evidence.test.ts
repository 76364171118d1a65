import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  attempts,
  cards,
  itemVersions,
  memories,
  quizEvidenceWaits,
  quizReviews,
  reviews,
  reviewVoids,
} from "@/drizzle/tables";
import { setReleased } from "@/lib/data/assignment-changes";
import { loadPinnedItems } from "@/lib/data/attempt-logs";
import { startAttempt } from "@/lib/data/attempt-starts";
import { listLog, MEMORY_COLUMNS } from "@/lib/data/cards";
import { setFeedsMemory } from "@/lib/data/memory-feeding";
import type { Db } from "@/lib/data/open";
import { awaitEvidence, takeWaitingEvidence } from "@/lib/data/quiz-evidence-waits";
import { recordResponse } from "@/lib/data/responses";
import { planDay } from "@/lib/data/review-plan";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { submitAttempt } from "@/lib/data/submissions";
import { addToToday } from "@/lib/data/today";
import { inTransaction } from "@/lib/data/transactor";
import { replayReviews } from "@/lib/domain/memory-replay";
import { EXAM, HOMEWORK } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { createAssignment } from "../support/quiz";
import { aReview, later, listCards, NOON } from "../support/review-log";

const ALL = { date: 4, role: 4, reaction: 2 };

async function setUp({ onToday = true } = {}) {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db, { count: ALL });
  const ada = await createPerson(db);
  if (onToday) await addToToday(db, ada, { studySetId, now: NOON });
  return { db, ada, studySetId };
}

type Sitting = { studySetId: string; assignmentId?: string; right: boolean };

/** Answers every question that it can of a quiz, and hands it in. */
async function sit(db: Db, viewer: Viewer, { right, ...quiz }: Sitting): Promise<string> {
  const started = await startAttempt(db, viewer, { ...quiz, now: later(1) });
  if (!started.ok) throw new Error(started.reason);
  const { attemptId } = started;
  for (const item of await loadPinnedItems(db, attemptId)) {
    const { position, options, key, form } = item;
    if (form === "order" || form === "match") continue;
    const wrong = options.find((option) => !key.includes(option)) ?? "zzzz";
    const given =
      options.length > 0 ? { chosen: right ? key : [wrong] } : { typed: right ? key : [wrong] };
    const response = { id: randomUUID(), attemptId, position, sequence: 1, given, now: later(2) };
    const recorded = await recordResponse(db, viewer, response);
    if (!recorded.ok) throw new Error(recorded.message);
  }
  await submitAttempt(db, viewer, { attemptId, now: later(3) });
  return attemptId;
}

/** The answers in quizzes that stand in a person's logs. */
async function evidence(db: Db, viewer: Viewer) {
  const rows = await db
    .select({ review: reviews, voidedAt: reviewVoids.voidedAt })
    .from(quizReviews)
    .innerJoin(reviews, eq(reviews.id, quizReviews.reviewId))
    .innerJoin(cards, eq(cards.id, reviews.cardId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(eq(cards.learnerId, viewer.id));
  return rows.flatMap(({ review, voidedAt }) => (voidedAt ? [] : review));
}

async function expectReplayed(db: Db, viewer: Viewer) {
  const own = await db.select({ id: cards.id }).from(cards).where(eq(cards.learnerId, viewer.id));
  for (const { id } of own) {
    const log = (await listLog(db, eq(reviews.cardId, id))).get(id) ?? [];
    const [stored] = await db.select(MEMORY_COLUMNS).from(memories).where(eq(memories.cardId, id));
    expect(stored ?? null).toEqual(replayReviews(id, log));
  }
}

async function assigned(settings: typeof EXAM, closesAt?: Date) {
  const made = await setUp();
  const teacher = await createPerson(made.db, "Tess");
  const times = closesAt ? { closesAt } : {};
  const given = await createAssignment(made.db, made.studySetId, {
    ...{ teacher, learners: [made.ada], settings },
    ...times,
  });
  return { ...made, ...given, teacher };
}

describe("an answer in practice", () => {
  test("reaches the card at once, dated when it was given, and takes nothing of the day's work", async () => {
    const { db, ada, studySetId } = await setUp();
    await sit(db, ada, { studySetId, right: false });
    const rows = await evidence(db, ada);
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map(({ rating }) => rating))).toEqual(new Set(["again"]));
    expect(rows[0]).toMatchObject({ source: "quiz", reviewedAt: later(2), durationMs: 0 });
    const plan = await planDay(db, ada, later(10));
    expect(plan.done).toEqual({ cards: 0, reviews: 0, forgotten: 0, milliseconds: 0 });
    expect(plan.cards.filter((card) => card.memory?.state === "learning").length).toBe(
      new Set(rows.map(({ cardId }) => cardId)).size,
    );
    await expectReplayed(db, ada);
  });

  test("that may have been guessed moves no card that was never learned, and one that is due", async () => {
    const { db, ada, studySetId } = await setUp();
    await sit(db, ada, { studySetId, right: true });
    const weak = (await evidence(db, ada)).filter(({ strength }) => strength === "weak");
    expect(weak.length).toBeGreaterThan(0);
    const [first] = weak;
    const others = await db
      .select()
      .from(reviews)
      .where(eq(reviews.cardId, first?.cardId ?? ""));
    if (others.length === 1) {
      const [memory] = await db
        .select()
        .from(memories)
        .where(eq(memories.cardId, first?.cardId ?? ""));
      expect(memory).toBeUndefined();
    }
    await expectReplayed(db, ada);
  });

  test("is no review that its learner can undo", async () => {
    const { db, ada, studySetId } = await setUp();
    await sit(db, ada, { studySetId, right: false });
    const [row] = await evidence(db, ada);
    expect(await voidReview(db, ada, { reviewId: row?.id ?? "", now: later(5) })).toBeNull();
  });

  test("counts for a card that comes into being later, with its earlier reviews in their order", async () => {
    const { db, ada, studySetId } = await setUp({ onToday: false });
    await sit(db, ada, { studySetId, right: false });
    expect(await evidence(db, ada)).toEqual([]);
    await addToToday(db, ada, { studySetId, now: later(20) });
    expect(await takeWaitingEvidence(db, later(21))).toBe(1);
    expect((await evidence(db, ada)).length).toBeGreaterThan(5);
    const [card] = await listCards(db, ada);
    if (card) await recordReview(db, ada, aReview(card, { reviewedAt: later(30) }));
    await expectReplayed(db, ada);
  });
});

describe("an answer in a class's quiz", () => {
  test("waits until homework has closed", async () => {
    const { db, ada, studySetId, assignmentId } = await assigned(HOMEWORK, later(60));
    await sit(db, ada, { studySetId, assignmentId, right: false });
    expect(await takeWaitingEvidence(db, later(59))).toBe(0);
    expect(await evidence(db, ada)).toEqual([]);
    expect(await takeWaitingEvidence(db, later(60))).toBe(1);
    expect((await evidence(db, ada)).length).toBeGreaterThan(5);
    expect(await db.select().from(quizEvidenceWaits)).toEqual([]);
  });

  test("waits until an exam was released", async () => {
    const { db, ada, teacher, studySetId, assignmentId } = await assigned(EXAM);
    await sit(db, ada, { studySetId, assignmentId, right: false });
    expect(await takeWaitingEvidence(db, later(6000))).toBe(0);
    await setReleased(db, teacher, { assignmentId, released: true, now: later(6001) });
    expect(await takeWaitingEvidence(db, later(6002))).toBe(1);
    expect((await evidence(db, ada))[0]?.reviewedAt).toEqual(later(2));
    await expectReplayed(db, ada);
  });

  test("counts only while the class lets it, and nobody else turns that", async () => {
    const { db, ada, teacher, classroomId, studySetId, assignmentId } = await assigned(
      HOMEWORK,
      later(60),
    );
    await sit(db, ada, { studySetId, assignmentId, right: false });
    await takeWaitingEvidence(db, later(61));
    const turn = (who: Viewer, feeds: boolean) => setFeedsMemory(db, who, { classroomId, feeds });
    expect(await turn(ada, false)).toBe(false);
    expect(await turn(teacher, false)).toBe(true);
    await takeWaitingEvidence(db, later(62));
    expect(await evidence(db, ada)).toEqual([]);
    expect(await db.select().from(memories)).toEqual([]);
    await turn(teacher, true);
    await takeWaitingEvidence(db, later(63));
    expect((await evidence(db, ada)).length).toBeGreaterThan(5);
    await expectReplayed(db, ada);
  });
});

test("marked anew, the evidence is amended and the memory folded anew, back and forth", async () => {
  const { db, ada, studySetId } = await setUp();
  const attemptId = await sit(db, ada, { studySetId, right: true });
  const before = await db.select().from(memories).orderBy(memories.cardId);
  const typed = (await evidence(db, ada)).find(({ strength }) => strength === "full");
  const versionId = typed?.itemVersionId ?? "";
  const [version] = await db.select().from(itemVersions).where(eq(itemVersions.id, versionId));
  const mark = async (key: string[]) => {
    await inTransaction(db, async (tx) => {
      await tx
        .update(itemVersions)
        .set({ key, value: null, accept: [] })
        .where(eq(itemVersions.id, versionId));
      await awaitEvidence(tx, eq(attempts.id, attemptId));
    });
    await takeWaitingEvidence(db, later(90));
    const standing = (await evidence(db, ada)).filter((row) => row.itemVersionId === versionId);
    expect(standing).toHaveLength(1);
    await expectReplayed(db, ada);
    return standing[0];
  };
  expect(await mark(["Somebody quite different"])).toMatchObject({
    rating: "again",
    cardId: typed?.cardId,
    reviewedAt: typed?.reviewedAt,
    retention: typed?.retention,
  });
  expect(await mark(version?.key ?? [])).toMatchObject({ rating: "good" });
  expect(await db.select().from(memories).orderBy(memories.cardId)).toEqual(before);
});
