import "server-only";

import { and, count, desc, eq, gte } from "drizzle-orm";
import { reviews, reviewVoids } from "@/drizzle/tables";
import type { DayFigure } from "@/lib/domain/forecast";
import { fillDays } from "@/lib/domain/forecast";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";

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

/** The viewer's reviews of cards from a study day on, those that they undid too. */
function rated(viewer: Viewer, first: number) {
  return and(
    eq(reviews.learnerId, viewer.id),
    eq(reviews.source, "card"),
    gte(reviews.studyDay, first),
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
