import { planExam } from "./exam-plan";
import { groupBy } from "./grouping";
import type { Memory } from "./memory";
import { retrievability } from "./memory";
import { DEFAULT_REVIEW_SETTINGS } from "./review-settings";
import type { Weights } from "./scheduling";
import { DEFAULT_RETENTION, DEFAULT_WEIGHTS } from "./scheduling";
import { forecastExam } from "./workload";

/** One student's card of one fact; no memory: they have not seen it. */
export type ClassCard = {
  learnerId: string;
  timeZone: string;
  cardId: string;
  factId: string;
  memory: Memory | null;
  weights: Weights;
};

/** One student's card of one fact, and the chance from 0 to 1 that they know it at some moment. */
export type StudentRecall = { learnerId: string; factId: string; recall: number };

/** Of the cards that were seen, at a moment that may be another for each student. */
export function recallsAt(
  held: readonly ClassCard[],
  momentOf: (card: ClassCard) => Date,
): StudentRecall[] {
  return held.flatMap((card) => {
    const { learnerId, factId, memory, timeZone, weights } = card;
    if (!memory) return [];
    const recall = retrievability(memory, momentOf(card), timeZone, weights);
    return [{ learnerId, factId, recall }];
  });
}

/** What a class is likely to know on the study day of its exam, as shares of all its cards. */
export type ClassExamForecast = {
  day: number;
  /** If everybody keeps to the plan. */
  planned: number;
  /** If nobody opened a card again. */
  left: number;
};

/**
 * Lets chance review the class's cards up to the exam as if they were one learner's: of its mean
 * the weights of single students would change little. `onTheDay` is the recall of what was seen.
 */
export function forecastClassExam(
  held: readonly ClassCard[],
  onTheDay: readonly StudentRecall[],
  { day, studyDay }: { day: number; studyDay: number },
): ClassExamForecast {
  const students = new Set(held.map(({ learnerId }) => learnerId)).size;
  const exam = planExam("class", day, Math.ceil(held.length / students));
  const newCards = DEFAULT_REVIEW_SETTINGS.newCards * students;
  const learner = { weights: DEFAULT_WEIGHTS, newCards, seconds: 0, studyDay };
  const { recall } = forecastExam(held, learner, { exam, retention: DEFAULT_RETENTION });
  const left = onTheDay.reduce((sum, each) => sum + each.recall, 0) / held.length;
  return { day, planned: recall, left };
}

/** A class knows a fact poorly below this mean recall. */
export const POORLY_KNOWN = 0.7;

/** A fact, how many students have seen it, and how likely one of them knows it now. */
export type FactRecall = { factId: string; students: number; recall: number };

/** How well each fact is known by those who have seen it. */
export function recallByFact(recalls: readonly StudentRecall[]): FactRecall[] {
  return [...groupBy(recalls, ({ factId }) => factId)].map(([factId, own]) => ({
    factId,
    students: own.length,
    recall: meanRecall(own) ?? 0,
  }));
}

/** The facts that a class knows poorly, the least known first. */
export function poorlyKnown(recalls: readonly StudentRecall[]): FactRecall[] {
  return recallByFact(recalls)
    .filter(({ recall }) => recall < POORLY_KNOWN)
    .toSorted((a, b) => a.recall - b.recall || (a.factId < b.factId ? -1 : 1));
}

/** Null where nothing was seen. */
export function meanRecall(recalls: readonly Pick<StudentRecall, "recall">[]): number | null {
  if (recalls.length === 0) return null;
  return recalls.reduce((sum, { recall }) => sum + recall, 0) / recalls.length;
}
