import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, eq, exists, inArray, isNull, lte, ne, notInArray, or, sql } from "drizzle-orm";
import { cardSets, cards, evidence, items, memories, todaySets } from "@/drizzle/tables";
import type { Memory } from "@/lib/domain/memory";
import type { Span } from "@/lib/domain/queue";
import type { Viewer } from "@/lib/domain/viewer";
import { suspendedCards } from "./card-actions";
import { cardItem } from "./card-facts";
import { MEMORY_COLUMNS } from "./cards";
import type { Db } from "./open";

/** A card that waits to be shown, and the fact that it is about. */
export type WaitingCard = { cardId: string; factId: string; memory: Memory | null };

/** Cards on Today that can be shown: a study set holds them, none is suspended, and a question can be asked of them. */
export function shownToday(db: Db, viewer: Viewer) {
  const held = db
    .select({ cardId: cardSets.cardId })
    .from(cardSets)
    .where(eq(cardSets.cardId, cards.id));
  const asked = db
    .select({ id: items.id })
    .from(items)
    .where(and(eq(items.factId, cards.factId), cardItem()));
  return and(
    eq(cards.learnerId, viewer.id),
    exists(held),
    exists(asked),
    notInArray(cards.id, suspendedCards(db, viewer)),
  );
}

/** The cards of one learner that may come: whose they are stands in an index, what must hold of them besides is dear. */
export type Coming = { learnerId: string; comes: SQL | undefined };

/** The dear conditions are asked only of those few that the memory lets through. */
function ifSo(isWaiting: SQL | undefined, { learnerId, comes }: Coming): SQL | undefined {
  return and(
    eq(cards.learnerId, learnerId),
    sql`case when ${isWaiting} then ${comes} else false end`,
  );
}

/** Cards that were reviewed and wait to be again. */
export type WaitingAgain = {
  /** Being learned, those due first before the others. */
  learning: WaitingCard[];
  /** Due by a moment, in the order of their random ids. */
  due: WaitingCard[];
};

/** The viewer's cards in learning, and those due by a moment: one look at each memory for both. */
export async function listWaitingAgain(db: Db, coming: Coming, by: Date): Promise<WaitingAgain> {
  const inLearning = ne(memories.state, "review");
  const rows = await db
    .select({ cardId: cards.id, factId: cards.factId, memory: MEMORY_COLUMNS })
    .from(cards)
    .innerJoin(memories, eq(memories.cardId, cards.id))
    .where(ifSo(or(inLearning, lte(memories.dueAt, by)), coming))
    .orderBy(asc(cards.id));
  const isLearning = (row: { memory: Memory }) => row.memory.state !== "review";
  return {
    learning: rows
      .filter(isLearning)
      .toSorted((a, b) => a.memory.dueAt.getTime() - b.memory.dueAt.getTime()),
    due: rows.filter((row) => !isLearning(row)),
  };
}

/** Never reviewed, in the order of their study sets. */
export async function listFresh(db: Db, coming: Coming, most: number): Promise<WaitingCard[]> {
  const rows = await db
    .select({ cardId: cards.id, factId: cards.factId })
    .from(cards)
    .innerJoin(cardSets, eq(cardSets.cardId, cards.id))
    .innerJoin(
      todaySets,
      and(eq(todaySets.studySetId, cardSets.studySetId), eq(todaySets.learnerId, cards.learnerId)),
    )
    .leftJoin(memories, eq(memories.cardId, cards.id))
    .where(ifSo(isNull(memories.cardId), coming))
    .orderBy(asc(todaySets.addedAt), asc(cardSets.position), asc(cards.id))
    .limit(most);
  return onceEach(rows).map((row) => ({ ...row, memory: null }));
}

/** Each card at its first place only. */
export function onceEach<Card extends { cardId: string }>(list: readonly Card[]): Card[] {
  const first = new Map(list.map((card) => [card.cardId, card] as const).toReversed());
  return list.filter((card) => first.get(card.cardId) === card);
}

/** Cards of one study set, whether or not they were ever reviewed, in its order. */
export function listOfSet(
  db: Db,
  comes: SQL | undefined,
  studySetId: string,
): Promise<WaitingCard[]> {
  return db
    .select({ cardId: cards.id, factId: cards.factId, memory: MEMORY_COLUMNS })
    .from(cards)
    .innerJoin(cardSets, eq(cardSets.cardId, cards.id))
    .leftJoin(memories, eq(memories.cardId, cards.id))
    .where(and(comes, eq(cardSets.studySetId, studySetId)))
    .orderBy(asc(cardSets.position), asc(cards.id));
}

/** The passages that say each fact. */
export async function loadSpans(db: Db, factIds: string[]): Promise<Map<string, Span[]>> {
  const spans = new Map<string, Span[]>(factIds.map((factId) => [factId, []]));
  if (factIds.length === 0) return spans;
  const rows = await db
    .select()
    .from(evidence)
    .where(inArray(evidence.factId, factIds))
    .orderBy(asc(evidence.factId), asc(evidence.position));
  for (const { factId, documentVersionId, passage } of rows) {
    if (passage.part !== "says") continue;
    spans.get(factId)?.push({ documentVersionId, start: passage.start, end: passage.end });
  }
  return spans;
}
