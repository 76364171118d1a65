import "server-only";

import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, notInArray, sql } from "drizzle-orm";
import { collections, jobs } from "@/drizzle/tables";
import type { JobReport, JobState } from "@/lib/domain/job";
import type { Viewer } from "@/lib/domain/viewer";
import { workableCollection } from "./collections";
import { leaseFrom, leasesOf, MOST_TRIES } from "./leases";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";

/** A lease that is not renewed for so long has lost its holder. */
const LEASE_MS = 20_000;
const BROKEN_OFF =
  "This was broken off three times and is not tried again. Take out what you added last, or try a shorter text.";

/** A job that this machine holds for now. */
export type TakenJob = { id: string; leaseId: string; collectionId: string };

/** What its page says of a job. */
export type JobView = {
  id: string;
  state: JobState;
  /** 0 to 1. */
  progress: number;
  step: string;
  report: JobReport | null;
};

/** Has a collection compiled soon. A job that still waits sees the change as well. */
export async function queueCompile(tx: Tx, collectionId: string, now: Date): Promise<void> {
  const [queued] = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.collectionId, collectionId), eq(jobs.state, "queued")));
  if (queued) return;
  const row = { state: "queued", progress: 0, step: "Waiting its turn", tries: 0 } as const;
  await tx.insert(jobs).values({ id: randomUUID(), collectionId, createdAt: now, ...row });
}

/** Has every workshop compiled again that was compiled by another version of the program. */
export async function queueOutdated(db: Db, version: string, now: Date): Promise<void> {
  const { id, ownerId, compiledFrom, retiredAt } = collections;
  await inTransaction(db, async (tx) => {
    const outdated = await tx
      .select({ id })
      .from(collections)
      .where(
        // one that was never compiled has no version yet, and a job where it has a document
        and(isNotNull(ownerId), isNull(retiredAt), notInArray(compiledFrom, ["", version])),
      );
    for (const collection of outdated) await queueCompile(tx, collection.id, now);
  });
}

const { isUnfinished, isFree, heldBy } = leasesOf(jobs);

/**
 * Takes the job that has waited longest and that nobody holds; null if there is none. Of one
 * collection one job is under way at a time. One whose holder died is taken again.
 */
export async function takeJob(db: Db, now: Date): Promise<TakenJob | null> {
  const waiting = and(isUnfinished, isFree(now));
  const [any] = await db.select({ id: jobs.id }).from(jobs).where(waiting).limit(1);
  if (!any) return null;
  return inTransaction(db, async (tx) => {
    await giveUpBroken(tx, now);
    const underWay = await tx
      .select({ id: jobs.collectionId })
      .from(jobs)
      .where(and(eq(jobs.state, "running"), gte(jobs.leasedUntil, now)));
    const busy = underWay.map(({ id }) => id);
    const next = tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(and(waiting, notInArray(jobs.collectionId, busy)))
      .orderBy(asc(jobs.createdAt), asc(jobs.id))
      .limit(1);
    const [taken] = await tx
      .update(jobs)
      .set({ ...leaseFrom(now, LEASE_MS), leaseId: randomUUID(), tries: sql`${jobs.tries} + 1` })
      .where(and(inArray(jobs.id, next), isFree(now)))
      .returning();
    return taken?.leaseId
      ? { id: taken.id, leaseId: taken.leaseId, collectionId: taken.collectionId }
      : null;
  });
}

async function giveUpBroken(tx: Tx, now: Date): Promise<void> {
  const report = { message: BROKEN_OFF };
  await tx
    .update(jobs)
    .set({ state: "failed", finishedAt: now, leasedUntil: null, report })
    .where(and(isUnfinished, isFree(now), gte(jobs.tries, MOST_TRIES)));
}

/** Says how far a job is, and keeps it for a while longer. False once it was lost to another. */
export async function renewJob(
  db: Db,
  job: TakenJob,
  { progress, step, now }: Pick<JobView, "progress" | "step"> & { now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const held = await tx
      .update(jobs)
      .set({ progress, step, ...leaseFrom(now, LEASE_MS) })
      .where(heldBy(job))
      .returning();
    return held.length > 0;
  });
}

/** Ends a job that its taker could not do. */
export async function failJob(db: Db, job: TakenJob, message: string, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx
      .update(jobs)
      .set({ state: "failed", finishedAt: now, leasedUntil: null, report: { message } })
      .where(heldBy(job));
  });
}

/** The last job of a collection that the viewer works on; null where there was none. */
export async function findLatestJob(
  db: Db,
  viewer: Viewer,
  collectionId: string,
): Promise<JobView | null> {
  const { id, state, progress, step, report } = jobs;
  const [latest] = await db
    .select({ id, state, progress, step, report })
    .from(jobs)
    .innerJoin(collections, eq(collections.id, jobs.collectionId))
    .where(and(eq(jobs.collectionId, collectionId), workableCollection(db, viewer)))
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(1);
  return latest ?? null;
}
