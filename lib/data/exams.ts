import "server-only";

import { and, count, eq, gt, inArray, isNull } from "drizzle-orm";
import { assignments, cardSets, cards, classrooms, enrolments, todaySets } from "@/drizzle/tables";
import type { Exam } from "@/lib/domain/exam-plan";
import { planExam } from "@/lib/domain/exam-plan";
import { isPresent } from "./enrolments";
import type { Tx } from "./open";

type Reader = Pick<Tx, "select">;
type ExamDay = { studySetId: string; day: number };

/**
 * The exams that a learner's study sets on Today are for, after a study day: the first first. Of a
 * set with several, their own and those of their classes, the next.
 */
export async function listExams(db: Reader, learnerId: string, studyDay: number): Promise<Exam[]> {
  const days = [
    ...(await listOwnDays(db, learnerId, studyDay)),
    ...(await listClassDays(db, learnerId, studyDay)),
  ].toSorted((a, b) => a.day - b.day || (a.studySetId < b.studySetId ? -1 : 1));
  const next = days.filter(
    ({ studySetId }, index) => days.findIndex((other) => other.studySetId === studySetId) === index,
  );
  if (next.length === 0) return [];
  const counts = await countCards(
    db,
    learnerId,
    next.map(({ studySetId }) => studySetId),
  );
  return next.map(({ studySetId, day }) => planExam(studySetId, day, counts.get(studySetId) ?? 0));
}

async function listOwnDays(db: Reader, learnerId: string, studyDay: number): Promise<ExamDay[]> {
  const rows = await db
    .select({ studySetId: todaySets.studySetId, day: todaySets.examDay })
    .from(todaySets)
    .where(and(eq(todaySets.learnerId, learnerId), gt(todaySets.examDay, studyDay)));
  return rows.flatMap(({ studySetId, day }) => (day === null ? [] : { studySetId, day }));
}

/** Exams of classes that the learner is in, for sets that they have put on Today. */
export async function listClassDays(
  db: Reader,
  learnerId: string,
  studyDay: number,
): Promise<(ExamDay & { classroom: string })[]> {
  const { studySetId, examDay } = assignments;
  const rows = await db
    .select({ studySetId, day: examDay, classroom: classrooms.name })
    .from(assignments)
    .innerJoin(classrooms, eq(classrooms.id, assignments.classroomId))
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .innerJoin(
      todaySets,
      and(eq(todaySets.studySetId, studySetId), eq(todaySets.learnerId, enrolments.userId)),
    )
    .where(
      and(
        eq(enrolments.userId, learnerId),
        isPresent("learner"),
        isNull(classrooms.archivedAt),
        eq(assignments.mode, "review"),
        gt(examDay, studyDay),
      ),
    );
  return rows.flatMap(({ day, ...row }) => (day === null ? [] : { ...row, day }));
}

async function countCards(db: Reader, learnerId: string, studySetIds: string[]) {
  const rows = await db
    .select({ studySetId: cardSets.studySetId, cards: count() })
    .from(cardSets)
    .innerJoin(cards, eq(cards.id, cardSets.cardId))
    .where(and(eq(cards.learnerId, learnerId), inArray(cardSets.studySetId, studySetIds)))
    .groupBy(cardSets.studySetId);
  return new Map(rows.map((row) => [row.studySetId, row.cards]));
}
