import "server-only";

import { randomUUID } from "node:crypto";
import { and, count, desc, eq, isNull } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  collections,
  disputeOutcomes,
  disputes,
  items,
  itemVersions,
  submissions,
  users,
} from "@/drizzle/tables";
import type { DisputeReader } from "@/lib/domain/dispute-reader";
import { disputeReader } from "@/lib/domain/dispute-reader";
import type { FactKind, Language } from "@/lib/domain/fact";
import type { ItemForm } from "@/lib/domain/item";
import { standingResponses } from "@/lib/domain/marks";
import type { PassageView } from "@/lib/domain/passage";
import type { Given } from "@/lib/domain/response";
import type { StoredMark } from "@/lib/domain/stored-marks";
import type { Viewer } from "@/lib/domain/viewer";
import { isOwnQuestion } from "./attempt-items";
import { loadLog } from "./attempt-logs";
import { mayAnswer } from "./dispute-outcomes";
import type { Db } from "./open";
import { loadPassages } from "./passages";
import { inTransaction } from "./transactor";

/** Of one learner on one question of one sitting; more is repetition. */
const MOST = 3;

export type NewDispute = { attemptId: string; position: number; words: string; now: Date };
export type Disputed =
  | { ok: true; reader: DisputeReader }
  | { ok: false; reason: "not-found" | "enough" };

/** Notes what the viewer thinks is wrong with a question of their own sitting. */
export async function disputeItem(
  db: Db,
  viewer: Viewer,
  { attemptId, position, words, now }: NewDispute,
): Promise<Disputed> {
  return inTransaction(db, async (tx): Promise<Disputed> => {
    const [question] = await tx
      .select({
        itemVersionId: attemptItems.itemVersionId,
        assignmentId: attempts.assignmentId,
        ownerId: collections.ownerId,
      })
      .from(attempts)
      .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
      .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
      .innerJoin(items, eq(items.id, itemVersions.itemId))
      .innerJoin(collections, eq(collections.id, items.collectionId))
      .where(isOwnQuestion(viewer, { attemptId, position }));
    if (!question) return { ok: false, reason: "not-found" };
    const [said] = await tx
      .select({ count: count() })
      .from(disputes)
      .where(and(eq(disputes.attemptId, attemptId), eq(disputes.position, position)));
    if ((said?.count ?? 0) >= MOST) return { ok: false, reason: "enough" };
    await tx.insert(disputes).values({
      id: randomUUID(),
      learnerId: viewer.id,
      attemptId,
      position,
      words,
      itemVersionId: question.itemVersionId,
      createdAt: now,
    });
    return { ok: true, reader: disputeReader({ ...question, learnerId: viewer.id }) };
  });
}

/** What a learner thinks is wrong, with all that is needed to answer it. */
export type DisputeView = {
  id: string;
  attemptId: string;
  /** Null for a quiz that nobody assigned. */
  assignmentId: string | null;
  position: number;
  itemVersionId: string;
  form: ItemForm;
  kind: FactKind;
  lang: Language;
  stem: string;
  key: string[];
  /** What stands of their answer; null if they gave none. */
  given: Given | null;
  /** Their answer has the full mark as it is: there is nothing of it to accept. */
  countsInFull: boolean;
  passages: PassageView[];
  learnerName: string;
  words: string;
  createdAt: Date;
  /** Null while nobody has answered. */
  outcome: { upheld: boolean; words: string } | null;
};

/** Disputes of one assignment, or those of quizzes that nobody assigned on one collection. */
export type DisputesAsked = { assignmentId: string } | { collectionId: string };

/**
 * What learners said: to the teachers of the class where the quiz was taken, else to the owner of the
 * collection. Those without an answer first, then the newest.
 */
export async function listDisputes(
  db: Db,
  viewer: Viewer,
  asked: DisputesAsked,
): Promise<DisputeView[]> {
  const rows = await selectDisputes(db, viewer, asked);
  const passages = await loadPassages(
    db,
    rows.map(({ evidence }) => evidence),
  );
  const views: DisputeView[] = [];
  for (const [index, { evidence: _, itemMarks, ...row }] of rows.entries()) {
    const log = await loadLog(db, row.attemptId, row.position);
    const given = standingResponses(log).get(row.position)?.given ?? null;
    const countsInFull = hasFullMark(itemMarks, row.itemVersionId);
    views.push({ ...row, given, countsInFull, passages: passages[index] ?? [] });
  }
  return views;
}

function hasFullMark(itemMarks: readonly StoredMark[] | null, itemVersionId: string): boolean {
  return (
    itemMarks?.some(({ versionId, mark }) => versionId === itemVersionId && mark === 1) ?? false
  );
}

/** On one page; older ones wait until these are answered. */
const A_PAGE = 50;

async function selectDisputes(db: Db, viewer: Viewer, asked: DisputesAsked) {
  const { id, attemptId, position, words, createdAt, itemVersionId } = disputes;
  const { assignmentId } = attempts;
  const { form, kind, lang } = items;
  const { stem, key, evidence } = itemVersions;
  const which =
    "assignmentId" in asked
      ? eq(assignmentId, asked.assignmentId)
      : and(isNull(assignmentId), eq(items.collectionId, asked.collectionId));
  return db
    .select({
      ...{ id, attemptId, assignmentId, position, itemVersionId, words, createdAt },
      ...{ form, kind, lang, stem, key, evidence },
      learnerName: users.name,
      itemMarks: submissions.itemMarks,
      outcome: { upheld: disputeOutcomes.upheld, words: disputeOutcomes.words },
    })
    .from(disputes)
    .innerJoin(attempts, eq(attempts.id, attemptId))
    .innerJoin(itemVersions, eq(itemVersions.id, itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .innerJoin(collections, eq(collections.id, items.collectionId))
    .innerJoin(users, eq(users.id, disputes.learnerId))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .leftJoin(assignments, eq(assignments.id, assignmentId))
    .leftJoin(disputeOutcomes, eq(disputeOutcomes.disputeId, id))
    .where(and(which, mayAnswer(db, viewer)))
    .orderBy(desc(isNull(disputeOutcomes.disputeId)), desc(createdAt), desc(id))
    .limit(A_PAGE);
}
