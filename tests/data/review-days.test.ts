import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cards, onPostgres, reviews, reviewVoids } from "@/drizzle/tables";
import { claimGuest } from "@/lib/data/guest-merge";
import type { Db } from "@/lib/data/open";
import { takeWaitingEvidence } from "@/lib/data/quiz-evidence-waits";
import { listReviewDays } from "@/lib/data/review-days";
import { recordReview, voidReview } from "@/lib/data/reviews";
import { addToToday } from "@/lib/data/today";
import type { Viewer } from "@/lib/domain/viewer";
import { createBank } from "../support/bank";
import { freshDatabase } from "../support/database";
import { createGuest, createPerson } from "../support/people";
import { aReview, later, listCards, NOON } from "../support/review-log";
import { takeQuiz } from "../support/sitting";

const DAYS = 5;
const dayOn = (day: number) => later(day * 24 * 60);

const step = fc.record({
  who: fc.constantFrom("ada" as const, "guest" as const),
  day: fc.nat(DAYS - 1),
  card: fc.nat(2),
  what: fc.oneof({ weight: 4, arbitrary: fc.constant("review") }, fc.constantFrom("undo", "quiz")),
});

test("the days counted are those of the log, whoever reviewed as whom", async () => {
  const db = await freshDatabase();
  const { studySetId } = await createBank(db);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const people = { ada: await createPerson(db), guest: await createGuest(db, NOON) };
      for (const person of Object.values(people)) {
        await addToToday(db, person, { studySetId, now: NOON });
      }
      let quizDay = 0;
      for (const { who, day, card, what } of steps) {
        // reviews arrive in any order, a quiz begins after the one before
        quizDay = what === "quiz" ? Math.max(quizDay, day) : quizDay;
        const onDay = what === "quiz" ? quizDay : day;
        await act(db, people[who], { day: onDay, card, what, studySetId });
      }
      await claimGuest(db, people.guest, people.ada.id);

      const log = await readLog(db);
      expect(log.filter((row) => row.learnerId !== row.ownerId)).toEqual([]);
      expect(log.filter((row) => row.voidedBy !== null && row.voidedBy !== row.ownerId)).toEqual(
        [],
      );
      const own = log.filter((row) => row.ownerId === people.ada.id);
      const days = await listReviewDays(db, people.ada, { now: dayOn(DAYS - 1), days: DAYS });
      for (const { studyDay, value } of days) {
        const counted = own.filter(
          (row) => row.studyDay === studyDay && row.source === "card" && row.voidedBy === null,
        );
        expect(value).toBe(counted.length);
      }
    }),
    { numRuns: onPostgres ? 4 : 25 },
  );
});

type Act = { day: number; card: number; what: string; studySetId: string };

/** A review, the undoing of the last that there is, or a quiz whose first answer is right. */
async function act(db: Db, viewer: Viewer, { day, card: index, what, studySetId }: Act) {
  const now = dayOn(day);
  if (what === "quiz") {
    await takeQuiz(db, viewer, { studySetId, now });
    return takeWaitingEvidence(db, now);
  }
  const card = (await listCards(db, viewer))[index];
  if (!card) throw new Error("The bank has no such card.");
  if (what === "review") return recordReview(db, viewer, aReview(card, { reviewedAt: now }));
  const last = (await readLog(db)).findLast((row) => row.ownerId === viewer.id);
  return last && voidReview(db, viewer, { reviewId: last.id, now });
}

/** Every review, and whose card it is by the card itself. */
function readLog(db: Db) {
  return db
    .select({
      id: reviews.id,
      learnerId: reviews.learnerId,
      ownerId: cards.learnerId,
      studyDay: reviews.studyDay,
      source: reviews.source,
      voidedBy: reviewVoids.learnerId,
    })
    .from(reviews)
    .innerJoin(cards, eq(cards.id, reviews.cardId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .orderBy(reviews.reviewedAt, reviews.id);
}
