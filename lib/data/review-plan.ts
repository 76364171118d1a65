import "server-only";

import type { SQL } from "drizzle-orm";
import { and, count, eq, inArray, isNull, min, notInArray, sql, sum } from "drizzle-orm";
import { cards, reviews, reviewVoids } from "@/drizzle/tables";
import type { ExamCards } from "@/lib/domain/exam-plan";
import { examLoad } from "@/lib/domain/exam-plan";
import type { Candidate, DoneToday, Queue } from "@/lib/domain/queue";
import { limitsFor, orderBacklog, planQueue } from "@/lib/domain/queue";
import type { ReviewSettings } from "@/lib/domain/review-settings";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { buriedCards } from "./card-actions";
import { listExams } from "./exams";
import type { Db } from "./open";
import { loadReviewSettings } from "./review-settings";
import type { WaitingCard } from "./waiting-cards";
import {
  listFresh,
  listOfSet,
  listWaitingAgain,
  loadSpans,
  onceEach,
  shownToday,
} from "./waiting-cards";
import { loadWithheld } from "./withheld";

/** Cards read for each that a day takes: enough that those which wait for a sibling leave a full day's work. */
const DUE_READ = 2;
const FRESH_READ = 10;

/** What was done on a study day; cards are counted once, reviews each. */
export type DayDone = { cards: number; reviews: number; forgotten: number; milliseconds: number };

/** What the viewer has before them on the study day of `now`, and what they did of it. */
export type DayPlan = Queue & {
  studyDay: number;
  done: DayDone;
  /** Of the cards done, how many were new. */
  introduced: number;
  settings: ReviewSettings;
};

/** The viewer's study day, derived from the log: nothing of it is stored. */
export async function planDay(db: Db, viewer: Viewer, now: Date): Promise<DayPlan> {
  const studyDay = studyDayOf(now, viewer.timeZone);
  const settings = await loadReviewSettings(db, viewer);
  const seen = await listSeen(db, viewer, studyDay);
  const comes = and(
    shownToday(db, viewer),
    notInArray(cards.id, buriedCards(db, viewer, studyDay)),
  );
  const coming = { learnerId: viewer.id, comes };
  const withheld = await loadWithheld(db, viewer);
  const mayCome = ({ factId }: WaitingCard) => !withheld.facts.has(factId);
  const introduced = seen.filter((row) => row.firstDay === studyDay).length;
  const exams = await listExamCards(db, viewer, { comes, studyDay });
  const load = examLoad(exams, { studyDay, timeZone: viewer.timeZone, introduced });
  const limits = limitsFor(settings, load.newCards);
  const again = await listWaitingAgain(db, coming, now);
  const rows = {
    learning: again.learning.filter(mayCome),
    pass: load.pass.filter(mayCome),
    due: orderBacklog(again.due.filter(mayCome), settings.backlogOrder, now).slice(
      0,
      limits.reviews * DUE_READ,
    ),
    fresh: onceEach([
      ...unseenOf(exams).slice(0, limits.newCards * FRESH_READ),
      ...(await listFresh(db, coming, limits.newCards * FRESH_READ)),
    ]).filter(mayCome),
  };

  const all = [...Object.values(rows).flat(), ...seen];
  const passages = await loadSpans(db, [...new Set(all.map((row) => row.factId))]);
  const withPassages = (list: readonly WaitingCard[]): Candidate[] =>
    list.map(({ cardId, factId, memory }) => {
      return { cardId, memory, passages: passages.get(factId) ?? [] };
    });
  const done: DoneToday = {
    introduced,
    reviewed: seen.length - introduced,
    cards: seen.map(({ cardId, factId }) => ({ cardId, passages: passages.get(factId) ?? [] })),
  };
  const queue = planQueue(
    {
      learning: withPassages(rows.learning),
      pass: withPassages(rows.pass),
      due: withPassages(rows.due),
      fresh: withPassages(rows.fresh),
    },
    done,
    limits,
  );
  return {
    ...queue,
    settings,
    introduced,
    studyDay,
    done: { cards: seen.length, ...(await countDone(db, viewer, studyDay)) },
  };
}

/** The viewer's exams to come with their cards, the first first; none where there are none. */
export async function listExamCards(
  db: Db,
  viewer: Viewer,
  { comes, studyDay }: { comes: SQL | undefined; studyDay: number },
): Promise<ExamCards<WaitingCard>[]> {
  const found: ExamCards<WaitingCard>[] = [];
  for (const exam of await listExams(db, viewer.id, studyDay)) {
    found.push({ exam, cards: await listOfSet(db, comes, exam.studySetId) });
  }
  return found;
}

/** What was never reviewed of the cards that exams ask for. */
export function unseenOf(exams: readonly ExamCards<WaitingCard>[]): WaitingCard[] {
  return exams.flatMap(({ cards: asked }) => asked.filter((card) => !card.memory));
}

/** Reviews of the viewer's cards that count; answers in quizzes take nothing of a day's work. */
function counted(viewer: Viewer) {
  const own = eq(reviews.learnerId, viewer.id);
  return and(own, eq(reviews.source, "card"), isNull(reviewVoids.reviewId));
}

/** The cards reviewed on a study day, and the day each was first seen on. */
async function listSeen(db: Db, viewer: Viewer, studyDay: number) {
  const seen = await db
    .selectDistinct({ cardId: cards.id, factId: cards.factId })
    .from(reviews)
    .innerJoin(cards, eq(cards.id, reviews.cardId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(and(counted(viewer), eq(reviews.studyDay, studyDay)));
  if (seen.length === 0) return [];

  const ids = seen.map((row) => row.cardId);
  const firsts = await db
    .select({ cardId: reviews.cardId, firstDay: min(reviews.studyDay) })
    .from(reviews)
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(
      and(inArray(reviews.cardId, ids), eq(reviews.strength, "full"), isNull(reviewVoids.reviewId)),
    )
    .groupBy(reviews.cardId);
  const firstDays = new Map(firsts.map((row) => [row.cardId, row.firstDay]));
  return seen.map((row) => ({
    ...row,
    memory: null,
    firstDay: firstDays.get(row.cardId) ?? studyDay,
  }));
}

async function countDone(db: Db, viewer: Viewer, studyDay: number) {
  const [row] = await db
    .select({
      reviews: count(),
      forgotten: sum(sql`case when ${reviews.rating} = 'again' then 1 else 0 end`).mapWith(Number),
      milliseconds: sum(reviews.durationMs).mapWith(Number),
    })
    .from(reviews)
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(and(counted(viewer), eq(reviews.studyDay, studyDay)));
  const { reviews: total = 0, forgotten, milliseconds } = row ?? {};
  return { reviews: total, forgotten: forgotten ?? 0, milliseconds: milliseconds ?? 0 };
}
