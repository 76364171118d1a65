import "server-only";

import { randomUUID } from "node:crypto";
import { and, asc, count, desc, eq, gte, inArray, notExists, sql } from "drizzle-orm";
import { cards, fittings, guests, memories, reviews } from "@/drizzle/tables";
import type { FittingOutcome } from "@/lib/domain/fitting";
import { LEAST_REVIEWS } from "@/lib/domain/fitting";
import type { JobState } from "@/lib/domain/job";
import type { LoggedRecall } from "@/lib/domain/memory-replay";
import { replayReviews } from "@/lib/domain/memory-replay";
import type { Viewer } from "@/lib/domain/viewer";
import { listLog } from "./cards";
import { leaseFrom, leasesOf, MOST_TRIES } from "./leases";
import type { Db, Tx } from "./open";
import { loadWeights } from "./schedulings";
import { inTransaction } from "./transactor";

/** Fitting the longest logs takes a few seconds. */
const LEASE_MS = 5 * 60_000;

/** A fitting that this machine holds for now. */
export type TakenFitting = { id: string; leaseId: string; learnerId: string };

/** What a learner sees of the last time that their weights were fitted. */
export type FittingView = {
  state: JobState;
  outcome: FittingOutcome | null;
  taken: boolean;
  finishedAt: Date | null;
};

const { isUnfinished, isFree, heldBy } = leasesOf(fittings);

/** The last fitting of the viewer's weights; null where none was ever asked for. */
export async function findFitting(db: Db, viewer: Viewer): Promise<FittingView | null> {
  const { state, outcome, taken, finishedAt } = fittings;
  const [last] = await db
    .select({ state, outcome, taken, finishedAt })
    .from(fittings)
    .where(eq(fittings.learnerId, viewer.id))
    .orderBy(desc(fittings.createdAt), desc(fittings.id))
    .limit(1);
  return last ?? null;
}

/** Has the viewer's weights fitted soon; one that waits already is enough. */
export async function requestFitting(db: Db, viewer: Viewer, now: Date): Promise<void> {
  await inTransaction(db, (tx) => queueFitting(tx, viewer.id, now));
}

async function queueFitting(tx: Tx, learnerId: string, now: Date): Promise<void> {
  const own = and(eq(fittings.learnerId, learnerId), isUnfinished);
  if ((await tx.$count(fittings, own)) > 0) return;
  const row = { state: "queued", tries: 0, taken: false } as const;
  await tx.insert(fittings).values({ id: randomUUID(), learnerId, createdAt: now, ...row });
}

/** Has the weights fitted of everybody with an account who has reviewed enough since the last time. */
export async function queueDueFittings(db: Db, now: Date): Promise<void> {
  const later = db
    .select({ id: fittings.id })
    .from(fittings)
    .where(
      and(eq(fittings.learnerId, cards.learnerId), gte(fittings.createdAt, reviews.reviewedAt)),
    );
  const guest = db
    .select({ id: guests.userId })
    .from(guests)
    .where(eq(guests.userId, cards.learnerId));
  const due = await db
    .select({ learnerId: cards.learnerId })
    .from(cards)
    .innerJoin(reviews, eq(reviews.cardId, cards.id))
    .where(and(notExists(guest), notExists(later)))
    .groupBy(cards.learnerId)
    .having(gte(count(), LEAST_REVIEWS));
  await inTransaction(db, async (tx) => {
    for (const { learnerId } of due) await queueFitting(tx, learnerId, now);
  });
}

/** Whether a fitting waits that nobody holds. */
export async function isFittingWaiting(db: Db, now: Date): Promise<boolean> {
  return (await db.$count(fittings, and(isUnfinished, isFree(now)))) > 0;
}

/** Takes the fitting that has waited longest and that nobody holds; null if there is none. */
export async function takeFitting(db: Db, now: Date): Promise<TakenFitting | null> {
  const waiting = and(isUnfinished, isFree(now));
  if (!(await isFittingWaiting(db, now))) return null;
  return inTransaction(db, async (tx) => {
    await tx
      .update(fittings)
      .set({ state: "failed", finishedAt: now, leasedUntil: null })
      .where(and(waiting, gte(fittings.tries, MOST_TRIES)));
    const next = tx
      .select({ id: fittings.id })
      .from(fittings)
      .where(waiting)
      .orderBy(asc(fittings.createdAt), asc(fittings.id))
      .limit(1);
    const leaseId = randomUUID();
    const [taken] = await tx
      .update(fittings)
      .set({ ...leaseFrom(now, LEASE_MS), leaseId, tries: sql`${fittings.tries} + 1` })
      .where(and(inArray(fittings.id, next), isFree(now)))
      .returning();
    return taken ? { id: taken.id, leaseId, learnerId: taken.learnerId } : null;
  });
}

/** The whole log of a learner, by card. */
export function loadLearnerLogs(
  db: Pick<Tx, "select">,
  learnerId: string,
): Promise<Map<string, LoggedRecall[]>> {
  return listLog(db, eq(cards.learnerId, learnerId));
}

type Finishing = { outcome: FittingOutcome; now: Date };

/**
 * Stores what a fitting came to. Weights that foretell better are taken: every memory is folded
 * anew, all or none, and no due date moves. False if the job was lost to another meanwhile.
 */
export async function finishFitting(
  db: Db,
  job: TakenFitting,
  { outcome, now }: Finishing,
): Promise<boolean> {
  const taken = "weights" in outcome && outcome.lossAfter < outcome.lossBefore;
  return inTransaction(db, async (tx) => {
    const held = await tx
      .update(fittings)
      .set({ state: "done", finishedAt: now, leasedUntil: null, outcome, taken })
      .where(heldBy(job))
      .returning();
    if (held.length > 0 && taken) await refold(tx, job.learnerId);
    return held.length > 0;
  });
}

/** Other weights say anew how stable and how difficult a memory is, and nothing else of it. */
async function refold(tx: Tx, learnerId: string): Promise<void> {
  const weights = await loadWeights(tx, learnerId);
  for (const [cardId, log] of await loadLearnerLogs(tx, learnerId)) {
    const memory = replayReviews(cardId, log, weights);
    if (!memory) continue;
    const { stability, difficulty } = memory;
    await tx.update(memories).set({ stability, difficulty }).where(eq(memories.cardId, cardId));
  }
}
