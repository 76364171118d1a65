import { groupBy } from "./grouping";

/** One student's card of one fact, and the chance from 0 to 1 that they know it now. */
export type StudentRecall = { learnerId: string; factId: string; recall: number };

/** A class knows a fact poorly below this mean recall. */
export const POORLY_KNOWN = 0.7;

/** A fact, how many students have seen it, and how likely one of them knows it now. */
export type FactRecall = { factId: string; students: number; recall: number };

/** The facts that a class knows poorly, the least known first. */
export function poorlyKnown(recalls: readonly StudentRecall[]): FactRecall[] {
  return [...groupBy(recalls, ({ factId }) => factId)]
    .map(([factId, own]) => ({ factId, students: own.length, recall: meanRecall(own) ?? 0 }))
    .filter(({ recall }) => recall < POORLY_KNOWN)
    .toSorted((a, b) => a.recall - b.recall || (a.factId < b.factId ? -1 : 1));
}

/** Null where nothing was seen. */
export function meanRecall(recalls: readonly Pick<StudentRecall, "recall">[]): number | null {
  if (recalls.length === 0) return null;
  return recalls.reduce((sum, { recall }) => sum + recall, 0) / recalls.length;
}
