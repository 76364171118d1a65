import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { enrolments } from "@/drizzle/tables";
import { markAttempt } from "@/lib/domain/marks";
import type { Viewer } from "@/lib/domain/viewer";
import { loadLog, loadPinnedItems } from "./attempt-logs";
import { selectAttempt } from "./attempts";
import type { MarkedItemView } from "./marked-items";
import { toMarkedViews } from "./marked-items";
import type { Db } from "./open";

/** A sitting that was handed in, as its learner and the teachers of its class read it. */
export type ResultsView = {
  id: string;
  number: number;
  learner: { name: string; isViewer: boolean };
  studySet: { id: string; title: string };
  assignment: { id: string; title: string; dueAt: Date | null; classroomId: string } | null;
  startedAt: Date;
  /** Null while it is still being taken; there are then no items. */
  submission: { submittedAt: Date; mark: number; maxMark: number } | null;
  items: MarkedItemView[];
};

/** The results of the viewer's own sitting, or of a student's in a class that the viewer teaches; else null. */
export async function findResults(
  db: Db,
  viewer: Viewer,
  attemptId: string,
): Promise<ResultsView | null> {
  const found = await selectAttempt(db, attemptId);
  if (!found) return null;
  const isViewer = found.learner.id === viewer.id;
  if (!isViewer && !(await teaches(db, viewer, found.assignment?.classroomId))) return null;
  const { id, number, startedAt, studySet, assignment, submission } = found;
  const marked = submission
    ? markAttempt(await loadPinnedItems(db, attemptId), await loadLog(db, attemptId)).items
    : [];
  return {
    id,
    number,
    startedAt,
    studySet,
    assignment,
    submission,
    learner: { name: found.learner.name, isViewer },
    items: await toMarkedViews(db, marked),
  };
}

async function teaches(db: Db, viewer: Viewer, classroomId: string | undefined): Promise<boolean> {
  if (classroomId === undefined) return false;
  const [row] = await db
    .select({ role: enrolments.role })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.classroomId, classroomId),
        eq(enrolments.userId, viewer.id),
        eq(enrolments.role, "teacher"),
        isNull(enrolments.leftAt),
      ),
    );
  return row !== undefined;
}
