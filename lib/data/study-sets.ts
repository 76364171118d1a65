import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, count, eq, inArray, isNull, or } from "drizzle-orm";
import {
  assignments,
  collections,
  enrolments,
  items,
  studySetItems,
  studySets,
} from "@/drizzle/tables";
import type { Blueprint } from "@/lib/domain/study-set";
import type { Viewer } from "@/lib/domain/viewer";
import { visibleCollection } from "./collections";
import type { Db, Tx } from "./open";

/** A study set as its page and lists show it. */
export type StudySetView = {
  id: string;
  title: string;
  about: string;
  collection: { id: string; title: string };
  /** Questions in one quiz. */
  questions: number;
  /** The viewer's own, to change or to end. */
  own: boolean;
};

/** What a quiz is drawn from. */
export type StudySetSource = { id: string; blueprint: Blueprint | null };

/**
 * The sets that come with collections the viewer may read, the viewer's own, and those given to their
 * classes: a student is given cards to keep, but of a quiz only its sittings, or they could practise
 * the questions of an exam before it.
 */
export function visibleStudySet(db: Pick<Tx, "select">, viewer: Viewer | null): SQL | undefined {
  const ofOwner = or(isNull(studySets.ownerId), eq(studySets.ownerId, collections.ownerId));
  const shipped = and(ofOwner, visibleCollection(db, viewer));
  if (!viewer) return and(isNull(studySets.retiredAt), shipped);
  // a set of one's own opens nothing that has been closed to one since
  const own = and(eq(studySets.ownerId, viewer.id), visibleCollection(db, viewer));
  const given = db
    .select({ id: assignments.studySetId })
    .from(assignments)
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .where(
      and(
        eq(enrolments.userId, viewer.id),
        isNull(enrolments.leftAt),
        or(eq(enrolments.role, "teacher"), eq(assignments.mode, "review")),
      ),
    );
  return and(isNull(studySets.retiredAt), or(shipped, own, inArray(studySets.id, given)));
}

/** The study sets listed under a collection that the viewer may take. */
export async function listStudySets(
  db: Db,
  viewer: Viewer | null,
  { collectionId }: { collectionId: string },
): Promise<StudySetView[]> {
  return selectStudySets(db, viewer, eq(studySets.collectionId, collectionId));
}

/** One study set, or null where there is none that the viewer may take. */
export async function findStudySet(
  db: Db,
  viewer: Viewer | null,
  studySetId: string,
): Promise<StudySetView | null> {
  const [found] = await selectStudySets(db, viewer, eq(studySets.id, studySetId));
  return found ?? null;
}

async function selectStudySets(db: Db, viewer: Viewer | null, which: SQL): Promise<StudySetView[]> {
  const { id, title, about, blueprint } = studySets;
  const rows = await db
    .select({
      id,
      title,
      about,
      blueprint,
      ownerId: studySets.ownerId,
      collection: { id: collections.id, title: collections.title },
    })
    .from(studySets)
    .innerJoin(collections, eq(collections.id, studySets.collectionId))
    .where(and(which, visibleStudySet(db, viewer)))
    .orderBy(asc(studySets.position), asc(studySets.createdAt), asc(studySets.id));
  const lengths = await countListed(
    db,
    rows.filter((row) => !row.blueprint).map((row) => row.id),
  );
  return rows.map(({ blueprint: plan, ownerId, ...set }) => ({
    ...set,
    own: viewer !== null && ownerId === viewer.id,
    questions: plan ? countPlanned(plan) : (lengths.get(set.id) ?? 0),
  }));
}

function countPlanned({ count: counts }: Blueprint): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}

async function countListed(db: Db, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: studySetItems.studySetId, count: count() })
    .from(studySetItems)
    .innerJoin(items, eq(items.id, studySetItems.itemId))
    .where(and(inArray(studySetItems.studySetId, ids), isNull(items.retiredAt)))
    .groupBy(studySetItems.studySetId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** What a quiz under an assignment is drawn from. The caller has seen that it was given to the viewer. */
export async function findGivenSource(
  tx: Pick<Tx, "select">,
  studySetId: string,
): Promise<StudySetSource | null> {
  const [found] = await tx
    .select({ id: studySets.id, blueprint: studySets.blueprint })
    .from(studySets)
    .where(and(eq(studySets.id, studySetId), isNull(studySets.retiredAt)));
  return found ?? null;
}

/** What a quiz of this set is drawn from, inside the transaction that starts it. */
export async function findStudySetSource(
  tx: Pick<Tx, "select">,
  viewer: Viewer,
  studySetId: string,
): Promise<StudySetSource | null> {
  const [found] = await tx
    .select({ id: studySets.id, blueprint: studySets.blueprint })
    .from(studySets)
    .innerJoin(collections, eq(collections.id, studySets.collectionId))
    .where(and(eq(studySets.id, studySetId), visibleStudySet(tx, viewer)));
  return found ?? null;
}
