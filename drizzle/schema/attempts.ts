import type { Accommodation } from "../../lib/domain/accommodation";
import type { SubmittedBy } from "../../lib/domain/marks";
import type { Given } from "../../lib/domain/response";
import type { Settings } from "../../lib/domain/settings";
import type { StoredMark } from "../../lib/domain/stored-marks";
import type { Columns } from "../columns";
import type { Assignments } from "./assignments";
import { belongsTo } from "./belongs-to";
import type { Content } from "./content";
import type { People } from "./people";
import type { StudySets } from "./study-sets";

export type Attempts = ReturnType<typeof buildAttempts>;

/** Sittings. Responses are a log: rows are added, never changed. */
export function buildAttempts(
  column: Columns,
  { users }: People,
  { itemVersions }: Content,
  { studySets }: StudySets,
  { assignments }: Assignments,
) {
  const { text, integer, real, boolean, instant, json, index, primaryKey } = column;
  const userId = belongsTo(column, () => users.id);
  const studySetId = belongsTo(column, () => studySets.id);
  const assignmentId = belongsTo(column, () => assignments.id);

  /** One sitting of one study set by one learner, under an assignment or not. */
  const attempts = column.table(
    "attempts",
    {
      id: text().primaryKey(),
      learnerId: userId(),
      studySetId: studySetId(),
      assignmentId: text().references(() => assignments.id, { onDelete: "cascade" }),
      /** Counts the learner's attempts of this set under this assignment, from 1. */
      number: integer().notNull(),
      seed: text().notNull(),
      settings: json<Settings>().notNull(),
      /** What the learner had been given when it started, or was given since. */
      accommodation: json<Accommodation>(),
      startedAt: instant().notNull(),
      /** Computed at the start; moved only later, unless a teacher confirmed a cut. */
      deadlineAt: instant(),
      /** Handed in, by hand or by the clock. */
      endedAt: instant(),
    },
    (attempt) => [
      index("attempts_learner").on(attempt.learnerId, attempt.startedAt),
      index("attempts_assignment").on(attempt.assignmentId),
      index("attempts_open").on(attempt.endedAt, attempt.deadlineAt),
    ],
  );
  const attemptId = belongsTo(column, () => attempts.id);

  /** A teacher's sitting that tries an assignment out: it is under none, and counts nowhere. */
  const previews = column.table(
    "previews",
    { attemptId: attemptId().primaryKey(), assignmentId: assignmentId() },
    (preview) => [index("previews_assignment").on(preview.assignmentId)],
  );

  /** What an attempt pinned at its start: the versions asked and the order of their options. */
  const attemptItems = column.table(
    "attempt_items",
    {
      attemptId: attemptId(),
      position: integer().notNull(),
      itemVersionId: text()
        .notNull()
        .references(() => itemVersions.id, { onDelete: "cascade" }),
      options: json<string[]>().notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.attemptId, row.position] }),
      index("attempt_items_version").on(row.itemVersionId),
    ],
  );

  /** The log of what learners gave. The one with the highest `sequence` stands. */
  const responses = column.table(
    "responses",
    {
      /** Made by the browser, so that a resend is harmless. */
      id: text().primaryKey(),
      attemptId: attemptId(),
      position: integer().notNull(),
      sequence: integer().notNull(),
      given: json<Given>().notNull(),
      respondedAt: instant().notNull(),
      /** Arrived after deadline and grace: counts only if a teacher says so. */
      late: boolean().notNull().default(false),
    },
    (response) => [
      index("responses_attempt").on(response.attemptId, response.position, response.sequence),
    ],
  );

  /** The attempt is handed in while this row stands; its marks are a replay of responses, rulings and hand marks. */
  const submissions = column.table("submissions", {
    attemptId: attemptId().primaryKey(),
    submittedAt: instant().notNull(),
    by: text<SubmittedBy>().notNull().default("learner"),
    mark: real().notNull(),
    maxMark: real().notNull(),
    /** Of each question, in order; null until a sitting of an earlier version is marked again. */
    itemMarks: json<StoredMark[]>(),
    /** The number of the last ruling on its questions that its marks have taken in. */
    ruledTo: integer().notNull().default(0),
  });

  /** A break that an accommodation allows: the clock stands still until it ends. */
  const pauses = column.table(
    "pauses",
    {
      attemptId: attemptId(),
      startedAt: instant().notNull(),
      /** When it was ended, or will end by itself. */
      endsAt: instant().notNull(),
    },
    (pause) => [primaryKey({ columns: [pause.attemptId, pause.startedAt] })],
  );

  /** A question that its learner wants to look at again. */
  const flags = column.table(
    "flags",
    { attemptId: attemptId(), position: integer().notNull() },
    (flag) => [primaryKey({ columns: [flag.attemptId, flag.position] })],
  );

  /** A teacher counts all that came late in a sitting, or none of it. */
  const lateDecisions = column.table("late_decisions", {
    attemptId: attemptId().primaryKey(),
    counts: boolean().notNull(),
    decidedAt: instant().notNull(),
  });

  return { attempts, previews, attemptItems, responses, submissions, pauses, flags, lateDecisions };
}
