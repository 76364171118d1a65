import "server-only";

import { and, count, desc, eq, gte, isNotNull, isNull, min, not } from "drizzle-orm";
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
import { dueForecast, fillDays, trueRetention } from "@/lib/domain/forecast";
import { groupBy } from "@/lib/domain/grouping";
import type { Memory } from "@/lib/domain/memory";
import { retrievability } from "@/lib/domain/memory";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { loadClosings } from "./access";
import { seesMark } from "./attempts";
import { MEMORY_COLUMNS } from "./cards";
import type { Db } from "./open";
import { isPreview } from "./preview-rows";
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
  const known = await listMemories(db, viewer);
  const log = await listLog(db, viewer, first);
  const { current } = await loadWeights(db, viewer.id);
  const recallOf = (memory: Memory) => retrievability(memory, now, timeZone, current);
  const onToday = known.filter((row) => row.onToday).map((row) => row.memory.dueAt);

  return {
    cards: known.length,
    known: known.reduce((sum, { memory }) => sum + recallOf(memory), 0),
    forecast: dueForecast(onToday, { today, timeZone, days: FORECAST_DAYS }),
    overdue: onToday.filter((due) => studyDayOf(due, timeZone) < today).length,
    history: fillDays(await countReviews(db, viewer, first), first, HISTORY_DAYS),
    retention: trueRetention(log),
    sets: await listSetRetentions(db, viewer, log),
    marks: await listMarks(db, viewer, now),
  };
}

/** Reviews on each of the last `days` study days, up to today. */
export async function listReviewDays(
  db: Db,
  viewer: Viewer,
  { now, days }: { now: Date; days: number },
): Promise<DayFigure[]> {
  const first = studyDayOf(now, viewer.timeZone) - days + 1;
  return fillDays(await countReviews(db, viewer, first), first, days);
}

const RECENT_DAYS = 30;
const RECENT_REVIEWS = 200;

/** How long the viewer looked at each of the last 200 cards, of 30 days, in milliseconds. */
export async function listRecentDurations(db: Db, viewer: Viewer, now: Date): Promise<number[]> {
  const first = studyDayOf(now, viewer.timeZone) - RECENT_DAYS + 1;
  const rows = await db
    .select({ durationMs: reviews.durationMs })
    .from(reviews)
    .where(rated(viewer, first))
    .orderBy(desc(reviews.studyDay), desc(reviews.reviewedAt))
    .limit(RECENT_REVIEWS);
  return rows.map((row) => row.durationMs);
}

async function listSetRetentions(
  db: Db,
  viewer: Viewer,
  log: readonly LoggedReview[],
): Promise<SetRetention[]> {
  const rows = await db
    .select({ studySetId: cardSets.studySetId, cardId: cardSets.cardId })
    .from(cardSets)
    .innerJoin(cards, eq(cards.id, cardSets.cardId))
    .where(eq(cards.learnerId, viewer.id));
  const held = groupBy(rows, (row) => row.studySetId);
  return (await listTodaySets(db, viewer)).map(({ studySetId, title, retention: aim }) => {
    const own = new Set(held.get(studySetId)?.map(({ cardId }) => cardId));
    const of = trueRetention(log.filter(({ cardId }) => own.has(cardId)));
    return { studySetId, title, aim, recalled: of.recalled, asked: of.asked };
  });
}

/** Every memory of the viewer, and whether a study set on Today holds its card. */
async function listMemories(
  db: Db,
  viewer: Viewer,
): Promise<{ memory: Memory; onToday: boolean }[]> {
  const own = eq(cards.learnerId, viewer.id);
  const rows = await db
    .select({ cardId: cards.id, memory: MEMORY_COLUMNS })
    .from(memories)
    .innerJoin(cards, eq(cards.id, memories.cardId))
    .where(own);
  const held = await db
    .selectDistinct({ cardId: cardSets.cardId })
    .from(cardSets)
    .innerJoin(cards, eq(cards.id, cardSets.cardId))
    .where(own);
  const onToday = new Set(held.map((row) => row.cardId));
  return rows.map(({ cardId, memory }) => ({ memory, onToday: onToday.has(cardId) }));
}

/** The viewer's reviews of cards from a study day on, those that they undid too. */
function rated(viewer: Viewer, first: number) {
  return and(
    eq(reviews.learnerId, viewer.id),
    eq(reviews.source, "card"),
    gte(reviews.studyDay, first),
  );
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

/**
 * Reviews of cards on each study day, all less what was undone: an index alone tells the first,
 * which joined with the other would take several times as long.
 */
async function countReviews(db: Db, viewer: Viewer, first: number): Promise<Map<number, number>> {
  const perDay = { studyDay: reviews.studyDay, value: count() };
  const all = await db
    .select(perDay)
    .from(reviews)
    .where(rated(viewer, first))
    .groupBy(reviews.studyDay);
  // a cross join has SQLite begin with the few
  const undone = await db
    .select(perDay)
    .from(reviewVoids)
    .crossJoin(reviews)
    .where(
      and(
        eq(reviewVoids.learnerId, viewer.id),
        eq(reviews.id, reviewVoids.reviewId),
        rated(viewer, first),
      ),
    )
    .groupBy(reviews.studyDay);
  const counts = new Map(all.map((row) => [row.studyDay, row.value]));
  for (const { studyDay, value } of undone) {
    counts.set(studyDay, (counts.get(studyDay) ?? 0) - value);
  }
  return counts;
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
