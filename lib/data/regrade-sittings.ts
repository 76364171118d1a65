import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, eq, inArray, isNotNull, isNull, lt, or } from "drizzle-orm";
import {
  attemptItems,
  attempts,
  lateDecisions,
  responses,
  rulings,
  submissions,
  users,
} from "@/drizzle/tables";
import { groupBy } from "@/lib/domain/grouping";
import { standingResponses } from "@/lib/domain/marks";
import type { Given } from "@/lib/domain/response";
import type { Ruling } from "@/lib/domain/ruling";
import { LOGGED_COLUMNS } from "./attempt-logs";
import { inBatches } from "./batches";
import { inScope, RULING_COLUMNS } from "./mark-grounds";
import type { Tx } from "./open";
import type { QuestionPlace } from "./ruled-questions";

/** Sittings that were handed in and asked a question, with what their learners gave for it. */
export async function loadAskedSittings(
  db: Pick<Tx, "select">,
  place: QuestionPlace,
  { below, limit }: { below?: number; limit?: number } = {},
) {
  const { mark, maxMark, itemMarks, ruledTo } = submissions;
  const query = db
    .select({
      attemptId: attempts.id,
      learnerId: attempts.learnerId,
      learnerName: users.name,
      settings: attempts.settings,
      position: attemptItems.position,
      mark,
      maxMark,
      itemMarks,
    })
    .from(attemptItems)
    .innerJoin(attempts, eq(attempts.id, attemptItems.attemptId))
    .innerJoin(submissions, eq(submissions.attemptId, attempts.id))
    .innerJoin(users, eq(users.id, attempts.learnerId))
    .where(
      and(
        isAsked(place),
        isNotNull(itemMarks),
        below === undefined ? undefined : lt(ruledTo, below),
      ),
    )
    .orderBy(asc(users.name), asc(attempts.number), asc(attempts.id));
  const rows = await (limit === undefined ? query : query.limit(limit));
  const givens = await loadGivens(
    db,
    place,
    rows.map(({ attemptId }) => attemptId),
  );
  return rows.map((row) => ({ ...row, given: givens.get(row.attemptId) ?? null }));
}

export type AskedSitting = Awaited<ReturnType<typeof loadAskedSittings>>[number];

function isAsked({ assignmentId, itemVersionId }: QuestionPlace): SQL | undefined {
  return and(
    eq(attemptItems.itemVersionId, itemVersionId),
    assignmentId === null ? isNull(attempts.assignmentId) : eq(attempts.assignmentId, assignmentId),
  );
}

/** What stands of each sitting for the question. */
async function loadGivens(
  db: Pick<Tx, "select">,
  { itemVersionId }: QuestionPlace,
  attemptIds: string[],
): Promise<Map<string, Given>> {
  const givens = new Map<string, Given>();
  for (const part of inBatches(attemptIds)) {
    const rows = await db
      .select({ attemptId: responses.attemptId, ...LOGGED_COLUMNS })
      .from(attemptItems)
      .innerJoin(
        responses,
        and(
          eq(responses.attemptId, attemptItems.attemptId),
          eq(responses.position, attemptItems.position),
        ),
      )
      .leftJoin(lateDecisions, eq(lateDecisions.attemptId, responses.attemptId))
      .where(
        and(
          inArray(attemptItems.attemptId, part),
          eq(attemptItems.itemVersionId, itemVersionId),
          or(eq(responses.late, false), eq(lateDecisions.counts, true)),
        ),
      );
    for (const [attemptId, log] of groupBy(rows, (row) => row.attemptId)) {
      for (const { given } of standingResponses(log).values()) givens.set(attemptId, given);
    }
  }
  return givens;
}

/** The rulings on a question, in their order. */
export async function loadRulingsOn(
  db: Pick<Tx, "select">,
  { assignmentId, itemVersionId }: QuestionPlace,
): Promise<Ruling[]> {
  return db
    .select(RULING_COLUMNS)
    .from(rulings)
    .where(and(inScope(assignmentId), eq(rulings.itemVersionId, itemVersionId)))
    .orderBy(asc(rulings.number));
}
