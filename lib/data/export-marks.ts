import "server-only";

import { asc, eq } from "drizzle-orm";
import { attempts, audits, disputeOutcomes, disputes, handMarks } from "@/drizzle/tables";
import type { AuditKind } from "@/lib/domain/audit";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";

/** What tells a mark: not before its learner may see the mark itself. */
const OF_MARKS: ReadonlySet<AuditKind> = new Set(["regrade", "hand-mark"]);

/**
 * What the viewer said of questions and what was answered, what teachers set or wrote beside their
 * answers, and every change of their marks, times and places that was noted, each oldest first. Of
 * marks only those of the sittings named, whose marks the viewer may see. Nobody else is named.
 */
export async function exportMarks(db: Db, viewer: Viewer, seen: ReadonlySet<string>) {
  const changes = await listChanges(db, viewer);
  const set = await listHandMarks(db, viewer);
  return {
    disputes: await listDisputes(db, viewer),
    setByHand: set.filter(({ attemptId }) => seen.has(attemptId)),
    changes: changes.filter(
      ({ kind, about }) => !OF_MARKS.has(kind) || (about !== null && seen.has(about)),
    ),
  };
}

async function listDisputes(db: Db, viewer: Viewer) {
  const { id, attemptId, position, itemVersionId, words, createdAt } = disputes;
  const { upheld, decidedAt } = disputeOutcomes;
  return db
    .select({
      ...{ id, attemptId, position, itemVersionId, words, createdAt },
      outcome: { upheld, words: disputeOutcomes.words, decidedAt },
    })
    .from(disputes)
    .leftJoin(disputeOutcomes, eq(disputeOutcomes.disputeId, id))
    .where(eq(disputes.learnerId, viewer.id))
    .orderBy(asc(createdAt), asc(id));
}

async function listHandMarks(db: Db, viewer: Viewer) {
  const { attemptId, position, mark, comment, setAt } = handMarks;
  return db
    .select({ attemptId, position, mark, comment, setAt })
    .from(handMarks)
    .innerJoin(attempts, eq(attempts.id, attemptId))
    .where(eq(attempts.learnerId, viewer.id))
    .orderBy(asc(setAt), asc(attemptId), asc(position));
}

async function listChanges(db: Db, viewer: Viewer) {
  const { id, at, kind, about, before, after, why } = audits;
  return db
    .select({ id, at, kind, about, before, after, why })
    .from(audits)
    .where(eq(audits.subjectId, viewer.id))
    .orderBy(asc(at), asc(id));
}
