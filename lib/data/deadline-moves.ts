import "server-only";

import type { SQL } from "drizzle-orm";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { assignments, attempts, pauses } from "@/drizzle/tables";
import type { Accommodation } from "@/lib/domain/accommodation";
import { mostGenerous, NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import type { Limits } from "@/lib/domain/deadlines";
import { deadlineOf, movedDeadline } from "@/lib/domain/deadlines";
import { groupBy } from "@/lib/domain/grouping";
import type { Viewer } from "@/lib/domain/viewer";
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
    const deadlineAt = movedDeadline(
      sitting.deadlineAt,
      deadlineOf({ ...sitting, ...limitsOf(sitting), accommodation }),
    );
    await tx.update(attempts).set({ accommodation, deadlineAt }).where(eq(attempts.id, sitting.id));
  }
}

type Times = Pick<Limits, "closesAt" | "hardStop">;

/**
 * New times of an assignment reach its sittings under way: later ones at once, earlier ones only
 * where a cut was confirmed, with an audit row for each sitting that is cut.
 */
export async function moveDeadlines(
  tx: Tx,
  viewer: Viewer,
  change: Times & { assignmentId: string; cut: boolean; now: Date },
): Promise<void> {
  const { assignmentId, cut, now } = change;
  for (const sitting of await listOpen(tx, eq(attempts.assignmentId, assignmentId))) {
    const wanted = deadlineUnder(sitting, change);
    const deadlineAt = movedDeadline(sitting.deadlineAt, wanted, { cut });
    await tx.update(attempts).set({ deadlineAt }).where(eq(attempts.id, sitting.id));
    if (!isEarlier(deadlineAt, sitting.deadlineAt)) continue;
    await writeAudit(tx, viewer, {
      kind: "deadline",
      subjectId: sitting.learnerId,
      about: sitting.id,
      before: sitting.deadlineAt,
      after: deadlineAt,
      now,
    });
  }
}

type OpenSitting = Awaited<ReturnType<typeof listOpen>>[number];

function deadlineUnder(sitting: OpenSitting, { closesAt, hardStop }: Times): Date | null {
  return deadlineOf({ ...sitting, ...limitsOf(sitting), closesAt, hardStop });
}

function limitsOf({ settings, closesAt, hardStop }: OpenSitting): Limits {
  return { limitMinutes: settings.limitMinutes, closesAt, hardStop: hardStop ?? false };
}

function isEarlier(one: Date | null, other: Date | null): boolean {
  return one !== null && (other === null || one < other);
}

/** Sittings under way under an assignment, with all that their deadline is made from. */
async function listOpen(tx: Pick<Tx, "select">, which: SQL) {
  const { id, learnerId, settings, accommodation, startedAt, deadlineAt } = attempts;
  const { closesAt, hardStop } = assignments;
  const open = await tx
    .select({
      id,
      learnerId,
      settings,
      accommodation,
      startedAt,
      deadlineAt,
      closesAt,
      hardStop,
    })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .where(and(which, isNull(attempts.endedAt)))
    .orderBy(id);
  const taken = await tx
    .select()
    .from(pauses)
    .where(
      inArray(
        pauses.attemptId,
        open.map((sitting) => sitting.id),
      ),
    );
  const pausesOf = groupBy(taken, (pause) => pause.attemptId);
  return open.map((sitting) => ({ ...sitting, pauses: pausesOf.get(sitting.id) ?? [] }));
}
