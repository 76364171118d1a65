import "server-only";

import { and, desc, eq, gte, isNotNull, isNull, min, not } from "drizzle-orm";
import {
  assignments,
  attempts,
  cardSets,
  cards,
  memories,
  reviews,
  reviewVoids,
  studySets,
  submissions,
} from "@/drizzle/tables";
import type { DayFigure, LoggedReview, Retention } from "@/lib/domain/forecast";
import { dueForecast, trueRetention } from "@/lib/domain/forecast";
import { groupBy } from "@/lib/domain/grouping";
import type { Memory } from "@/lib/domain/memory";
import { retrievability } from "@/lib/domain/memory";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { loadClosings } from "./access";
import { seesMark } from "./attempt-lists";
import { MEMORY_COLUMNS } from "./cards";
import type { Db } from "./open";
import { isPreview } from "./preview-rows";
import { listReviewDays } from "./review-days";
import { loadWeights } from "./schedulings";
import { listTodaySets } from "./today";

const FORECAST_DAYS = 30;
const HISTORY_DAYS = 30;

/** A quiz that was handed in. */
export type QuizMark = {
  attemptId: string;
  title: string;
  submittedAt: Date;
  /** Null while it may not be seen. */
  mark: number | null;
  maxMark: number;
};

/** How often the cards of a study set were still known, and how often they were meant to be. */
export type SetRetention = Retention & { studySetId: string; title: string; aim: number };

/** What a learner's logs come to. Everything in it can be recomputed from them. */
export type ProgressView = {
  /** Cards that were reviewed at least once, and how many of them are known now: the sum of their recall. */
  cards: number;
  known: number;
  /** Cards that come due in the next 30 study days, from today. */
  forecast: DayFigure[];
  /** Of those of today, how many were due on an earlier study day. */
  overdue: number;
  /** Reviews on each of the last 30 study days, up to today. */
  history: DayFigure[];
  /** Of the same days: of all cards, and of those of each study set on Today beside what it aims at. */
  retention: Retention;
  sets: SetRetention[];
  /** Newest first. */
  marks: QuizMark[];
};

/** How the viewer stands at `now`. */
export async function loadProgress(db: Db, viewer: Viewer, now: Date): Promise<ProgressView> {
  const { timeZone } = viewer;
  const today = studyDayOf(now, timeZone);
  const first = today - HISTORY_DAYS + 1;
  const held = await listHeldCards(db, viewer);
  const known = await listMemories(db, viewer, held);
  const log = await listLog(db, viewer, first);
  const { current } = await loadWeights(db, viewer.id);
  const recallOf = (memory: Memory) => retrievability(memory, now, timeZone, current);
  const onToday = known.filter((row) => row.onToday).map((row) => row.memory.dueAt);

  return {
    cards: known.length,
    known: known.reduce((sum, { memory }) => sum + recallOf(memory), 0),
    forecast: dueForecast(onToday, { today, timeZone, days: FORECAST_DAYS }),
    overdue: onToday.filter((due) => studyDayOf(due, timeZone) < today).length,
    history: await listReviewDays(db, viewer, { now, days: HISTORY_DAYS }),
    retention: trueRetention(log),
    sets: await listSetRetentions(db, viewer, { held, log }),
    marks: await listMarks(db, viewer, now),
  };
}

type HeldCard = { studySetId: string; cardId: string };

/** The viewer's cards by the study sets on Today that hold them; of more than one, in each. */
function listHeldCards(db: Db, viewer: Viewer): Promise<HeldCard[]> {
  return db
    .select({ studySetId: cardSets.studySetId, cardId: cardSets.cardId })
    .from(cardSets)
    .innerJoin(cards, eq(cards.id, cardSets.cardId))
    .where(eq(cards.learnerId, viewer.id));
}

async function listSetRetentions(
  db: Db,
  viewer: Viewer,
  { held, log }: { held: readonly HeldCard[]; log: readonly LoggedReview[] },
): Promise<SetRetention[]> {
  const bySet = groupBy(held, (row) => row.studySetId);
  return (await listTodaySets(db, viewer)).map(({ studySetId, title, retention: aim }) => {
    const own = new Set(bySet.get(studySetId)?.map(({ cardId }) => cardId));
    const of = trueRetention(log.filter(({ cardId }) => own.has(cardId)));
    return { studySetId, title, aim, recalled: of.recalled, asked: of.asked };
  });
}

/** Every memory of the viewer, and whether a study set on Today holds its card. */
async function listMemories(
  db: Db,
  viewer: Viewer,
  held: readonly HeldCard[],
): Promise<{ memory: Memory; onToday: boolean }[]> {
  const rows = await db
    .select({ cardId: cards.id, memory: MEMORY_COLUMNS })
    .from(memories)
    .innerJoin(cards, eq(cards.id, memories.cardId))
    .where(eq(cards.learnerId, viewer.id));
  const onToday = new Set(held.map((row) => row.cardId));
  return rows.map(({ cardId, memory }) => ({ memory, onToday: onToday.has(cardId) }));
}

/** Reviews that moved a memory, of the viewer's cards, from a study day on. */
function counted(viewer: Viewer, first: number) {
  return and(
    eq(reviews.learnerId, viewer.id),
    eq(reviews.strength, "full"),
    gte(reviews.studyDay, first),
    isNull(reviewVoids.reviewId),
  );
}

/** The log from a study day on, in the order of time, with the day each card was first seen on. */
async function listLog(db: Db, viewer: Viewer, first: number): Promise<LoggedReview[]> {
  const firstSeen = db.$with("first_seen").as(
    db
      .select({ cardId: reviews.cardId, firstDay: min(reviews.studyDay).as("first_day") })
      .from(reviews)
      .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
      .where(and(eq(reviews.learnerId, viewer.id), isNull(reviewVoids.reviewId)))
      .groupBy(reviews.cardId),
  );
  const rows = await db
    .with(firstSeen)
    .select({
      cardId: reviews.cardId,
      studyDay: reviews.studyDay,
      rating: reviews.rating,
      firstDay: firstSeen.firstDay,
    })
    .from(reviews)
    .innerJoin(firstSeen, eq(firstSeen.cardId, reviews.cardId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(and(counted(viewer, first), isNotNull(firstSeen.firstDay)))
    .orderBy(reviews.reviewedAt, reviews.id);
  return rows.map((row) => ({ ...row, firstDay: row.firstDay ?? row.studyDay }));
}

async function listMarks(db: Db, viewer: Viewer, now: Date): Promise<QuizMark[]> {
  const rows = await db
    .select({
      settings: attempts.settings,
      assignmentId: attempts.assignmentId,
      releasedAt: assignments.releasedAt,
      attemptId: attempts.id,
      title: studySets.title,
      submittedAt: submissions.submittedAt,
      mark: submissions.mark,
      maxMark: submissions.maxMark,
    })
    .from(submissions)
    .innerJoin(attempts, eq(attempts.id, submissions.attemptId))
    .innerJoin(studySets, eq(studySets.id, attempts.studySetId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .where(and(eq(attempts.learnerId, viewer.id), not(isPreview(db))))
    .orderBy(desc(submissions.submittedAt), desc(attempts.id))
    .limit(50);
  const ids = rows.map(({ assignmentId }) => assignmentId);
  const closingOf = await loadClosings(db, viewer.id, ids);
  return rows.map(({ settings, assignmentId, releasedAt, ...quiz }) => {
    const closesAt = closingOf(assignmentId);
    const times = { closesAt, releasedAt, submittedAt: quiz.submittedAt, now };
    return { ...quiz, mark: seesMark(settings, times) ? quiz.mark : null };
  });
}
