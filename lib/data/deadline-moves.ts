import "server-only";

import type { SQL } from "drizzle-orm";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { assignments, attempts, pauses } from "@/drizzle/tables";
import type { Accommodation } from "@/lib/domain/accommodation";
import { mostGenerous, NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import { groupBy } from "@/lib/domain/grouping";
import type { MovedSitting } from "@/lib/domain/moved-sitting";
import { movedSitting } from "@/lib/domain/moved-sitting";
import type { Viewer } from "@/lib/domain/viewer";
import { loadAccess } from "./access";
import { writeAudit } from "./audits";
import type { Tx } from "./open";

/** Sittings under way of one person gain by what they are given: time, breaks, a hidden clock. */
export async function giveToOpenAttempts(
  tx: Tx,
  userId: string,
  given: Accommodation,
): Promise<void> {
  for (const sitting of await listOpen(tx, eq(attempts.learnerId, userId))) {
    const accommodation = mostGenerous(sitting.accommodation ?? NO_ACCOMMODATION, given);
    await moveTo(tx, sitting, movedSitting({ ...sitting, accommodation }, sitting.live));
    await tx.update(attempts).set({ accommodation }).where(eq(attempts.id, sitting.id));
  }
}

/**
 * What now applies in an assignment reaches its sittings under way: later deadlines at once, earlier
 * ones only where a cut was confirmed, with an audit row for each sitting that is cut.
 */
export async function moveDeadlines(
  tx: Tx,
  viewer: Viewer,
  { assignmentId, cut, now }: { assignmentId: string; cut: boolean; now: Date },
): Promise<void> {
  for (const sitting of await listOpen(tx, eq(attempts.assignmentId, assignmentId))) {
    const moved = movedSitting(sitting, sitting.live, { cut });
    await moveTo(tx, sitting, moved);
    if (!isEarlier(moved.deadlineAt, sitting.deadlineAt)) continue;
    await writeAudit(tx, viewer, {
      kind: "deadline",
      subjectId: sitting.learnerId,
      about: sitting.id,
      before: sitting.deadlineAt,
      after: moved.deadlineAt,
      now,
    });
  }
}

/** Sittings under way in a class gain by labels that were given since; none ends earlier by one taken. */
export async function giveLabelsToOpenAttempts(tx: Tx, classroomId: string): Promise<void> {
  for (const sitting of await listOpen(tx, eq(assignments.classroomId, classroomId))) {
    await moveTo(tx, sitting, movedSitting(sitting, sitting.live));
  }
}

type OpenSitting = Awaited<ReturnType<typeof listOpen>>[number];

async function moveTo(tx: Tx, { id, settings }: OpenSitting, moved: MovedSitting): Promise<void> {
  const { limitMinutes, deadlineAt } = moved;
  await tx
    .update(attempts)
    .set({ settings: { ...settings, limitMinutes }, deadlineAt })
    .where(eq(attempts.id, id));
}

function isEarlier(one: Date | null, other: Date | null): boolean {
  return one !== null && (other === null || one < other);
}

/** Sittings under way under assignments, with all that their deadline is made from, and what applies now. */
async function listOpen(tx: Pick<Tx, "select">, which: SQL) {
  const { id, learnerId, settings, accommodation, startedAt, deadlineAt } = attempts;
  const open = await tx
    .select({
      id,
      learnerId,
      assignmentId: assignments.id,
      settings,
      accommodation,
      startedAt,
      deadlineAt,
    })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .where(and(which, isNull(attempts.endedAt)))
    .orderBy(id);
  if (open.length === 0) return [];
  const attemptIds = open.map((sitting) => sitting.id);
  const taken = await tx.select().from(pauses).where(inArray(pauses.attemptId, attemptIds));
  const pausesOf = groupBy(taken, (pause) => pause.attemptId);
  const assignmentIds = [...new Set(open.map(({ assignmentId }) => assignmentId))];
  const book = await loadAccess(tx, inArray(assignments.id, assignmentIds));
  return open.map((sitting) => {
    const live = book.of(sitting.assignmentId, sitting.learnerId).access;
    return {
      ...sitting,
      limitMinutes: sitting.settings.limitMinutes,
      closesAt: live.closesAt,
      hardStop: live.hardStop,
      pauses: pausesOf.get(sitting.id) ?? [],
      live,
    };
  });
}
