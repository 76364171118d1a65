import "server-only";

import { and, asc, eq, or } from "drizzle-orm";
import {
  attemptItems,
  flags,
  items,
  itemVersions,
  lateDecisions,
  pauses,
  responses,
} from "@/drizzle/tables";
import type { Pause } from "@/lib/domain/deadlines";
import type { PinnedItem } from "@/lib/domain/item-view";
import type { LoggedResponse } from "@/lib/domain/marks";
import type { Tx } from "./open";

/** The columns of an item and of one version of it that a sitting pins, the key among them. */
export const PINNED_COLUMNS = {
  itemId: items.id,
  versionId: itemVersions.id,
  form: items.form,
  kind: items.kind,
  lang: items.lang,
  stem: itemVersions.stem,
  key: itemVersions.key,
  accept: itemVersions.accept,
  value: itemVersions.value,
  distractors: itemVersions.distractors,
  explanation: itemVersions.explanation,
  evidence: itemVersions.evidence,
};

/** What a sitting pinned, or one question of it, keys included: for marking on the server only. */
export async function loadPinnedItems(
  db: Pick<Tx, "select">,
  attemptId: string,
  at?: number,
): Promise<PinnedItem[]> {
  const { position, options } = attemptItems;
  return db
    .select({ position, options, ...PINNED_COLUMNS })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .where(
      and(eq(attemptItems.attemptId, attemptId), at === undefined ? undefined : eq(position, at)),
    )
    .orderBy(asc(position));
}

/** Of each question of a sitting the key and the options: what its learner may mean by a typed word. */
export async function loadPinnedWords(
  db: Pick<Tx, "select">,
  attemptId: string,
): Promise<Pick<PinnedItem, "key" | "options">[]> {
  return db
    .select({ key: itemVersions.key, options: attemptItems.options })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position));
}

/** The columns of the log. */
export const LOGGED_COLUMNS = {
  id: responses.id,
  position: responses.position,
  sequence: responses.sequence,
  given: responses.given,
  respondedAt: responses.respondedAt,
};

/**
 * All that was given in a sitting, or for one question of it, and counts, whether or not it stands:
 * late answers if a teacher said so.
 */
export async function loadLog(
  db: Pick<Tx, "select">,
  attemptId: string,
  at?: number,
): Promise<LoggedResponse[]> {
  return db
    .select(LOGGED_COLUMNS)
    .from(responses)
    .leftJoin(lateDecisions, eq(lateDecisions.attemptId, responses.attemptId))
    .where(
      and(
        eq(responses.attemptId, attemptId),
        at === undefined ? undefined : eq(responses.position, at),
        or(eq(responses.late, false), eq(lateDecisions.counts, true)),
      ),
    )
    .orderBy(asc(responses.position), asc(responses.sequence), asc(responses.id));
}

/** What came after the deadline of a sitting, oldest first, whether or not it counts. */
export async function loadLateResponses(
  db: Pick<Tx, "select">,
  attemptId: string,
): Promise<LoggedResponse[]> {
  return db
    .select(LOGGED_COLUMNS)
    .from(responses)
    .where(and(eq(responses.attemptId, attemptId), eq(responses.late, true)))
    .orderBy(asc(responses.respondedAt), asc(responses.position), asc(responses.id));
}

/** The breaks of a sitting, the first first. */
export async function loadPauses(db: Pick<Tx, "select">, attemptId: string): Promise<Pause[]> {
  const { startedAt, endsAt } = pauses;
  return db
    .select({ startedAt, endsAt })
    .from(pauses)
    .where(eq(pauses.attemptId, attemptId))
    .orderBy(asc(startedAt));
}

/** The questions of a sitting that its learner wants to look at again, in order. */
export async function loadFlags(db: Pick<Tx, "select">, attemptId: string): Promise<number[]> {
  const rows = await db
    .select({ position: flags.position })
    .from(flags)
    .where(eq(flags.attemptId, attemptId))
    .orderBy(asc(flags.position));
  return rows.map(({ position }) => position);
}
