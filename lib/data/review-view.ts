import "server-only";

import { and, eq, gt, min } from "drizzle-orm";
import { cards, memories } from "@/drizzle/tables";
import type { Counts } from "@/lib/domain/queue";
import { countCards } from "@/lib/domain/queue";
import { startOfStudyDay } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import type { CardView } from "./card-views";
import { listCardViews } from "./card-views";
import type { Db } from "./open";
import type { DayPlan } from "./review-plan";
import { planDay, shownToday } from "./review-plan";

/** Cards that one loading of the page carries. */
const BATCH = 30;

/** What the review page begins with. */
export type ReviewView = {
  viewerId: string;
  timeZone: string;
  /** The server's clock. */
  now: Date;
  cards: CardView[];
  /** Cards of today that come with a later loading. */
  more: Counts;
  /** When the next card comes that is not for today; null if none ever does. */
  nextAt: Date | null;
  done: DayPlan["done"];
};

/** The viewer's cards at `now`, in the order of the day. */
export async function loadReview(db: Db, viewer: Viewer, now: Date): Promise<ReviewView> {
  const plan = await planDay(db, viewer, now);
  const batch = plan.cards.slice(0, BATCH).map((card) => card.cardId);
  return {
    viewerId: viewer.id,
    timeZone: viewer.timeZone,
    now,
    cards: await listCardViews(db, viewer, batch),
    more: countCards(plan.cards.slice(BATCH), now),
    nextAt: await findNext(db, viewer, { plan, now }),
    done: plan.done,
  };
}

/** Cards that wait for tomorrow come when the study day begins, others when they are due. */
async function findNext(
  db: Db,
  viewer: Viewer,
  { plan, now }: { plan: DayPlan; now: Date },
): Promise<Date | null> {
  const tomorrow = startOfStudyDay(plan.studyDay + 1, viewer.timeZone);
  if (plan.buried + plan.heldBack > 0) return tomorrow;
  const [row] = await db
    .select({ dueAt: min(memories.dueAt).mapWith(memories.dueAt) })
    .from(memories)
    .innerJoin(cards, eq(cards.id, memories.cardId))
    .where(and(shownToday(db, viewer), gt(memories.dueAt, now)));
  return row?.dueAt ?? null;
}
