import "server-only";

import { and, eq, inArray } from "drizzle-orm";
import {
  assignments,
  attempts,
  cards,
  classrooms,
  items,
  reviewVoids,
  submissions,
  users,
} from "@/drizzle/tables";
import { markAttempt, verdictOf } from "@/lib/domain/marks";
import { evidenceOf } from "@/lib/domain/quiz-evidence";
import { visibleRows } from "@/lib/domain/review-matrix";
import { checksEach } from "@/lib/domain/settings";
import { loadClosings } from "./access";
import { loadPinnedItems } from "./attempt-logs";
import { rebuildMemory } from "./cards";
import { loadGrounds } from "./mark-grounds";
import type { Tx } from "./open";
import type { Wanted } from "./quiz-evidence-log";
import { insertEvidence, isSame, listStored } from "./quiz-evidence-log";

/**
 * Brings the logs of a learner's cards in line with a sitting as it is marked now, and folds their
 * memories anew: whatever changed the marks, the memory is that of the right log. Each answer
 * stands at the time at which it was given. False while its learner may not see what was right.
 */
export async function takeEvidence(tx: Tx, attemptId: string, now: Date): Promise<boolean> {
  const sitting = await findSitting(tx, attemptId);
  if (!sitting) return false;
  const stored = await listStored(tx, attemptId);
  if (stored.length === 0 && !(await isSeen(tx, sitting, now))) return false;

  const wanted = sitting.feedsMemory === false ? [] : await listWanted(tx, sitting);
  const gone = stored.filter((row) => !wanted.some((each) => isSame(row, each)));
  const fresh = wanted.filter((each) => !stored.some((row) => isSame(row, each)));
  for (const { reviewId } of gone) {
    await tx
      .insert(reviewVoids)
      .values({ reviewId, learnerId: sitting.learnerId, voidedAt: now })
      .onConflictDoNothing();
  }
  await insertEvidence(tx, sitting, fresh, gone);
  const touched = new Set([...gone, ...fresh].map(({ cardId }) => cardId));
  for (const cardId of touched) await rebuildMemory(tx, cardId);
  return true;
}

type Sitting = NonNullable<Awaited<ReturnType<typeof findSitting>>>;

async function findSitting(tx: Tx, attemptId: string) {
  const [sitting] = await tx
    .select({
      id: attempts.id,
      learnerId: attempts.learnerId,
      timeZone: users.timeZone,
      settings: attempts.settings,
      assignmentId: attempts.assignmentId,
      releasedAt: assignments.releasedAt,
      submittedAt: submissions.submittedAt,
      ruledTo: submissions.ruledTo,
      /** Null where it belongs to no class. */
      feedsMemory: classrooms.feedsMemory,
    })
    .from(attempts)
    .innerJoin(users, eq(users.id, attempts.learnerId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .leftJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(eq(attempts.id, attemptId));
  return sitting ?? null;
}

/** Whether its learner may see which answers were right. */
async function isSeen(tx: Tx, sitting: Sitting, now: Date): Promise<boolean> {
  const { settings, assignmentId, learnerId, submittedAt, releasedAt } = sitting;
  if (checksEach(settings)) return true;
  if (!submittedAt) return false;
  const closingOf = await loadClosings(tx, learnerId, [assignmentId]);
  const times = { submittedAt, closesAt: closingOf(assignmentId), releasedAt, now };
  return visibleRows(settings, times).includes("correct");
}

/** What of the sitting says something of a card that its learner has. */
async function listWanted(tx: Tx, sitting: Sitting): Promise<Wanted[]> {
  const { learnerId, settings, ruledTo } = sitting;
  const pinned = await loadPinnedItems(tx, sitting.id);
  const grounds = await loadGrounds(tx, sitting, ruledTo ?? undefined);
  const marked = markAttempt(pinned, grounds, settings.partial).items;
  const itemIds = marked.map(({ item }) => item.itemId);
  if (itemIds.length === 0) return [];
  const rows = await tx
    .select({ itemId: items.id, cardId: cards.id })
    .from(items)
    .innerJoin(cards, eq(cards.factId, items.factId))
    .where(and(eq(cards.learnerId, learnerId), inArray(items.id, itemIds)));
  const cardOf = new Map(rows.map((row) => [row.itemId, row.cardId]));
  return marked.flatMap((each): Wanted[] => {
    const { item, response } = each;
    const evidence = evidenceOf(item.form, verdictOf(each));
    const cardId = cardOf.get(item.itemId);
    if (!evidence || !cardId || !response) return [];
    const { id: responseId, respondedAt: reviewedAt } = response;
    const itemVersionId = item.versionId;
    return [{ responseId, cardId, itemVersionId, reviewedAt, ...evidence }];
  });
}
