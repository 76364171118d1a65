import "server-only";

import { and, eq, inArray } from "drizzle-orm";
import { cardSets, cards, reschedules, reviews } from "@/drizzle/tables";
import { retentionOn } from "@/lib/domain/card-goal";
import type { Rescheduled } from "@/lib/domain/memory-replay";
import { rescheduled } from "@/lib/domain/memory-replay";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { listLog, storeMemory } from "./cards";
import type { Db, Tx } from "./open";
import { loadGoals, loadWeights } from "./schedulings";
import { inTransaction } from "./transactor";

type Which = { studySetId: string; now: Date };

/** What reckoning a set's intervals anew would do: cards that move, come sooner, and come at once. */
export type ReschedulePreview = { cards: number; sooner: number; dueNow: number };

/** What `rescheduleSet` would do to the viewer's cards. */
export async function previewReschedule(
  db: Db,
  viewer: Viewer,
  which: Which,
): Promise<ReschedulePreview> {
  const moves = [...(await listMoves(db, viewer, which)).values()];
  const sooner = moves.filter(({ before, memory }) => memory.dueAt < before.dueAt);
  const dueNow = sooner.filter(
    ({ before, memory }) => before.dueAt > which.now && memory.dueAt <= which.now,
  );
  return { cards: moves.length, sooner: sooner.length, dueNow: dueNow.length };
}

/** Reckons the last interval of each of the viewer's cards of a set by what holds now; how many moved. */
export async function rescheduleSet(db: Db, viewer: Viewer, which: Which): Promise<number> {
  return inTransaction(db, async (tx) => {
    const moves = await listMoves(tx, viewer, which);
    const { current } = await loadWeights(tx, viewer.id);
    for (const [cardId, { reviewId, memory, retention }] of moves) {
      const stamp = { retention, weightsId: current.id, rescheduledAt: which.now };
      await tx
        .insert(reschedules)
        .values({ reviewId, ...stamp })
        .onConflictDoUpdate({ target: reschedules.reviewId, set: stamp });
      await storeMemory(tx, cardId, memory);
    }
    return moves.size;
  });
}

async function listMoves(
  db: Pick<Tx, "select">,
  viewer: Viewer,
  { studySetId, now }: Which,
): Promise<Map<string, Rescheduled & { retention: number }>> {
  const held = db
    .select({ cardId: cardSets.cardId })
    .from(cardSets)
    .where(eq(cardSets.studySetId, studySetId));
  const own = and(eq(cards.learnerId, viewer.id), inArray(reviews.cardId, held));
  const logs = await listLog(db, own);
  const studyDay = studyDayOf(now, viewer.timeZone);
  const goalOf = await loadGoals(db, viewer.id, { cardIds: [...logs.keys()], studyDay });
  const weights = await loadWeights(db, viewer.id);
  const moves = new Map<string, Rescheduled & { retention: number }>();
  for (const [cardId, log] of logs) {
    const retention = retentionOn(goalOf(cardId), studyDay);
    const move = rescheduled(cardId, log, { weights, retention });
    if (move) moves.set(cardId, { ...move, retention });
  }
  return moves;
}
