import "server-only";

import { and, asc, eq, inArray } from "drizzle-orm";
import { assignments, attemptItems, attempts, classrooms, rulings } from "@/drizzle/tables";
import type { OfferedRuling } from "@/lib/domain/key-change";
import type { Viewer } from "@/lib/domain/viewer";
import { inBatches } from "./batches";
import { hasPlace } from "./enrolments";
import type { Tx } from "./open";

/** An assignment of a class that the viewer teaches, some sitting of which asked a version of a question. */
export type AskedIn = {
  assignmentId: string;
  title: string;
  className: string;
  itemVersionId: string;
  /** What has been ruled there on that version, in order. */
  rulings: OfferedRuling[];
};

type Reader = Pick<Tx, "select" | "selectDistinct">;

/** Where these versions of questions were asked in the viewer's own classes, the earliest assignment first. */
export async function listAskedIn(
  db: Reader,
  viewer: Viewer,
  versionIds: readonly string[],
): Promise<AskedIn[]> {
  const found: AskedIn[] = [];
  for (const part of inBatches(versionIds)) {
    const places = await selectPlaces(db, viewer, part);
    const held = places.length === 0 ? [] : await selectRulings(db, part);
    for (const { createdAt: _, ...place } of places) {
      const there = held.filter(
        ({ assignmentId, itemVersionId }) =>
          assignmentId === place.assignmentId && itemVersionId === place.itemVersionId,
      );
      const given = there.map(({ effect, answer }) => ({ effect, answer }));
      found.push({ ...place, rulings: given });
    }
  }
  return found;
}

async function selectPlaces(db: Reader, viewer: Viewer, versionIds: string[]) {
  const { id, title, createdAt } = assignments;
  const { itemVersionId } = attemptItems;
  return db
    .selectDistinct({
      assignmentId: id,
      title,
      className: classrooms.name,
      itemVersionId,
      createdAt,
    })
    .from(attemptItems)
    .innerJoin(attempts, eq(attempts.id, attemptItems.attemptId))
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .innerJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .where(
      and(
        inArray(itemVersionId, versionIds),
        hasPlace(db, viewer, assignments.classroomId, "teacher"),
      ),
    )
    .orderBy(asc(createdAt), asc(id), asc(itemVersionId));
}

async function selectRulings(db: Reader, versionIds: string[]) {
  const { assignmentId, itemVersionId, effect, answer } = rulings;
  return db
    .select({ assignmentId, itemVersionId, effect, answer })
    .from(rulings)
    .where(inArray(itemVersionId, versionIds))
    .orderBy(asc(rulings.number));
}
