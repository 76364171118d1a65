import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { assignments, memories, reschedules, reviews } from "@/drizzle/tables";
import { listLog, MEMORY_COLUMNS } from "@/lib/data/cards";
import { setClassExam } from "@/lib/data/class-exams";
import { loadDaysAhead } from "@/lib/data/days-ahead";
import type { Db } from "@/lib/data/open";
import { previewReschedule, rescheduleSet } from "@/lib/data/reschedules";
import { planDay } from "@/lib/data/review-plan";
import { loadReview } from "@/lib/data/review-view";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { findStudyPlan, setExamDay, setRetention } from "@/lib/data/study-plans";
import { inTransaction } from "@/lib/data/transactor";
import { planAhead } from "@/lib/domain/days-ahead";
import { replayReviews } from "@/lib/domain/memory-replay";
import { countCards } from "@/lib/domain/queue";
import { DAY, studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { createPerson } from "../support/people";
import { createAssignment } from "../support/quiz";
import { aReview, createLearnerWithCards, NOON } from "../support/review-log";

const TODAY = studyDayOf(NOON, "UTC");
const inDays = (days: number) => new Date(NOON.getTime() + days * DAY);

async function memoryOf(db: Db, cardId: string) {
  const [row] = await db.select(MEMORY_COLUMNS).from(memories).where(eq(memories.cardId, cardId));
  return row ?? null;
}

async function withSet() {
  const made = await createLearnerWithCards();
  return { ...made, studySetId: made.bank.studySetId };
}

/** A learner who knows their first card for some days. */
async function setUp() {
  const made = await withSet();
  const { db, ada, card } = made;
  await recordReview(db, ada, aReview(card, { reviewedAt: NOON, rating: "easy" }));
  const review = aReview(card, { reviewedAt: inDays(9) });
  await recordReview(db, ada, review);
  return { ...made, review };
}

describe("how well a set is to be known", () => {
  test("holds for the reviews to come and moves no date", async () => {
    const { db, ada, card, studySetId } = await setUp();
    const before = await memoryOf(db, card.cardId);
    expect(await setRetention(db, ada, { studySetId, retention: 0.95 })).toBe(true);
    expect(await memoryOf(db, card.cardId)).toEqual(before);

    await recordReview(db, ada, aReview(card, { reviewedAt: inDays(40) }));
    const rows = await db
      .select({ is: reviews.retention })
      .from(reviews)
      .orderBy(reviews.reviewedAt);
    expect(rows.map(({ is }) => is)).toEqual([0.9, 0.9, 0.95]);
  });

  test("the interval is the one that the device promised, even where the choice changed since", async () => {
    const { db, ada, card, studySetId } = await setUp();
    await setRetention(db, ada, { studySetId, retention: 0.8 });
    const stamp = { retention: 0.95, weightsId: "fsrs-6" };
    const promised = { ...aReview(card, { reviewedAt: inDays(40) }), ...stamp };
    await recordReview(db, ada, promised);
    const log = (await listLog(db, eq(reviews.cardId, card.cardId))).get(card.cardId) ?? [];
    expect(log.at(-1)).toMatchObject(stamp);
    expect(await memoryOf(db, card.cardId)).toEqual(replayReviews(card.cardId, log));
  });

  test("weights that were never the learner's are not taken over", async () => {
    const { db, ada, card } = await setUp();
    await recordReview(db, ada, {
      ...aReview(card, { reviewedAt: inDays(40) }),
      weightsId: "somebody else's",
    });
    const rows = await db.select({ is: reviews.weightsId }).from(reviews);
    expect(new Set(rows.map(({ is }) => is))).toEqual(new Set(["fsrs-6"]));
  });

  test("is nobody else's to choose", async () => {
    const { db, studySetId } = await setUp();
    const eve = await createPerson(db, "Eve");
    expect(await setRetention(db, eve, { studySetId, retention: 0.8 })).toBe(false);
    expect(await setExamDay(db, eve, { studySetId, examDay: TODAY + 9 })).toBe(false);
    expect(await findStudyPlan(db, eve, { studySetId, now: NOON })).toBeNull();
    expect(await rescheduleSet(db, eve, { studySetId, now: NOON })).toBe(0);
  });

  test("the plan shows more minutes for more that is known", async () => {
    const { db, ada, studySetId } = await setUp();
    const plan = await findStudyPlan(db, ada, { studySetId, now: inDays(9) });
    const minutes = plan?.workloads.map((each) => each.minutes) ?? [];
    expect(minutes).toHaveLength(4);
    expect(minutes.at(-1)).toBeGreaterThan(minutes[0] ?? 0);
    expect(plan).toMatchObject({ cards: 10, unseen: 9, retention: 0.9, exam: null });
  });
});

describe("rescheduling a set", () => {
  test("moves the dates that it says, keeps the log, and an undo goes back behind it", async () => {
    const { db, ada, card, review, studySetId } = await setUp();
    const before = await memoryOf(db, card.cardId);
    await setRetention(db, ada, { studySetId, retention: 0.95 });
    const now = inDays(10);
    const preview = await previewReschedule(db, ada, { studySetId, now });
    expect(preview).toEqual({ cards: 1, sooner: 1, dueNow: 0 });

    expect(await rescheduleSet(db, ada, { studySetId, now })).toBe(1);
    const after = await memoryOf(db, card.cardId);
    expect(after?.dueAt.getTime()).toBeLessThan(before?.dueAt.getTime() ?? 0);
    expect({ ...after, dueAt: before?.dueAt, scheduledDays: before?.scheduledDays }).toEqual(
      before,
    );
    const log = (await listLog(db, eq(reviews.cardId, card.cardId))).get(card.cardId) ?? [];
    expect(replayReviews(card.cardId, log)).toEqual(after);
    expect(await previewReschedule(db, ada, { studySetId, now })).toMatchObject({ cards: 0 });
    expect(await db.select().from(reschedules)).toHaveLength(1);

    const { memory } = (await voidReview(db, ada, { reviewId: review.id, now })) ?? {};
    expect(memory?.repetitions).toBe(1);
  });
});

describe("an exam", () => {
  test("brings in every card before it, due or not, and on the device too", async () => {
    const { db, ada, cards, studySetId } = await withSet();
    for (const each of cards) {
      await recordReview(db, ada, aReview(each, { reviewedAt: NOON, rating: "easy" }));
    }
    const ids = async (days: number) =>
      (await planDay(db, ada, inDays(days))).cards.map((one) => one.cardId).toSorted();
    expect(await ids(2)).toEqual([]);

    await setExamDay(db, ada, { studySetId, examDay: TODAY + 3 });
    const all = cards.map((each) => each.cardId).toSorted();
    expect(await ids(1)).toEqual([]);
    expect(await ids(2)).toEqual(all);
    expect(await ids(3)).toEqual([]);
    const shown = await loadReview(db, ada, inDays(2));
    expect(countCards(shown.cards, inDays(2))).toMatchObject({ due: all.length });

    const ahead = await loadDaysAhead(db, ada, inDays(1));
    const offline = planAhead(ahead, { moves: [] }, inDays(2)).map((one) => one.cardId);
    expect(offline.toSorted()).toEqual(all);

    const plan = await findStudyPlan(db, ada, { studySetId, now: NOON });
    expect(plan?.exam?.minutes).toHaveLength(3);
    expect(plan?.exam?.recall).toBeGreaterThan(plan?.exam?.recallWithout ?? 1);
  });

  test("begins the new cards in time, whatever the limit", async () => {
    const { db, ada, studySetId } = await withSet();
    await setExamDay(db, ada, { studySetId, examDay: TODAY + 3 });
    const plan = await planDay(db, ada, NOON);
    expect(plan.cards.length + plan.buried).toBe(10);
  });

  test("of a class counts for its students who have the set on Today", async () => {
    const { db, ada, studySetId } = await withSet();
    const teacher = await createPerson(db, "Tess");
    const { assignmentId, leave } = await createAssignment(db, studySetId, {
      teacher,
      learners: [ada],
    });
    const give = (who: Viewer, examDay: number) => setClassExam(db, who, { assignmentId, examDay });
    expect(await give(teacher, TODAY + 5)).toBe(false); // a quiz, and no review
    await inTransaction(db, (tx) =>
      tx.update(assignments).set({ mode: "review" }).where(eq(assignments.id, assignmentId)),
    );
    expect(await give(ada, TODAY + 5)).toBe(false);
    expect(await give(teacher, TODAY + 5)).toBe(true);
    const find = () => findStudyPlan(db, ada, { studySetId, now: NOON });
    expect(await find()).toMatchObject({
      classExams: [{ day: TODAY + 5 }],
      exam: { day: TODAY + 5 },
    });
    await setExamDay(db, ada, { studySetId, examDay: TODAY + 2 });
    expect((await find())?.exam?.day).toBe(TODAY + 2);
    await setExamDay(db, ada, { studySetId, examDay: null });
    await leave(ada);
    expect(await find()).toMatchObject({ classExams: [], exam: null });
  });
});
