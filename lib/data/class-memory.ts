import "server-only";

import { and, asc, countDistinct, eq, gt, gte, inArray, isNull } from "drizzle-orm";
import {
  assignments,
  cardSets,
  enrolments,
  evidence,
  facts,
  reviews,
  reviewVoids,
  users,
} from "@/drizzle/tables";
import type { ClassExamForecast, FactRecall } from "@/lib/domain/class-memory";
import { forecastClassExam, meanRecall, poorlyKnown, recallsAt } from "@/lib/domain/class-memory";
import type { Fact } from "@/lib/domain/fact";
import { groupBy } from "@/lib/domain/grouping";
import type { PassageView } from "@/lib/domain/passage";
import { startOfStudyDay, studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { listClassCards, ofTheirStudents } from "./class-cards";
import { hasPlace } from "./enrolments";
import type { Db } from "./open";
import { loadPassages } from "./passages";

/** Study days that a student's diligence is seen over, and facts that are shown. */
export const RECENT_DAYS = 7;
const MOST_FACTS = 20;

/** How a class keeps a study set in memory. */
export type ClassMemory = {
  students: StudentMemory[];
  /** Poorly known today or, where an exam is to come, on its day if nobody opened a card again. */
  facts: PoorFact[];
  /** Null where none is to come, or nobody has begun. */
  exam: ClassExamForecast | null;
};

export type StudentMemory = {
  userId: string;
  name: string;
  /** Of the last seven study days, those with a review of these cards. */
  days: number;
  /** The mean chance that they know a card of the set that they have seen; null before the first. */
  recall: number | null;
};

/** A fact that the class knows poorly, with the passage that says it first. */
export type PoorFact = FactRecall &
  Pick<Fact, "kind" | "lang" | "subject" | "predicate" | "object" | "time"> & {
    passage: PassageView | null;
  };

/**
 * How the students of a class keep the study set of an assignment in memory, for a teacher of the class;
 * empty for anybody else. By name: it ranks nobody.
 */
export async function loadClassMemory(
  db: Db,
  viewer: Viewer,
  { assignmentId, now }: { assignmentId: string; now: Date },
): Promise<ClassMemory> {
  const held = await listClassCards(db, viewer, assignmentId);
  const exam = await findExam(db, viewer, { assignmentId, now });
  const recalls = recallsAt(held, () => now);
  const onTheDay =
    exam === null ? null : recallsAt(held, ({ timeZone }) => startOfStudyDay(exam, timeZone));
  const days = await countStudyDays(db, viewer, { assignmentId, now });
  const students = await db
    .select({ userId: users.id, name: users.name })
    .from(assignments)
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(ofTheirStudents(db, viewer, assignmentId))
    .orderBy(asc(users.name), asc(users.id));
  const byStudent = groupBy(recalls, ({ learnerId }) => learnerId);
  const poor = poorlyKnown(onTheDay ?? recalls);
  return {
    students: students.map((student) => ({
      ...student,
      days: days.get(student.userId) ?? 0,
      recall: meanRecall(byStudent.get(student.userId) ?? []),
    })),
    facts: await describeFacts(db, poor.slice(0, MOST_FACTS)),
    exam:
      exam === null || onTheDay === null || held.length === 0
        ? null
        : forecastClassExam(held, onTheDay, {
            day: exam,
            studyDay: studyDayOf(now, viewer.timeZone),
          }),
  };
}

type Asked = { assignmentId: string; now: Date };

/** The study day of the exam to come; null where there is none. */
async function findExam(db: Db, viewer: Viewer, { assignmentId, now }: Asked) {
  const [row] = await db
    .select({ examDay: assignments.examDay })
    .from(assignments)
    .where(
      and(
        eq(assignments.id, assignmentId),
        hasPlace(db, viewer, assignments.classroomId, "teacher"),
        gt(assignments.examDay, studyDayOf(now, viewer.timeZone)),
      ),
    );
  return row?.examDay ?? null;
}

async function countStudyDays(db: Db, viewer: Viewer, { assignmentId, now }: Asked) {
  const first = studyDayOf(now, viewer.timeZone) - RECENT_DAYS + 1;
  const rows = await db
    .select({ learnerId: reviews.learnerId, days: countDistinct(reviews.studyDay) })
    .from(assignments)
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .innerJoin(reviews, and(eq(reviews.learnerId, enrolments.userId), gte(reviews.studyDay, first)))
    .innerJoin(
      cardSets,
      and(eq(cardSets.cardId, reviews.cardId), eq(cardSets.studySetId, assignments.studySetId)),
    )
    .leftJoin(reviewVoids, eq(reviewVoids.reviewId, reviews.id))
    .where(
      and(
        ofTheirStudents(db, viewer, assignmentId),
        eq(reviews.source, "card"),
        isNull(reviewVoids.reviewId),
      ),
    )
    .groupBy(reviews.learnerId);
  return new Map(rows.map(({ learnerId, days }) => [learnerId, days]));
}

async function describeFacts(db: Db, found: readonly FactRecall[]): Promise<PoorFact[]> {
  const { id, kind, lang, subject, predicate, object, time } = facts;
  const rows = await db
    .select({
      id,
      fact: { kind, lang, subject, predicate, object, time },
      passage: evidence.passage,
    })
    .from(facts)
    .innerJoin(evidence, and(eq(evidence.factId, id), eq(evidence.position, 0)))
    .where(
      inArray(
        id,
        found.map(({ factId }) => factId),
      ),
    );
  const passages = await loadPassages(
    db,
    rows.map(({ passage }) => [passage]),
  );
  const described = new Map(
    rows.map((row, index) => [row.id, { ...row.fact, passage: passages[index]?.[0] ?? null }]),
  );
  return found.flatMap((recall) => {
    const fact = described.get(recall.factId);
    return fact ? [{ ...recall, ...fact }] : [];
  });
}
