import "server-only";

import type { DayFigure } from "@/lib/domain/forecast";
import { expectedMinutes } from "@/lib/domain/forecast";
import { countCards } from "@/lib/domain/queue";
import type { Viewer } from "@/lib/domain/viewer";
import type { OwnAssignment } from "./gradebook";
import { listDueAssignments } from "./gradebook";
import { findNextDue } from "./next-due";
import type { Db } from "./open";
import { listRecentDurations, listReviewDays } from "./review-days";
import type { DayDone } from "./review-plan";
import { planDay } from "./review-plan";
import type { TodaySetView } from "./today";
import { listTodaySets } from "./today";

/** Whole weeks and the days of this one. */
const YEAR_OF_DAYS = 365;

/** What stands before the viewer today. */
export type TodayView = {
  /** Cards to review now, and about how long they take. */
  cards: number;
  minutes: number;
  done: DayDone;
  /** When the next card comes that is not for today; null if none ever does. */
  nextAt: Date | null;
  assignments: OwnAssignment[];
  sets: TodaySetView[];
  /** Reviews on each study day of a year, up to today. */
  year: DayFigure[];
};

export async function loadToday(db: Db, viewer: Viewer, now: Date): Promise<TodayView> {
  const plan = await planDay(db, viewer, now);
  const { fresh } = countCards(plan.cards, now);
  // A new card is shown twice on its first day.
  const showings = plan.cards.length + fresh;
  return {
    cards: plan.cards.length,
    minutes: expectedMinutes(showings, await listRecentDurations(db, viewer, now)),
    done: plan.done,
    nextAt: await findNextDue(db, viewer, { plan, now }),
    assignments: await listDueAssignments(db, viewer, now),
    sets: await listTodaySets(db, viewer),
    year: await listReviewDays(db, viewer, { now, days: YEAR_OF_DAYS }),
  };
}
