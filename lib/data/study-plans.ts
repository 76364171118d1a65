import "server-only";

import { and, eq } from "drizzle-orm";
import { cardSets, cards, memories, studySets, todaySets } from "@/drizzle/tables";
import { secondsForCard } from "@/lib/domain/forecast";
import type { SimulatedCard } from "@/lib/domain/simulation";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import type { ExamForecast, Workload } from "@/lib/domain/workload";
import { forecastExam, workloads } from "@/lib/domain/workload";
import { MEMORY_COLUMNS } from "./cards";
import { listClassDays, listExams } from "./exams";
import type { Db } from "./open";
import type { ReschedulePreview } from "./reschedules";
import { previewReschedule } from "./reschedules";
import { listRecentDurations } from "./review-days";
import { loadReviewSettings } from "./review-settings";
import { loadWeights } from "./schedulings";
import { inTransaction } from "./transactor";

/** How the viewer means to know a study set that is on their Today. */
export type StudyPlanView = {
  studySet: { id: string; title: string };
  studyDay: number;
  cards: number;
  unseen: number;
  retention: number;
  workloads: Workload[];
  reschedule: ReschedulePreview;
  /** The study day of the viewer's own exam. */
  examDay: number | null;
  /** Exams of their classes to come. */
  classExams: { day: number; classroom: string }[];
  /** The next of all these: from when the last pass is, and what the plan comes to. */
  exam: ({ day: number; passFrom: number } & ExamForecast) | null;
};

type Which = { studySetId: string; now: Date };

/** Null where the set is not on the viewer's Today. */
export async function findStudyPlan(
  db: Db,
  viewer: Viewer,
  { studySetId, now }: Which,
): Promise<StudyPlanView | null> {
  const [set] = await db
    .select({
      studySet: { id: studySets.id, title: studySets.title },
      retention: todaySets.retention,
      examDay: todaySets.examDay,
    })
    .from(todaySets)
    .innerJoin(studySets, eq(studySets.id, todaySets.studySetId))
    .where(and(eq(todaySets.learnerId, viewer.id), eq(todaySets.studySetId, studySetId)));
  if (!set) return null;

  const studyDay = studyDayOf(now, viewer.timeZone);
  const held = await listHeld(db, viewer, studySetId);
  const learner = {
    weights: (await loadWeights(db, viewer.id)).current,
    newCards: (await loadReviewSettings(db, viewer)).newCards,
    seconds: secondsForCard(await listRecentDurations(db, viewer, now)),
    studyDay,
  };
  const exams = await listExams(db, viewer.id, studyDay);
  const exam = exams.find((each) => each.studySetId === studySetId);
  const classDays = await listClassDays(db, viewer.id, studyDay);
  const { retention } = set;
  return {
    ...set,
    studyDay,
    cards: held.length,
    unseen: held.filter((card) => !card.memory).length,
    workloads: workloads(held, learner),
    reschedule: await previewReschedule(db, viewer, { studySetId, now }),
    classExams: classDays
      .filter((each) => each.studySetId === studySetId)
      .map(({ day, classroom }) => ({ day, classroom })),
    exam: exam
      ? {
          day: exam.day,
          passFrom: exam.passFrom,
          ...forecastExam(held, learner, { exam, retention }),
        }
      : null,
  };
}

function listHeld(db: Db, viewer: Viewer, studySetId: string): Promise<SimulatedCard[]> {
  return db
    .select({ cardId: cards.id, memory: MEMORY_COLUMNS })
    .from(cardSets)
    .innerJoin(cards, eq(cards.id, cardSets.cardId))
    .leftJoin(memories, eq(memories.cardId, cards.id))
    .where(and(eq(cards.learnerId, viewer.id), eq(cardSets.studySetId, studySetId)))
    .orderBy(cardSets.position, cards.id);
}

/** How much of a set the viewer wants to know. False if it is not on their Today. */
export function setRetention(
  db: Db,
  viewer: Viewer,
  { studySetId, retention }: { studySetId: string; retention: number },
): Promise<boolean> {
  return changeTodaySet(db, viewer, studySetId, { retention });
}

/** The study day of the viewer's own exam on a set; null takes it back. False if it is not on their Today. */
export function setExamDay(
  db: Db,
  viewer: Viewer,
  { studySetId, examDay }: { studySetId: string; examDay: number | null },
): Promise<boolean> {
  return changeTodaySet(db, viewer, studySetId, { examDay });
}

function changeTodaySet(
  db: Db,
  viewer: Viewer,
  studySetId: string,
  change: { retention: number } | { examDay: number | null },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const changed = await tx
      .update(todaySets)
      .set(change)
      .where(and(eq(todaySets.learnerId, viewer.id), eq(todaySets.studySetId, studySetId)))
      .returning();
    return changed.length > 0;
  });
}
