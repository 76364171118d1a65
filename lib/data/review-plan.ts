import "server-only";

import type { SQL } from "drizzle-orm";
import {
  and,
  asc,
  count,
  eq,
  exists,
  inArray,
  isNull,
  lte,
  min,
  ne,
  notInArray,
  sql,
  sum,
} from "drizzle-orm";
import {
  cardSets,
  cards,
  evidence,
  items,
  memories,
  reviews,
  reviewVoids,
  todaySets,
} from "@/drizzle/tables";
import type { Memory } from "@/lib/domain/memory";
import type { Candidate, DoneToday, Queue, Span } from "@/lib/domain/queue";
import { orderBacklog, planQueue } from "@/lib/domain/queue";
import type { ReviewSettings } from "@/lib/domain/review-settings";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { buriedCards, suspendedCards } from "./card-actions";
import { cardItem } from "./card-facts";
import { MEMORY_COLUMNS } from "./cards";
import type { Db } from "./open";
import { loadReviewSettings } from "./review-settings";

/** Cards read for each that a day takes: enough that those which wait for a sibling leave a full day's work. */
const DUE_READ = 2;
const FRESH_READ = 10;

/** A card of the plan, and the fact that it is about. */
type Row = { cardId: string; factId: string; memory: Memory | null };

/** What was done on a study day; cards are counted once, reviews each. */
export type DayDone = { cards: number; reviews: number; forgotten: number; milliseconds: number };

/** What the viewer has before them on the study day of `now`, and what they did of it. */
export type DayPlan = Queue & {
  studyDay: number;
  done: DayDone;
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
  const due = await listDue(db, comes, now);
  const rows = {
    learning: await listLearning(db, comes),
    due: orderBacklog(due, settings.backlogOrder, now).slice(0, settings.reviews * DUE_READ),
    fresh: await listFresh(db, comes, settings.newCards * FRESH_READ),
  };

  const all = [...rows.learning, ...rows.due, ...rows.fresh, ...seen];
  const passages = await loadSpans(db, [...new Set(all.map((row) => row.factId))]);
  const withPassages = (list: readonly Row[]): Candidate[] =>
    list.map(({ cardId, factId, memory }) => {
      return { cardId, memory, passages: passages.get(factId) ?? [] };
    });

  const introduced = seen.filter((row) => row.firstDay === studyDay).length;
  const done: DoneToday = {
    introduced,
    reviewed: seen.length - introduced,
    cards: seen.map(({ cardId, factId }) => ({ cardId, passages: passages.get(factId) ?? [] })),
  };
  const queue = planQueue(
    {
      learning: withPassages(rows.learning),
      due: withPassages(rows.due),
      fresh: withPassages(rows.fresh),
    },
    done,
    settings,
  );
  return {
    ...queue,
    settings,
    studyDay,
    done: { cards: seen.length, ...(await countDone(db, viewer, studyDay)) },
  };
}

/** Cards on Today that can be shown: a study set holds them, none is suspended, and a question can be asked of them. */
export function shownToday(db: Db, viewer: Viewer) {
  const held = db
    .select({ cardId: cardSets.cardId })
    .from(cardSets)
    .where(eq(cardSets.cardId, cards.id));
  const asked = db
    .select({ id: items.id })
    .from(items)
    .where(and(eq(items.factId, cards.factId), cardItem()));
  return and(
    eq(cards.learnerId, viewer.id),
    exists(held),
    exists(asked),
    notInArray(cards.id, suspendedCards(db, viewer)),
  );
}

function listLearning(db: Db, comes: SQL | undefined): Promise<Row[]> {
  return db
    .select({ cardId: cards.id, factId: cards.factId, memory: MEMORY_COLUMNS })
    .from(cards)
    .innerJoin(memories, eq(memories.cardId, cards.id))
    .where(and(comes, ne(memories.state, "review")))
    .orderBy(asc(memories.dueAt), asc(cards.id));
}

/** Cards that are alike in the learner's order come in that of their random ids. */
function listDue(db: Db, comes: SQL | undefined, now: Date): Promise<Row[]> {
  return db
    .select({ cardId: cards.id, factId: cards.factId, memory: MEMORY_COLUMNS })
    .from(cards)
    .innerJoin(memories, eq(memories.cardId, cards.id))
    .where(and(comes, eq(memories.state, "review"), lte(memories.dueAt, now)))
    .orderBy(asc(cards.id));
}

/** Never reviewed, in the order of their study sets. */
async function listFresh(db: Db, comes: SQL | undefined, most: number): Promise<Row[]> {
  const rows = await db
    .select({ cardId: cards.id, factId: cards.factId })
    .from(cards)
    .innerJoin(cardSets, eq(cardSets.cardId, cards.id))
    .innerJoin(
      todaySets,
      and(eq(todaySets.studySetId, cardSets.studySetId), eq(todaySets.learnerId, cards.learnerId)),
    )
    .leftJoin(memories, eq(memories.cardId, cards.id))
    .where(and(comes, isNull(memories.cardId)))
    .orderBy(asc(todaySets.addedAt), asc(cardSets.position), asc(cards.id))
    .limit(most);
  const first = new Map(rows.map((row) => [row.cardId, row] as const).toReversed());
  return rows
    .filter((row) => first.get(row.cardId) === row)
    .map((row) => ({ ...row, memory: null }));
}

/** Reviews that count, of the viewer's cards. */
function counted(viewer: Viewer) {
  return and(eq(cards.learnerId, viewer.id), isNull(reviewVoids.reviewId));
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
    .where(and(inArray(reviews.cardId, ids), isNull(reviewVoids.reviewId)))
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
    .innerJoin(cards, eq(cards.id, reviews.cardId))
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(and(counted(viewer), eq(reviews.studyDay, studyDay)));
  const { reviews: total = 0, forgotten, milliseconds } = row ?? {};
  return { reviews: total, forgotten: forgotten ?? 0, milliseconds: milliseconds ?? 0 };
}

async function loadSpans(db: Db, factIds: string[]): Promise<Map<string, Span[]>> {
  const spans = new Map<string, Span[]>(factIds.map((factId) => [factId, []]));
  if (factIds.length === 0) return spans;
  const rows = await db
    .select()
    .from(evidence)
    .where(inArray(evidence.factId, factIds))
    .orderBy(asc(evidence.factId), asc(evidence.position));
  for (const { factId, documentVersionId, passage } of rows) {
    if (passage.part !== "says") continue;
    spans.get(factId)?.push({ documentVersionId, start: passage.start, end: passage.end });
  }
  return spans;
}
