import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, eq, isNull, or } from "drizzle-orm";
import {
  assignments,
  attempts,
  collections,
  disputeOutcomes,
  disputes,
  items,
  itemVersions,
} from "@/drizzle/tables";
import type { DisputeReader } from "@/lib/domain/dispute-reader";
import { disputeReader } from "@/lib/domain/dispute-reader";
import { standingResponses } from "@/lib/domain/marks";
import type { Viewer } from "@/lib/domain/viewer";
import { loadLog } from "./attempt-logs";
import { hasPlace } from "./enrolments";
import type { Db, Tx } from "./open";
import type { NewRuling, Ruled } from "./rulings";
import { insertRuling } from "./rulings";
import { inTransaction } from "./transactor";

/** On rows of `disputes` with their attempt, assignment if any, item version, item and collection: the viewer may answer. */
export function mayAnswer(db: Pick<Tx, "select">, viewer: Viewer): SQL | undefined {
  return or(
    hasPlace(db, viewer, assignments.classroomId, "teacher"),
    and(isNull(attempts.assignmentId), eq(collections.ownerId, viewer.id)),
  );
}

export type Answer = {
  disputeId: string;
  /** A word to the student. */
  words: string;
  now: Date;
};

/** Declines what a student thinks is wrong. False if it is not the viewer's to answer, or was answered. */
export async function declineDispute(db: Db, viewer: Viewer, answer: Answer): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await findAnswerable(tx, viewer, answer.disputeId))) return false;
    return answerDispute(tx, viewer, { ...answer, upheld: false });
  });
}

type Upheld = Omit<NewRuling, "assignmentId" | "itemVersionId"> & { disputeId: string };

/** Upholds a dispute by a ruling on its question, both or neither; the words go to the student. */
export async function upholdDispute(db: Db, viewer: Viewer, upheld: Upheld): Promise<Ruled> {
  const { disputeId, ...ruling } = upheld;
  return inTransaction(db, async (tx): Promise<Ruled> => {
    const place = await findAnswerable(tx, viewer, disputeId);
    if (!place) return { ok: false, reason: "not-found" };
    const ruled = await insertRuling(tx, viewer, { ...ruling, ...place });
    if (!ruled.ok) return ruled;
    const { why: words, now } = ruling;
    await answerDispute(tx, viewer, { disputeId, words, now, upheld: true });
    return ruled;
  });
}

/** Upholds a dispute by accepting what its learner answered; nobody's mark falls by it. */
export async function acceptDisputed(db: Db, viewer: Viewer, answer: Answer): Promise<boolean> {
  const { disputeId, words, now } = answer;
  const [said] = await db
    .select({ attemptId: disputes.attemptId, position: disputes.position })
    .from(disputes)
    .where(eq(disputes.id, disputeId));
  if (!said) return false;
  const log = await loadLog(db, said.attemptId, said.position);
  const given = standingResponses(log).get(said.position)?.given ?? null;
  const ruling = { effect: "also", answer: given, lowers: false, why: words, now } as const;
  return (await upholdDispute(db, viewer, { disputeId, ...ruling })).ok;
}

/** The question that a dispute is about, where it is the viewer's to answer and waits for an answer. */
async function findAnswerable(tx: Tx, viewer: Viewer, disputeId: string) {
  const { assignmentId } = attempts;
  const { itemVersionId } = disputes;
  const [found] = await tx
    .select({ assignmentId, itemVersionId })
    .from(disputes)
    .innerJoin(attempts, eq(attempts.id, disputes.attemptId))
    .innerJoin(itemVersions, eq(itemVersions.id, itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .innerJoin(collections, eq(collections.id, items.collectionId))
    .leftJoin(assignments, eq(assignments.id, assignmentId))
    .leftJoin(disputeOutcomes, eq(disputeOutcomes.disputeId, disputes.id))
    .where(
      and(eq(disputes.id, disputeId), isNull(disputeOutcomes.disputeId), mayAnswer(tx, viewer)),
    );
  return found ?? null;
}

async function answerDispute(
  tx: Tx,
  viewer: Viewer,
  { disputeId, words, upheld, now }: Answer & { upheld: boolean },
): Promise<boolean> {
  const answered = await tx
    .insert(disputeOutcomes)
    .values({ disputeId, upheld, words, decidedBy: viewer.id, decidedAt: now })
    .onConflictDoNothing()
    .returning();
  return answered.length > 0;
}

/** What a learner said of a question, and what came of it. */
export type OwnDispute = {
  position: number;
  words: string;
  createdAt: Date;
  reader: DisputeReader;
  /** Null while nobody has answered. */
  outcome: { upheld: boolean; words: string; decidedAt: Date } | null;
};

/** What the viewer said of the questions of a sitting of their own, in order. */
export async function listOwnDisputes(
  db: Db,
  viewer: Viewer,
  attemptId: string,
): Promise<OwnDispute[]> {
  const { position, words, createdAt } = disputes;
  const { upheld, decidedAt } = disputeOutcomes;
  const rows = await db
    .select({
      ...{ position, words, createdAt },
      whose: { assignmentId: attempts.assignmentId, ownerId: collections.ownerId },
      outcome: { upheld, words: disputeOutcomes.words, decidedAt },
    })
    .from(disputes)
    .innerJoin(attempts, eq(attempts.id, disputes.attemptId))
    .innerJoin(itemVersions, eq(itemVersions.id, disputes.itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .innerJoin(collections, eq(collections.id, items.collectionId))
    .leftJoin(disputeOutcomes, eq(disputeOutcomes.disputeId, disputes.id))
    .where(and(eq(disputes.attemptId, attemptId), eq(disputes.learnerId, viewer.id)))
    .orderBy(asc(createdAt), asc(disputes.id));
  return rows.map(({ whose, ...row }) => ({
    ...row,
    reader: disputeReader({ ...whose, learnerId: viewer.id }),
  }));
}
