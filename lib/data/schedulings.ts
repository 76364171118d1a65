import "server-only";

import { and, asc, eq, inArray, max } from "drizzle-orm";
import { cardSets, cards, fittings, todaySets } from "@/drizzle/tables";
import type { CardGoal } from "@/lib/domain/card-goal";
import { DEFAULT_GOAL } from "@/lib/domain/card-goal";
import type { LearnerWeights } from "@/lib/domain/scheduling";
import { UNFITTED } from "@/lib/domain/scheduling";
import type { Tx } from "./open";

type Reader = Pick<Tx, "select">;

/** The weights of a learner's memory: those fitted last, and all that their log may name. */
export async function loadWeights(db: Reader, learnerId: string): Promise<LearnerWeights> {
  const rows = await db
    .select({ id: fittings.id, outcome: fittings.outcome })
    .from(fittings)
    .where(and(eq(fittings.learnerId, learnerId), eq(fittings.taken, true)))
    .orderBy(asc(fittings.finishedAt), asc(fittings.id));
  const fitted = rows.flatMap(({ id, outcome }) =>
    outcome ? { id, values: outcome.weights } : [],
  );
  const byId = new Map(UNFITTED.byId);
  for (const weights of fitted) byId.set(weights.id, weights);
  return { current: fitted.at(-1) ?? UNFITTED.current, byId };
}

/** What the learner wants of these cards: of several study sets the one that asks most. */
export async function loadGoals(
  db: Reader,
  cardIds: readonly string[],
): Promise<(cardId: string) => CardGoal> {
  if (cardIds.length === 0) return () => DEFAULT_GOAL;
  const rows = await db
    .select({ cardId: cards.id, retention: max(todaySets.retention).mapWith(Number) })
    .from(cards)
    .innerJoin(cardSets, eq(cardSets.cardId, cards.id))
    .innerJoin(
      todaySets,
      and(eq(todaySets.studySetId, cardSets.studySetId), eq(todaySets.learnerId, cards.learnerId)),
    )
    .where(inArray(cards.id, [...cardIds]))
    .groupBy(cards.id);
  const goals = new Map(rows.map(({ cardId, retention }) => [cardId, { retention }]));
  return (cardId) => goals.get(cardId) ?? DEFAULT_GOAL;
}
