import "server-only";

import { and, asc, countDistinct, eq, gte, inArray, isNull } from "drizzle-orm";
import {
  assignments,
  cardSets,
  cards,
  enrolments,
  evidence,
  facts,
  fittings,
  memories,
  reviews,
  reviewVoids,
  users,
} from "@/drizzle/tables";
import type { FactRecall } from "@/lib/domain/class-memory";
import { meanRecall, poorlyKnown } from "@/lib/domain/class-memory";
import type { Fact } from "@/lib/domain/fact";
import { groupBy } from "@/lib/domain/grouping";
import { retrievability } from "@/lib/domain/memory";
import type { PassageView } from "@/lib/domain/passage";
import { UNFITTED } from "@/lib/domain/scheduling";
import { studyDayOf } from "@/lib/domain/study-day";
import type { Viewer } from "@/lib/domain/viewer";
import { MEMORY_COLUMNS } from "./cards";
import { hasPlace, isPresent } from "./enrolments";
import type { Db } from "./open";
import { loadPassages } from "./passages";
import { loadWeights } from "./schedulings";

/** Study days that a student's diligence is seen over, and facts that are shown. */
export const RECENT_DAYS = 7;
const MOST_FACTS = 20;

/** How a class keeps a study set in memory. */
export type ClassMemory = { students: StudentMemory[]; facts: PoorFact[] };

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
  const recalls = await listRecalls(db, viewer, { assignmentId, now });
  const days = await countStudyDays(db, viewer, { assignmentId, now });
  const students = await db
    .select({ userId: users.id, name: users.name })
    .from(assignments)
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .innerJoin(users, eq(users.id, enrolments.userId))
    .where(ofTheirStudents(db, viewer, assignmentId))
    .orderBy(asc(users.name), asc(users.id));
  const byStudent = groupBy(recalls, ({ learnerId }) => learnerId);
  return {
    students: students.map((student) => ({
      ...student,
      days: days.get(student.userId) ?? 0,
      recall: meanRecall(byStudent.get(student.userId) ?? []),
    })),
    facts: await describeFacts(db, poorlyKnown(recalls).slice(0, MOST_FACTS)),
  };
}

type Asked = { assignmentId: string; now: Date };

/** A condition on `assignments` joined with `enrolments`: students who are in the class now, asked for by its teacher. */
function ofTheirStudents(db: Db, viewer: Viewer, assignmentId: string) {
  return and(
    eq(assignments.id, assignmentId),
    hasPlace(db, viewer, assignments.classroomId, "teacher"),
    isPresent("learner"),
  );
}

async function listRecalls(db: Db, viewer: Viewer, { assignmentId, now }: Asked) {
  const rows = await db
    .select({
      learnerId: cards.learnerId,
      timeZone: users.timeZone,
      factId: cards.factId,
      memory: MEMORY_COLUMNS,
    })
    .from(assignments)
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .innerJoin(users, eq(users.id, enrolments.userId))
    .innerJoin(cards, eq(cards.learnerId, users.id))
    .innerJoin(
      cardSets,
      and(eq(cardSets.cardId, cards.id), eq(cardSets.studySetId, assignments.studySetId)),
    )
    .innerJoin(memories, eq(memories.cardId, cards.id))
    .where(ofTheirStudents(db, viewer, assignmentId));
  const weightsOf = await loadWeightsOf(db, [...new Set(rows.map((row) => row.learnerId))]);
  return rows.map(({ learnerId, timeZone, factId, memory }) => ({
    learnerId,
    factId,
    recall: retrievability(memory, now, timeZone, weightsOf(learnerId)),
  }));
}

/** Few learners have weights of their own: only theirs are read. */
async function loadWeightsOf(db: Db, learnerIds: string[]) {
  const fitted = await db
    .selectDistinct({ learnerId: fittings.learnerId })
    .from(fittings)
    .where(and(inArray(fittings.learnerId, learnerIds), eq(fittings.taken, true)));
  const own = new Map<string, typeof UNFITTED.current>();
  for (const { learnerId } of fitted) {
    own.set(learnerId, (await loadWeights(db, learnerId)).current);
  }
  return (learnerId: string) => own.get(learnerId) ?? UNFITTED.current;
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
