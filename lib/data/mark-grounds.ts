import "server-only";

import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { attemptItems, handMarks, rulings } from "@/drizzle/tables";
import type { Grounds, HandMark } from "@/lib/domain/marks";
import type { Ruling } from "@/lib/domain/ruling";
import { loadLog } from "./attempt-logs";
import type { Tx } from "./open";

/** Which sitting, and whose rulings it is under: an assignment's, or of nobody's class. */
export type RuledSitting = { id: string; assignmentId: string | null };

export const RULING_COLUMNS = {
  number: rulings.number,
  itemVersionId: rulings.itemVersionId,
  effect: rulings.effect,
  answer: rulings.answer,
  lowers: rulings.lowers,
};

/** The rulings of an assignment, or those of collections' owners where there is none. */
export function inScope(assignmentId: string | null) {
  return assignmentId === null
    ? isNull(rulings.assignmentId)
    : eq(rulings.assignmentId, assignmentId);
}

/** All that the marks of a sitting are made from. `upTo` leaves out rulings after that number. */
export async function loadGrounds(
  db: Pick<Tx, "select">,
  sitting: RuledSitting,
  upTo?: number,
): Promise<Grounds> {
  return {
    log: await loadLog(db, sitting.id),
    rulings: await loadRulings(db, sitting, { upTo }),
    handMarks: await loadHandMarks(db, sitting.id),
  };
}

/** The rulings on the questions of a sitting, or on one of them. */
export async function loadRulings(
  db: Pick<Tx, "select">,
  { id, assignmentId }: RuledSitting,
  { upTo, position }: { upTo?: number | undefined; position?: number } = {},
): Promise<Ruling[]> {
  return db
    .select(RULING_COLUMNS)
    .from(attemptItems)
    .innerJoin(rulings, eq(rulings.itemVersionId, attemptItems.itemVersionId))
    .where(
      and(
        eq(attemptItems.attemptId, id),
        position === undefined ? undefined : eq(attemptItems.position, position),
        inScope(assignmentId),
        upTo === undefined ? undefined : lte(rulings.number, upTo),
      ),
    )
    .orderBy(asc(rulings.number));
}

async function loadHandMarks(db: Pick<Tx, "select">, attemptId: string): Promise<HandMark[]> {
  const { position, mark, comment } = handMarks;
  return db
    .select({ position, mark, comment })
    .from(handMarks)
    .where(eq(handMarks.attemptId, attemptId))
    .orderBy(asc(position));
}
