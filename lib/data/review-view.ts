import "server-only";

import type { Counts } from "@/lib/domain/queue";
import { countCards } from "@/lib/domain/queue";
import type { Weights } from "@/lib/domain/scheduling";
import type { Viewer } from "@/lib/domain/viewer";
import type { CardView } from "./card-views";
import { listCardViews } from "./card-views";
import { findNextDue } from "./next-due";
import type { Db } from "./open";
import type { DayPlan } from "./review-plan";
import { planDay } from "./review-plan";
import { loadWeights } from "./schedulings";

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
  settings: DayPlan["settings"];
  weights: Weights;
};

/** The viewer's cards at `now`, in the order of the day. */
export async function loadReview(db: Db, viewer: Viewer, now: Date): Promise<ReviewView> {
  const plan = await planDay(db, viewer, now);
  const batch = plan.cards.slice(0, BATCH);
  const inPass = new Set(batch.flatMap((card) => (card.inPass ? card.cardId : [])));
  const cardIds = batch.map((card) => card.cardId);
  const cards = await listCardViews(db, viewer, { cardIds, now });
  return {
    viewerId: viewer.id,
    timeZone: viewer.timeZone,
    now,
    cards: cards.map((card) => ({ ...card, inPass: inPass.has(card.cardId) })),
    more: countCards(plan.cards.slice(BATCH), now),
    nextAt: await findNextDue(db, viewer, { plan, now }),
    done: plan.done,
    settings: plan.settings,
    weights: (await loadWeights(db, viewer.id)).current,
  };
}
