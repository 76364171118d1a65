import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, eq, exists, inArray, isNull, lte, ne, not, or } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  items,
  itemVersions,
  overrides,
  quizEvidenceWaits,
} from "@/drizzle/tables";
import { seenFrom } from "@/lib/domain/quiz-evidence";
import { inBatches, insertInBatches } from "./batches";
import type { Db, Tx } from "./open";
import { isPreview } from "./preview-rows";
import { takeEvidence } from "./quiz-evidence";
import { inTransaction } from "./transactor";

/** Sittings that one turn looks at: those that must wait longer go to the end of the queue. */
const A_TURN = 300;
/** A sitting that was not looked at yet comes first. */
const NEVER = new Date(0);

/**
 * Has sittings looked at again: their answers reach memory once their learner may see what was
 * right. For whatever changes marks, cards, or whether a class's quizzes count.
 */
export async function awaitEvidence(tx: Tx, which: SQL | undefined): Promise<void> {
  const { id, settings, endedAt } = attempts;
  const found = await tx
    .select({ id, settings, endedAt })
    .from(attempts)
    .where(and(which, not(isPreview(tx))));
  const rows = found.flatMap((attempt) => {
    const from = seenFrom(attempt.settings);
    // one under way without verdicts comes back here when it ends
    if (!from || (from !== "during" && !attempt.endedAt)) return [];
    const held = attempt.settings.held && from !== "during";
    return [{ attemptId: attempt.id, held, seenFrom: from, since: NEVER }];
  });
  await insertInBatches(tx, quizEvidenceWaits, rows);
}

/** Has the learner's sittings looked at again that asked for some of these facts. */
export async function awaitEvidenceOf(
  tx: Tx,
  learnerId: string,
  factIds: readonly string[],
): Promise<void> {
  for (const part of inBatches(factIds)) {
    const asking = tx
      .select({ id: attemptItems.attemptId })
      .from(attemptItems)
      .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
      .innerJoin(items, eq(items.id, itemVersions.itemId))
      .where(inArray(items.factId, part));
    const own = eq(attempts.learnerId, learnerId);
    await awaitEvidence(tx, and(own, inArray(attempts.id, asking)));
  }
}

/** Takes the evidence of sittings whose time has come; how many. */
export async function takeWaitingEvidence(db: Db, now: Date): Promise<number> {
  const { attemptId, held, seenFrom: from, since } = quizEvidenceWaits;
  const differs = db
    .select({ id: overrides.id })
    .from(overrides)
    .where(eq(overrides.assignmentId, assignments.id));
  const mayBeSeen = and(
    or(eq(held, false), lte(assignments.releasedAt, now)),
    or(ne(from, "closed"), isNull(assignments.id), lte(assignments.closesAt, now), exists(differs)),
  );
  const waiting = await db
    .select({ attemptId })
    .from(quizEvidenceWaits)
    .innerJoin(attempts, eq(attempts.id, attemptId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .where(mayBeSeen)
    .orderBy(asc(since), asc(attemptId))
    .limit(A_TURN);
  let taken = 0;
  for (const wait of waiting) if (await takeOne(db, wait.attemptId, now)) taken += 1;
  return taken;
}

function takeOne(db: Db, attemptId: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const own = eq(quizEvidenceWaits.attemptId, attemptId);
    const taken = await takeEvidence(tx, attemptId, now);
    if (taken) await tx.delete(quizEvidenceWaits).where(own);
    else await tx.update(quizEvidenceWaits).set({ since: now }).where(own);
    return taken;
  });
}
