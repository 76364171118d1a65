import "server-only";

import { randomUUID } from "node:crypto";
import { attempts } from "@/drizzle/tables";
import type { Accommodation } from "@/lib/domain/accommodation";
import type { Limits } from "@/lib/domain/deadlines";
import { deadlineOf } from "@/lib/domain/deadlines";
import { seededOptions } from "@/lib/domain/item-view";
import type { Settings } from "@/lib/domain/settings";
import type { Viewer } from "@/lib/domain/viewer";
import type { DrawnItem } from "./draws";
import type { Tx } from "./open";

/** What an attempt is taken under, and is drawn by. */
type Pinned = Omit<Limits, "limitMinutes"> & {
  number: number;
  seed: string;
  settings: Settings;
  accommodation: Accommodation | null;
};

type Begun = { studySetId: string; assignmentId?: string | undefined; now: Date };

/** Adds an attempt with its settings, accommodation and deadline pinned. Returns its id. */
export async function insertAttempt(
  tx: Tx,
  viewer: Viewer,
  { studySetId, assignmentId, now }: Begun,
  { number, seed, settings, accommodation, closesAt, hardStop }: Pinned,
): Promise<string> {
  const id = randomUUID();
  const { limitMinutes } = settings;
  const limits = { limitMinutes, closesAt, hardStop, startedAt: now, accommodation, pauses: [] };
  await tx.insert(attempts).values({
    id,
    learnerId: viewer.id,
    studySetId,
    assignmentId: assignmentId ?? null,
    number,
    seed,
    settings,
    accommodation,
    startedAt: now,
    deadlineAt: deadlineOf(limits),
  });
  return id;
}

/** The rows that pin what was drawn, its options in their seeded order. */
export function pinItems(
  attemptId: string,
  drawn: readonly DrawnItem[],
  { seed, firstItemId }: { seed: string; firstItemId?: string | undefined },
) {
  return drawn.map((item, position) => ({
    attemptId,
    position,
    itemVersionId: item.versionId,
    options:
      item.itemId === firstItemId
        ? sampleOptions(item)
        : seededOptions(item, `${seed}/${item.versionId}`),
  }));
}

/** The same order for every visitor, so that the first page and the sitting it starts agree. */
export function sampleOptions(
  item: Pick<DrawnItem, "versionId" | "form" | "key" | "distractors">,
): string[] {
  return seededOptions(item, `sample/${item.versionId}`);
}
