import "server-only";

import { and, eq, exists } from "drizzle-orm";
import {
  assignments,
  attemptItems,
  attempts,
  collections,
  items,
  itemVersions,
} from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { PINNED_COLUMNS } from "./attempt-logs";
import { hasPlace } from "./enrolments";
import type { Tx } from "./open";

/** One version of a question, in one assignment or, with null, in what people take for themselves. */
export type QuestionPlace = { assignmentId: string | null; itemVersionId: string };

/** A question that the viewer may rule on, with its key; null where it is not theirs to judge. */
export async function findRuledQuestion(
  db: Pick<Tx, "select">,
  viewer: Viewer,
  place: QuestionPlace,
) {
  const [found] = await db
    .select(PINNED_COLUMNS)
    .from(itemVersions)
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .innerJoin(collections, eq(collections.id, items.collectionId))
    .where(and(eq(itemVersions.id, place.itemVersionId), mayRule(db, viewer, place)));
  return found ?? null;
}

/** Who teaches the class that it was assigned to; else the owner of its collection. */
function mayRule(db: Pick<Tx, "select">, viewer: Viewer, { assignmentId }: QuestionPlace) {
  if (assignmentId === null) return eq(collections.ownerId, viewer.id);
  return exists(
    db
      .select({ id: attempts.id })
      .from(attempts)
      .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
      .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
      .where(
        and(
          eq(assignments.id, assignmentId),
          eq(attemptItems.itemVersionId, itemVersions.id),
          hasPlace(db, viewer, assignments.classroomId, "teacher"),
        ),
      ),
  );
}
