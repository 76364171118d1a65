import type { AuditKind } from "../../lib/domain/audit";
import type { Given } from "../../lib/domain/response";
import type { RulingEffect } from "../../lib/domain/ruling";
import type { Columns } from "../columns";
import type { Assignments } from "./assignments";
import type { Attempts } from "./attempts";
import { belongsTo } from "./belongs-to";
import type { Content } from "./content";
import type { People } from "./people";

/** What people decided about marks. A mark itself is a replay of the log and of these. */
export function buildMarks(
  column: Columns,
  { users }: People,
  { itemVersions }: Content,
  { assignments }: Assignments,
  { attempts }: Attempts,
) {
  const { text, integer, real, boolean, instant, json, index, uniqueIndex, primaryKey } = column;
  const userId = belongsTo(column, () => users.id);
  const attemptId = belongsTo(column, () => attempts.id);

  /** What teachers decided of questions after they were taken. Rows are added, never changed. */
  const rulings = column.table(
    "rulings",
    {
      id: text().primaryKey(),
      /** Null: the owner of its collection, for sittings of nobody's class. */
      assignmentId: text().references(() => assignments.id, { onDelete: "cascade" }),
      itemVersionId: text()
        .notNull()
        .references(() => itemVersions.id, { onDelete: "cascade" }),
      /** Counts up within the assignment, from 1. */
      number: integer().notNull(),
      effect: text<RulingEffect>().notNull(),
      /** What counts, where an answer was accepted. */
      answer: json<Given>(),
      /** Whether marks may fall by it. */
      lowers: boolean().notNull(),
      /** What the teacher tells the students. */
      why: text().notNull(),
      actorId: text().references(() => users.id, { onDelete: "set null" }),
      ruledAt: instant().notNull(),
    },
    (ruling) => [
      uniqueIndex("rulings_number").on(ruling.assignmentId, ruling.number),
      index("rulings_version").on(ruling.itemVersionId),
    ],
  );

  /** A ruling that some sittings have not taken in yet. The row goes when all have. */
  const regrades = column.table("regrades", {
    rulingId: text()
      .primaryKey()
      .references(() => rulings.id, { onDelete: "cascade" }),
    queuedAt: instant().notNull(),
  });

  /** What a teacher set by hand on one question of one sitting: it outlasts every ruling. */
  const handMarks = column.table(
    "hand_marks",
    {
      attemptId: attemptId(),
      position: integer().notNull(),
      /** 0 to 1; null where there is a comment alone. */
      mark: real(),
      comment: text().notNull(),
      setBy: text().references(() => users.id, { onDelete: "set null" }),
      setAt: instant().notNull(),
    },
    (mark) => [primaryKey({ columns: [mark.attemptId, mark.position] })],
  );

  /** A student who need not do an assignment. */
  const excuses = column.table(
    "excuses",
    {
      assignmentId: text()
        .notNull()
        .references(() => assignments.id, { onDelete: "cascade" }),
      userId: userId(),
      excusedAt: instant().notNull(),
    },
    (excuse) => [primaryKey({ columns: [excuse.assignmentId, excuse.userId] })],
  );

  /** "I think this is wrong": what a learner says of a question. */
  const disputes = column.table(
    "disputes",
    {
      id: text().primaryKey(),
      learnerId: userId(),
      attemptId: attemptId(),
      position: integer().notNull(),
      itemVersionId: text()
        .notNull()
        .references(() => itemVersions.id, { onDelete: "cascade" }),
      words: text().notNull(),
      createdAt: instant().notNull(),
    },
    (dispute) => [
      index("disputes_attempt").on(dispute.attemptId, dispute.position),
      index("disputes_version").on(dispute.itemVersionId),
    ],
  );

  /** What came of a dispute: its row comes with the answer. */
  const disputeOutcomes = column.table("dispute_outcomes", {
    disputeId: text()
      .primaryKey()
      .references(() => disputes.id, { onDelete: "cascade" }),
    upheld: boolean().notNull(),
    words: text().notNull(),
    decidedBy: text().references(() => users.id, { onDelete: "set null" }),
    decidedAt: instant().notNull(),
  });

  /** Who changed what that concerns somebody's marks, time or place. Rows are added, never changed. */
  const audits = column.table(
    "audits",
    {
      id: text().primaryKey(),
      at: instant().notNull(),
      actorId: text().references(() => users.id, { onDelete: "set null" }),
      /** Whom it concerns. */
      subjectId: userId(),
      kind: text<AuditKind>().notNull(),
      /** The sitting, assignment or class that it is about, if any. */
      about: text(),
      before: json<unknown>(),
      after: json<unknown>(),
      /** What whoever changed it says of it. */
      why: text(),
    },
    (audit) => [index("audits_subject").on(audit.subjectId, audit.at)],
  );

  return { rulings, regrades, handMarks, excuses, disputes, disputeOutcomes, audits };
}
