import "server-only";

import { asc, eq } from "drizzle-orm";
import { attemptItems, items, itemVersions, responses } from "@/drizzle/tables";
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

/** What a sitting pinned, keys included: for marking on the server only. */
export async function loadPinnedItems(
  db: Pick<Tx, "select">,
  attemptId: string,
): Promise<PinnedItem[]> {
  const { position, options } = attemptItems;
  return db
    .select({ position, options, ...PINNED_COLUMNS })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(position));
}

/** All that was given in a sitting, whether or not it stands. */
export async function loadLog(
  db: Pick<Tx, "select">,
  attemptId: string,
): Promise<LoggedResponse[]> {
  const { id, position, sequence, given, respondedAt } = responses;
  return db
    .select({ id, position, sequence, given, respondedAt })
    .from(responses)
    .where(eq(responses.attemptId, attemptId))
    .orderBy(asc(position), asc(sequence), asc(id));
}
