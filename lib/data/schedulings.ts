import "server-only";

import { and, asc, eq, inArray } from "drizzle-orm";
import { cardSets, fittings, todaySets } from "@/drizzle/tables";
import type { CardGoal } from "@/lib/domain/card-goal";
import { DEFAULT_GOAL } from "@/lib/domain/card-goal";
import { groupBy } from "@/lib/domain/grouping";
import type { LearnerWeights } from "@/lib/domain/scheduling";
import { UNFITTED } from "@/lib/domain/scheduling";
import { listExams } from "./exams";
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
    outcome && "weights" in outcome ? { id, values: outcome.weights } : [],
  );
  const byId = new Map(UNFITTED.byId);
  for (const weights of fitted) byId.set(weights.id, weights);
  return { current: fitted.at(-1) ?? UNFITTED.current, byId };
}

/**
 * What the learner wants of these cards: of several study sets on Today the one that asks most,
 * and the exam that comes first.
 */
export async function loadGoals(
  db: Reader,
  learnerId: string,
  { cardIds, studyDay }: { cardIds: readonly string[]; studyDay: number },
): Promise<(cardId: string) => CardGoal> {
  if (cardIds.length === 0) return () => DEFAULT_GOAL;
  const exams = await listExams(db, learnerId, studyDay);
  const rows = await db
    .select({
      cardId: cardSets.cardId,
      studySetId: todaySets.studySetId,
      retention: todaySets.retention,
    })
    .from(cardSets)
    .innerJoin(todaySets, eq(todaySets.studySetId, cardSets.studySetId))
    .where(and(eq(todaySets.learnerId, learnerId), inArray(cardSets.cardId, [...cardIds])));
  const bySet = groupBy(rows, (row) => row.cardId);
  return (cardId) => {
    const sets = bySet.get(cardId);
    if (!sets) return DEFAULT_GOAL;
    const held = exams.filter((exam) => sets.some((set) => set.studySetId === exam.studySetId));
    return { retention: Math.max(...sets.map((set) => set.retention)), exam: held[0] ?? null };
  };
}
