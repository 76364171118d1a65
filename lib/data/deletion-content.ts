import "server-only";

import { and, asc, eq, inArray, ne } from "drizzle-orm";
import {
  assignments,
  attempts,
  cardSets,
  cards,
  collectionClassrooms,
  collections,
  enrolments,
  studySets,
  todaySets,
} from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { isPresent } from "./enrolments";
import type { Tx } from "./open";

/**
 * What somebody made and others use must outlive them. A collection that is published to a class
 * goes, with its sets, to another teacher there. A study set of theirs that is
 * assigned, or that somebody else has taken or put on Today, goes to another teacher of
 * a class that uses it; where there is none it belongs to nobody and is retired, so that
 * it is read where it was used and listed nowhere. So do collections with such sets. The
 * rest is deleted.
 */
export async function leaveContentBehind(tx: Tx, viewer: Viewer, now: Date): Promise<void> {
  await handOverPublished(tx, viewer);
  const used = await listUsedSets(tx, viewer);
  for (const set of used) {
    const ownerId = await findHeir(tx, viewer, set.id);
    const change = ownerId ? { ownerId } : { ownerId, retiredAt: now };
    await tx.update(studySets).set(change).where(eq(studySets.id, set.id));
    await tx
      .update(collections)
      .set(change)
      .where(and(eq(collections.id, set.collectionId), eq(collections.ownerId, viewer.id)));
  }
  await tx.delete(studySets).where(eq(studySets.ownerId, viewer.id));
  await tx.delete(collections).where(eq(collections.ownerId, viewer.id));
}

/** A collection that is published to a class with another teacher is theirs from now on. */
async function handOverPublished(tx: Tx, viewer: Viewer): Promise<void> {
  const places = await tx
    .select({ collectionId: collections.id, userId: enrolments.userId })
    .from(collections)
    .innerJoin(collectionClassrooms, eq(collectionClassrooms.collectionId, collections.id))
    .innerJoin(enrolments, eq(enrolments.classroomId, collectionClassrooms.classroomId))
    .where(
      and(
        eq(collections.ownerId, viewer.id),
        isPresent("teacher"),
        ne(enrolments.userId, viewer.id),
      ),
    )
    .orderBy(asc(enrolments.joinedAt), asc(enrolments.userId));
  const heirs = new Map(places.toReversed().map((place) => [place.collectionId, place.userId]));
  for (const [collectionId, ownerId] of heirs) {
    const ofTheirs = and(
      eq(studySets.collectionId, collectionId),
      eq(studySets.ownerId, viewer.id),
    );
    await tx.update(studySets).set({ ownerId }).where(ofTheirs);
    await tx.update(collections).set({ ownerId }).where(eq(collections.id, collectionId));
  }
}

type OwnSet = { id: string; collectionId: string };

async function listUsedSets(tx: Tx, viewer: Viewer): Promise<OwnSet[]> {
  const own = await tx
    .select({ id: studySets.id, collectionId: studySets.collectionId })
    .from(studySets)
    .where(eq(studySets.ownerId, viewer.id))
    .orderBy(asc(studySets.id));
  const setIds = own.map(({ id }) => id);
  const uses = [
    await tx
      .select({ id: assignments.studySetId })
      .from(assignments)
      .where(inArray(assignments.studySetId, setIds)),
    await tx
      .select({ id: attempts.studySetId })
      .from(attempts)
      .where(and(inArray(attempts.studySetId, setIds), ne(attempts.learnerId, viewer.id))),
    await tx
      .select({ id: todaySets.studySetId })
      .from(todaySets)
      .where(and(inArray(todaySets.studySetId, setIds), ne(todaySets.learnerId, viewer.id))),
    await tx
      .select({ id: cardSets.studySetId })
      .from(cardSets)
      .innerJoin(cards, eq(cards.id, cardSets.cardId))
      .where(and(inArray(cardSets.studySetId, setIds), ne(cards.learnerId, viewer.id))),
  ];
  const used = new Set(uses.flat().map(({ id }) => id));
  return own.filter(({ id }) => used.has(id));
}

/** The longest-serving other teacher of a class that the set is assigned to. */
async function findHeir(tx: Tx, viewer: Viewer, studySetId: string): Promise<string | null> {
  const [heir] = await tx
    .select({ userId: enrolments.userId })
    .from(assignments)
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .where(
      and(
        eq(assignments.studySetId, studySetId),
        isPresent("teacher"),
        ne(enrolments.userId, viewer.id),
      ),
    )
    .orderBy(asc(enrolments.joinedAt), asc(enrolments.userId))
    .limit(1);
  return heir?.userId ?? null;
}
