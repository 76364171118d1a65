import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { attemptItems, attempts, items, itemVersions, submissions } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";

/**
 * Whether the viewer sits a quiz on this collection whose answers they may not see yet. While they
 * do, no page of the collection shows them an answer: not of these questions, nor of others that
 * may ask for the same.
 */
export async function holdsAnswersBack(
  db: Db,
  viewer: Viewer | null,
  collectionId: string,
): Promise<boolean> {
  if (!viewer) return false;
  const open = await db
    .select({ settings: attempts.settings })
    .from(attempts)
    .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(
      and(
        eq(attempts.learnerId, viewer.id),
        eq(items.collectionId, collectionId),
        isNull(submissions.attemptId),
      ),
    );
  return open.some(({ settings }) => settings.feedback === "after-submit");
}
