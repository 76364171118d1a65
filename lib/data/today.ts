import "server-only";

import { randomUUID } from "node:crypto";
import { and, asc, count, eq, inArray } from "drizzle-orm";
import { cardSets, cards, collections, studySets, todaySets } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { insertInBatches } from "./batches";
import { listCardFacts } from "./card-facts";
import type { Db, Tx } from "./open";
import { awaitEvidenceOf } from "./quiz-evidence-waits";
import { visibleStudySet } from "./study-sets";
import { inTransaction } from "./transactor";

type Putting = { studySetId: string; now: Date };

/**
 * Puts a study set on the viewer's Today: a card for each of its facts, in its order.
 * Twice adds only what is new in the set. Null if the viewer has no such study set.
 */
export async function addToToday(
  db: Db,
  viewer: Viewer,
  putting: Putting,
): Promise<{ cards: number } | null> {
  return inTransaction(db, async (tx) => {
    const [set] = await tx
      .select({ studySetId: studySets.id, blueprint: studySets.blueprint })
      .from(studySets)
      .innerJoin(collections, eq(collections.id, studySets.collectionId))
      .where(and(eq(studySets.id, putting.studySetId), visibleStudySet(tx, viewer)));
    if (!set) return null;

    const factIds = await listCardFacts(tx, set);
    await tx
      .insert(todaySets)
      .values({ learnerId: viewer.id, studySetId: set.studySetId, addedAt: putting.now })
      .onConflictDoNothing();
    await dealCards(tx, viewer.id, { ...putting, factIds });
    return { cards: factIds.length };
  });
}

/** One card for each fact that the learner has none of yet, and its place in the set. */
async function dealCards(
  tx: Tx,
  learnerId: string,
  { studySetId, now, factIds }: Putting & { factIds: readonly string[] },
): Promise<void> {
  const held = await tx
    .select({ id: cards.id, factId: cards.factId })
    .from(cards)
    .where(eq(cards.learnerId, learnerId));
  const cardOf = new Map(held.map((card) => [card.factId, card.id]));

  const fresh = factIds
    .filter((factId) => !cardOf.has(factId))
    .map((factId) => ({ id: randomUUID(), learnerId, factId, createdAt: now }));
  for (const card of fresh) cardOf.set(card.factId, card.id);

  await insertInBatches(tx, cards, fresh);
  await awaitEvidenceOf(
    tx,
    learnerId,
    fresh.map((card) => card.factId),
  );
  await insertInBatches(
    tx,
    cardSets,
    factIds.flatMap((factId, position) => {
      const cardId = cardOf.get(factId);
      return cardId ? [{ cardId, studySetId, position }] : [];
    }),
  );
}

/** Takes a study set off the viewer's Today. Cards that no other set holds leave the queue; their log stays. */
export async function removeFromToday(
  db: Db,
  viewer: Viewer,
  { studySetId }: { studySetId: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx
      .delete(todaySets)
      .where(and(eq(todaySets.learnerId, viewer.id), eq(todaySets.studySetId, studySetId)));
    const own = tx.select({ id: cards.id }).from(cards).where(eq(cards.learnerId, viewer.id));
    await tx
      .delete(cardSets)
      .where(and(eq(cardSets.studySetId, studySetId), inArray(cardSets.cardId, own)));
  });
}

/** A study set on Today. */
export type TodaySetView = {
  studySetId: string;
  title: string;
  collection: string;
  addedAt: Date;
  /** It can no longer be opened; its cards stay until it is taken off. */
  retired: boolean;
  cards: number;
  /** The share of its cards that its intervals aim at. */
  retention: number;
};

/** The study sets on the viewer's Today, first added first. */
export async function listTodaySets(db: Db, viewer: Viewer): Promise<TodaySetView[]> {
  const rows = await db
    .select({
      studySetId: studySets.id,
      title: studySets.title,
      collection: collections.title,
      addedAt: todaySets.addedAt,
      retiredAt: studySets.retiredAt,
      retention: todaySets.retention,
    })
    .from(todaySets)
    .innerJoin(studySets, eq(studySets.id, todaySets.studySetId))
    .innerJoin(collections, eq(collections.id, studySets.collectionId))
    .where(eq(todaySets.learnerId, viewer.id))
    .orderBy(asc(todaySets.addedAt), asc(studySets.id));
  const counts = await countSetCards(db, viewer);
  return rows.map(({ retiredAt, ...set }) => {
    return { ...set, retired: retiredAt !== null, cards: counts.get(set.studySetId) ?? 0 };
  });
}

async function countSetCards(db: Db, viewer: Viewer): Promise<Map<string, number>> {
  const rows = await db
    .select({ studySetId: cardSets.studySetId, cards: count() })
    .from(cards)
    .innerJoin(cardSets, eq(cardSets.cardId, cards.id))
    .where(eq(cards.learnerId, viewer.id))
    .groupBy(cardSets.studySetId);
  return new Map(rows.map((row) => [row.studySetId, row.cards]));
}

/** Whether a study set is on the viewer's Today. */
export async function isOnToday(db: Db, viewer: Viewer, studySetId: string): Promise<boolean> {
  const own = and(eq(todaySets.learnerId, viewer.id), eq(todaySets.studySetId, studySetId));
  return (await db.$count(todaySets, own)) > 0;
}
