import type { AssignmentMode } from "../../lib/domain/classroom";
import type { LatePolicy } from "../../lib/domain/late-policy";
import type { Settings } from "../../lib/domain/settings";
import type { StoredChanges, StoredCredit } from "../../lib/domain/stored-access";
import type { Columns } from "../columns";
import { belongsTo } from "./belongs-to";
import type { Classes } from "./classes";
import type { People } from "./people";
import type { StudySets } from "./study-sets";

export type Assignments = ReturnType<typeof buildAssignments>;

/** What a class is asked, and what of it applies to whom. */
export function buildAssignments(
  column: Columns,
  { users }: People,
  { studySets }: StudySets,
  { classrooms, labels }: Classes,
) {
  const { text, integer, boolean, instant, json, index, primaryKey } = column;
  const userId = belongsTo(column, () => users.id);
  const studySetId = belongsTo(column, () => studySets.id);
  const classroomId = belongsTo(column, () => classrooms.id);
  const labelId = belongsTo(column, () => labels.id);

  /** A study set given to a classroom, as a quiz or as review. */
  const assignments = column.table(
    "assignments",
    {
      id: text().primaryKey(),
      classroomId: classroomId(),
      studySetId: studySetId(),
      title: text().notNull(),
      mode: text<AssignmentMode>().notNull(),
      settings: json<Settings>().notNull(),
      /** Nobody starts before. */
      opensAt: instant(),
      dueAt: instant(),
      /** Of a review: the study day of the exam, on each student's own clock. */
      examDay: integer(),
      /** Nobody starts from then on; without a time limit it is also the end. */
      closesAt: instant(),
      /** At closing everybody stops, whatever their time limit. */
      hardStop: boolean().notNull().default(false),
      /** Students see it in their lists before it opens. */
      listed: boolean().notNull().default(true),
      /** What handing in early brings and late costs, by the clock; null for neither. */
      credit: json<StoredCredit>(),
      /** Asked before a sitting begins. The hash is argon2id. */
      passwordHash: text(),
      /** What lateness costs where `credit` does not say; null for nothing. */
      latePolicy: json<LatePolicy>(),
      /** Results that were held back are seen from then on. */
      releasedAt: instant(),
      createdAt: instant().notNull(),
    },
    (assignment) => [index("assignments_classroom").on(assignment.classroomId)],
  );
  const assignmentId = belongsTo(column, () => assignments.id);

  /** What an assignment gives to some students in place of its own times and limits. Later ones win. */
  const overrides = column.table(
    "overrides",
    {
      id: text().primaryKey(),
      assignmentId: assignmentId(),
      position: integer().notNull(),
      /** Only what differs; the rest is inherited. */
      changes: json<StoredChanges>().notNull(),
    },
    (override) => [index("overrides_assignment").on(override.assignmentId, override.position)],
  );
  const overrideId = belongsTo(column, () => overrides.id);

  const overrideLabels = column.table(
    "override_labels",
    { overrideId: overrideId(), labelId: labelId() },
    (row) => [
      primaryKey({ columns: [row.overrideId, row.labelId] }),
      index("override_labels_label").on(row.labelId),
    ],
  );

  /** An override for a student beats those for labels. */
  const overrideStudents = column.table(
    "override_students",
    { overrideId: overrideId(), userId: userId() },
    (row) => [
      primaryKey({ columns: [row.overrideId, row.userId] }),
      index("override_students_user").on(row.userId),
    ],
  );

  /** A student of whom the lateness of an assignment takes nothing. */
  const lateWaivers = column.table(
    "late_waivers",
    { assignmentId: assignmentId(), userId: userId(), waivedAt: instant().notNull() },
    (row) => [
      primaryKey({ columns: [row.assignmentId, row.userId] }),
      index("late_waivers_user").on(row.userId),
    ],
  );

  return { assignments, overrides, overrideLabels, overrideStudents, lateWaivers };
}
