import "server-only";

import type { SQL } from "drizzle-orm";
import { and, asc, count, eq, sql } from "drizzle-orm";
import {
  assignments,
  attempts,
  cardSets,
  cards,
  enrolments,
  memories,
  submissions,
} from "@/drizzle/tables";
import type { CardCounts, QuizSitting, Standing } from "@/lib/domain/class-report";
import { excusedFrom, quizStanding, reviewStanding } from "@/lib/domain/class-report";
import type { AssignmentMode } from "@/lib/domain/classroom";
import { groupBy } from "@/lib/domain/grouping";
import type { Settings } from "@/lib/domain/settings";
import type { AccessBook } from "./access";
import { loadAccess } from "./access";
import { seesMark } from "./attempt-lists";
import { loadExcuses } from "./excuses";
import type { Db } from "./open";

type Given = { id: string; mode: AssignmentMode; settings: Pick<Settings, "counts"> };

/** How any of the learners stands with any of the assignments that were asked for. */
export type Standings = {
  of: (assignment: Given, learnerId: string) => Standing;
  /** What applies to each of them. */
  access: AccessBook;
  /** Those who started some quiz among the assignments. */
  learnerIds: string[];
};

/**
 * How learners stand with assignments, in at most nine queries whatever their number. `which` is a
 * condition on `assignments`, which also says who may ask. `learnerId` keeps to one learner, who
 * asks for themselves: their marks are in it once they may see them.
 */
export async function loadStandings(
  db: Db,
  which: SQL | undefined,
  { learnerId, now }: { learnerId?: string; now: Date },
): Promise<Standings> {
  const access = await loadAccess(db, which);
  const sittings = await loadSittings(db, which, { access, learnerId, now });
  const counts = await countCards(db, which, { learnerId, now });
  const excused = new Set(
    (await loadExcuses(db, which, learnerId)).map((row) => keyOf(row.assignmentId, row.userId)),
  );
  const standingOf = ({ id, mode, settings }: Given, learner: string) => {
    const { terms } = access.of(id, learner);
    return mode === "quiz"
      ? quizStanding(sittings.get(keyOf(id, learner)) ?? [], { ...settings, terms, now })
      : reviewStanding(counts.get(keyOf(id, learner)), { dueAt: terms.dueAt, now });
  };
  return {
    access,
    of: (assignment, learner) => {
      const standing = standingOf(assignment, learner);
      return excused.has(keyOf(assignment.id, learner)) ? excusedFrom(standing) : standing;
    },
    learnerIds: [...new Set([...sittings.values()].flat().map((sitting) => sitting.learnerId))],
  };
}

const keyOf = (assignmentId: string, learnerId: string) => `${assignmentId} ${learnerId}`;

type Sitting = QuizSitting & { learnerId: string };

async function loadSittings(
  db: Db,
  which: SQL | undefined,
  { access, learnerId, now }: { access: AccessBook; learnerId: string | undefined; now: Date },
): Promise<Map<string, Sitting[]>> {
  const { submittedAt, mark, maxMark } = submissions;
  const rows = await db
    .select({
      assignmentId: assignments.id,
      learnerId: attempts.learnerId,
      id: attempts.id,
      startedAt: attempts.startedAt,
      settings: attempts.settings,
      releasedAt: assignments.releasedAt,
      handedIn: { submittedAt, mark, maxMark },
    })
    .from(assignments)
    .innerJoin(attempts, eq(attempts.assignmentId, assignments.id))
    .leftJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(and(which, learnerId ? eq(attempts.learnerId, learnerId) : undefined))
    .orderBy(asc(attempts.number), asc(attempts.id));
  const sittings = rows.map(({ settings, handedIn, ...row }) => ({
    ...row,
    handedIn: handedIn && {
      ...handedIn,
      isSeen:
        learnerId === undefined ||
        seesMark(settings, {
          closesAt: access.of(row.assignmentId, row.learnerId).access.closesAt,
          releasedAt: row.releasedAt,
          submittedAt: handedIn.submittedAt,
          now,
        }),
    },
  }));
  return groupBy(sittings, (row) => keyOf(row.assignmentId, row.learnerId));
}

/** The cards that students hold of the sets which their class keeps in memory. */
async function countCards(
  db: Db,
  which: SQL | undefined,
  { learnerId, now }: { learnerId: string | undefined; now: Date },
): Promise<Map<string, CardCounts>> {
  const due = sql`case when ${memories.dueAt} <= ${sql.param(now, memories.dueAt)} then 1 else 0 end`;
  const rows = await db
    .select({
      assignmentId: assignments.id,
      learnerId: cards.learnerId,
      cards: count(),
      seen: count(memories.cardId),
      due: sql`sum(${due})`.mapWith(Number),
    })
    .from(assignments)
    .innerJoin(enrolments, eq(enrolments.classroomId, assignments.classroomId))
    .innerJoin(cards, eq(cards.learnerId, enrolments.userId))
    .innerJoin(
      cardSets,
      and(eq(cardSets.cardId, cards.id), eq(cardSets.studySetId, assignments.studySetId)),
    )
    .leftJoin(memories, eq(memories.cardId, cards.id))
    .where(
      and(
        which,
        eq(assignments.mode, "review"),
        learnerId ? eq(cards.learnerId, learnerId) : undefined,
      ),
    )
    .groupBy(assignments.id, cards.learnerId);
  return new Map(
    rows.map(({ assignmentId, learnerId: learner, ...counts }) => [
      keyOf(assignmentId, learner),
      counts,
    ]),
  );
}
