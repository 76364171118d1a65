import "server-only";

import { and, eq, gt, min } from "drizzle-orm";
import { cards, memories } from "@/drizzle/tables";
import { startOfStudyDay } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";
import type { DayPlan } from "./review-plan";
import { shownToday } from "./waiting-cards";

/**
 * When the next card comes that is not for today; null if none ever does. Cards that wait
 * for tomorrow come when the study day begins, others when they are due.
 */
export async function findNextDue(
  db: Db,
  viewer: Viewer,
  { plan, now }: { plan: DayPlan; now: Date },
): Promise<Date | null> {
  if (plan.buried + plan.heldBack > 0) return startOfStudyDay(plan.studyDay + 1, viewer.timeZone);
  const [row] = await db
    .select({ dueAt: min(memories.dueAt).mapWith(memories.dueAt) })
    .from(memories)
    .innerJoin(cards, eq(cards.id, memories.cardId))
    .where(and(shownToday(db, viewer), gt(memories.dueAt, now)));
  return row?.dueAt ?? null;
}
