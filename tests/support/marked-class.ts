import { randomUUID } from "node:crypto";
import { studySetItems, studySets } from "@/drizzle/tables";
import { loadPinnedItems } from "@/lib/data/attempt-logs";
import { startAttempt } from "@/lib/data/attempt-starts";
import type { Db } from "@/lib/data/open";
import { recordResponse } from "@/lib/data/responses";
import { submitAttempt } from "@/lib/data/submissions";
import { inTransaction } from "@/lib/data/transactor";
import type { Given } from "@/lib/domain/response";
import type { Viewer } from "@/lib/domain/viewer";
import type { Bank } from "./bank";

/** A study set that asks everybody the same questions. */
export async function createFixedSet(
  db: Db,
  bank: Pick<Bank, "collectionId">,
  itemIds: string[],
): Promise<string> {
  const studySetId = randomUUID();
  await inTransaction(db, async (tx) => {
    await tx.insert(studySets).values({
      ...{ id: studySetId, ownerId: null, title: "The same for all", about: "" },
      ...{ collectionId: bank.collectionId, blueprint: null, position: 1 },
      createdAt: new Date("2026-01-01T08:00:00Z"),
    });
    const rows = itemIds.map((itemId, position) => ({ studySetId, itemId, position }));
    await tx.insert(studySetItems).values(rows);
  });
  return studySetId;
}

type Sitting = {
  studySetId: string;
  assignmentId?: string;
  /** By the id of the item version; questions without one stay unanswered. */
  answers: Readonly<Record<string, Given>>;
  now: Date;
};

/** Takes a quiz with these answers and hands it in. */
export async function sit(
  db: Db,
  learner: Viewer,
  { answers, now, ...quiz }: Sitting,
): Promise<string> {
  const started = await startAttempt(db, learner, { ...quiz, now });
  if (!started.ok) throw new Error(started.reason);
  const { attemptId } = started;
  for (const { position, versionId } of await loadPinnedItems(db, attemptId)) {
    const given = answers[versionId];
    if (!given) continue;
    const response = { id: randomUUID(), attemptId, position, sequence: 1, given, now };
    const recorded = await recordResponse(db, learner, response);
    if (!recorded.ok) throw new Error(recorded.message);
  }
  await submitAttempt(db, learner, { attemptId, now });
  return attemptId;
}

/** Where a version of a question stands in a sitting. */
export async function positionOf(db: Db, attemptId: string, versionId: string): Promise<number> {
  const items = await loadPinnedItems(db, attemptId);
  return items.find((item) => item.versionId === versionId)?.position ?? -1;
}
