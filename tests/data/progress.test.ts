import { describe, expect, test } from "vitest";
import { listKnowledgeByWeek, listKnowledgeParts } from "@/lib/data/knowledge";
import { loadProgress } from "@/lib/data/progress";
import { listRecentDurations, listReviewDays } from "@/lib/data/review-days";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { setRetention } from "@/lib/data/study-plans";
import { addToToday, removeFromToday } from "@/lib/data/today";
import { loadToday } from "@/lib/data/today-view";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createPerson } from "../support/people";
import { aReview, listCards } from "../support/review-log";

const NOON = new Date("2026-03-02T12:00:00Z");
const day = (days: number) => new Date(NOON.getTime() + days * 24 * 3_600_000);

/** Ada saw two cards on day 0, knew one on day 10 and forgot the other. */
async function setUp() {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  const ada = await createPerson(db);
  await addToToday(db, ada, { studySetId, now: NOON });
  const [known, forgotten] = await listCards(db, ada);
  if (!known || !forgotten) throw new Error("The bank has no two cards.");
  for (const card of [known, forgotten]) {
    await recordReview(db, ada, aReview(card, { reviewedAt: NOON, rating: "easy" }));
  }
  await recordReview(db, ada, aReview(known, { reviewedAt: day(10) }));
  await recordReview(db, ada, aReview(forgotten, { reviewedAt: day(10), rating: "again" }));
  return { db, ada, known, forgotten, studySetId };
}

describe("loadProgress", () => {
  test("says how much is known, what comes due and what was done", async () => {
    const { db, ada, studySetId } = await setUp();
    await setRetention(db, ada, { studySetId, retention: 0.85 });
    const progress = await loadProgress(db, ada, day(10));
    expect(progress.cards).toBe(2);
    expect(progress.known).toBe(2);
    expect(progress.retention).toEqual({ recalled: 1, asked: 2 });
    expect(progress.sets).toMatchObject([{ studySetId, aim: 0.85, recalled: 1, asked: 2 }]);
    expect(progress.forecast).toHaveLength(30);
    expect(progress.forecast[0]?.value).toBe(1);
    expect(progress.history.map((figure) => figure.value).filter(Boolean)).toEqual([2, 2]);
    expect(progress.history.at(-1)?.value).toBe(2);
  });

  test("tells a backlog from what comes due today", async () => {
    const { db, ada } = await setUp();
    expect((await loadProgress(db, ada, day(10))).overdue).toBe(0);
    const late = await loadProgress(db, ada, day(300));
    expect(late).toMatchObject({ overdue: 2, forecast: { 0: { value: 2 } } });
  });

  test("sums up what is known by document, by person and by week", async () => {
    const { db, ada } = await setUp();
    const { documents, people } = await listKnowledgeParts(db, ada, day(10));
    expect(documents.reduce((sum, part) => sum + part.cards, 0)).toBe(2);
    expect(documents.reduce((sum, part) => sum + part.known, 0)).toBeCloseTo(2);
    expect(people.every((part) => part.known <= part.cards)).toBe(true);
    const weeks = await listKnowledgeByWeek(db, ada, day(10));
    expect(weeks).toHaveLength(27);
    expect(weeks.at(-3)?.value).toBe(0);
    expect(weeks.at(-2)?.value).toBeGreaterThan(1);
    expect(weeks.at(-1)?.value).toBeCloseTo(2);

    const stranger = await createPerson(db);
    expect(await listKnowledgeParts(db, stranger, day(10))).toEqual({ documents: [], people: [] });
  });

  test("knowledge fades while nothing is reviewed", async () => {
    const { db, ada } = await setUp();
    const later = await loadProgress(db, ada, day(60));
    expect(later.known).toBeLessThan(2);
    expect(later.known).toBeGreaterThan(0);
  });

  test("an undone review counts nowhere", async () => {
    const { db, ada, known } = await setUp();
    const slip = aReview(known, { reviewedAt: day(11), rating: "again" });
    await recordReview(db, ada, slip);
    await voidReview(db, ada, { reviewId: slip.id, now: day(11) });
    const { retention, history } = await loadProgress(db, ada, day(11));
    expect(retention).toEqual({ recalled: 1, asked: 2 });
    expect(history.at(-1)?.value).toBe(0);
  });

  test("cards that left Today are known still, and no longer come due", async () => {
    const { db, ada, studySetId } = await setUp();
    await removeFromToday(db, ada, { studySetId });
    const progress = await loadProgress(db, ada, day(10));
    expect(progress.cards).toBe(2);
    expect(progress.forecast.every((figure) => figure.value === 0)).toBe(true);
  });

  test("is somebody's own", async () => {
    const { db } = await setUp();
    const eve = await createPerson(db, "Eve");
    const progress = await loadProgress(db, eve, day(10));
    expect([progress.cards, progress.retention.asked, progress.sets]).toEqual([0, 0, []]);
    expect(progress.history.every((figure) => figure.value === 0)).toBe(true);
    expect(await listRecentDurations(db, eve, day(10))).toEqual([]);
  });
});

test("the minutes of a card are those of the last month", async () => {
  const { db, ada } = await setUp();
  expect(await listRecentDurations(db, ada, day(10))).toEqual([4000, 4000, 4000, 4000]);
  expect(await listRecentDurations(db, ada, day(35))).toEqual([4000, 4000]);
});

test("the year ends today and has no gaps", async () => {
  const { db, ada } = await setUp();
  const days = await listReviewDays(db, ada, { now: day(10), days: 365 });
  expect(days).toHaveLength(365);
  expect(days.at(-1)?.value).toBe(2);
  expect(days.at(-11)?.value).toBe(2);
});

test("Today says how many cards, about how long, and when the next one comes", async () => {
  const { db, ada, studySetId } = await setUp();
  const today = await loadToday(db, ada, day(10));
  expect(today.done).toEqual({ cards: 2, reviews: 2, forgotten: 1, milliseconds: 8000 });
  expect(today.cards).toBeGreaterThan(0);
  expect(today.minutes).toBe(1);
  expect(today.sets).toMatchObject([{ studySetId, retired: false, cards: 10 }]);

  await removeFromToday(db, ada, { studySetId });
  expect(await loadToday(db, ada, day(10))).toMatchObject({ cards: 0, nextAt: null, sets: [] });
});
