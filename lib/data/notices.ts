import "server-only";

import { and, desc, eq, gte, inArray } from "drizzle-orm";
import {
  assignments,
  attempts,
  audits,
  disputeOutcomes,
  disputes,
  studySets,
  submissions,
} from "@/drizzle/tables";
import type { AuditKind } from "@/lib/domain/audit";
import type { Viewer } from "@/lib/domain/viewer";
import { loadClosings } from "./access";
import { seesMark } from "./attempt-lists";
import type { Db } from "./open";

type Total = { mark: number; maxMark: number };

/** That a teacher changed the mark of a sitting of the viewer's own. */
export type MarkChange = {
  id: string;
  attemptId: string;
  /** Of the assignment, else of the study set. */
  title: string;
  at: Date;
  before: Total;
  after: Total;
  /** What the teacher says of it; may be empty. */
  why: string;
};

const CHANGES: AuditKind[] = ["regrade", "hand-mark"];
/** What a page says at once. */
const MOST = 20;

type Asked = { attemptId?: string; since?: Date; now: Date };

/** How the viewer's marks have changed, the newest first; of one sitting, or since a moment. Only what they may see. */
export async function listMarkChanges(
  db: Db,
  viewer: Viewer,
  { attemptId, since, now }: Asked,
): Promise<MarkChange[]> {
  const { id, at, before, after, why } = audits;
  const { settings, assignmentId } = attempts;
  const rows = await db
    .select({
      ...{ id, at, before, after, why, settings, assignmentId },
      attemptId: attempts.id,
      releasedAt: assignments.releasedAt,
      submittedAt: submissions.submittedAt,
      assigned: assignments.title,
      title: studySets.title,
    })
    .from(audits)
    .innerJoin(attempts, eq(attempts.id, audits.about))
    .innerJoin(submissions, eq(submissions.attemptId, attempts.id))
    .innerJoin(studySets, eq(studySets.id, attempts.studySetId))
    .leftJoin(assignments, eq(assignments.id, assignmentId))
    .where(
      and(
        eq(audits.subjectId, viewer.id),
        eq(attempts.learnerId, viewer.id),
        inArray(audits.kind, CHANGES),
        attemptId === undefined ? undefined : eq(attempts.id, attemptId),
        since === undefined ? undefined : gte(at, since),
      ),
    )
    .orderBy(desc(at), desc(id))
    .limit(MOST);
  const ids = rows.map((row) => row.assignmentId);
  const closingOf = await loadClosings(db, viewer.id, ids);
  return rows.flatMap((row) => {
    const { releasedAt, submittedAt } = row;
    const times = { closesAt: closingOf(row.assignmentId), releasedAt, submittedAt, now };
    if (!seesMark(row.settings, times)) return [];
    const [from, to] = [row.before as Total, row.after as Total];
    if (from.mark === to.mark && from.maxMark === to.maxMark) return [];
    return {
      ...{ id: row.id, attemptId: row.attemptId, at: row.at, before: from, after: to },
      title: row.assigned ?? row.title,
      why: row.why ?? "",
    };
  });
}

/** That somebody answered what the viewer said of a question. */
export type DisputeAnswer = {
  id: string;
  attemptId: string;
  position: number;
  title: string;
  upheld: boolean;
};

/** What came of the viewer's disputes since a moment, the newest first. */
export async function listDisputeAnswers(
  db: Db,
  viewer: Viewer,
  since: Date,
): Promise<DisputeAnswer[]> {
  const { id, position } = disputes;
  const rows = await db
    .select({
      ...{ id, position },
      attemptId: attempts.id,
      upheld: disputeOutcomes.upheld,
      assigned: assignments.title,
      title: studySets.title,
    })
    .from(disputes)
    .innerJoin(disputeOutcomes, eq(disputeOutcomes.disputeId, id))
    .innerJoin(attempts, eq(attempts.id, disputes.attemptId))
    .innerJoin(studySets, eq(studySets.id, attempts.studySetId))
    .leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .where(and(eq(disputes.learnerId, viewer.id), gte(disputeOutcomes.decidedAt, since)))
    .orderBy(desc(disputeOutcomes.decidedAt), desc(id))
    .limit(MOST);
  return rows.map(({ assigned, ...row }) => ({ ...row, title: assigned ?? row.title }));
}
