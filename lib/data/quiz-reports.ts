import "server-only";

import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { assignments, attempts, items, itemVersions, submissions } from "@/drizzle/tables";
import type { AttemptChoice } from "@/lib/domain/attempt-choice";
import { chooseSittings } from "@/lib/domain/attempt-choice";
import type { FactKind, Language } from "@/lib/domain/fact";
import type { ItemForm } from "@/lib/domain/item";
import type { QuestionStatistics, QuizStatistics } from "@/lib/domain/quiz-statistics";
import { quizReport } from "@/lib/domain/quiz-statistics";
import type { StoredMark } from "@/lib/domain/stored-marks";
import type { Viewer } from "@/lib/domain/viewer";
import { inBatches } from "./batches";
import { hasPlace } from "./enrolments";
import type { Db } from "./open";

/** The words of one version of a question. */
type QuestionWords = {
  stem: string;
  key: string[];
  form: ItemForm;
  kind: FactKind;
  lang: Language;
};

export type QuestionLine = QuestionStatistics & QuestionWords;

export type QuizReportView = {
  quiz: QuizStatistics;
  /** In the order of the first sitting that asked them. */
  questions: QuestionLine[];
};

type Asked = { assignmentId: string; choice: AttemptChoice };

/** How an assigned quiz did, for a teacher of its class; null for anybody else, or before anybody handed in. */
export async function findQuizReport(
  db: Db,
  viewer: Viewer,
  { assignmentId, choice }: Asked,
): Promise<QuizReportView | null> {
  const sittings = await loadMarkedSittings(db, viewer, assignmentId);
  const chosen = chooseSittings(sittings, choice);
  const report = quizReport(chosen.map(({ itemMarks }) => itemMarks));
  if (!report) return null;
  const words = await loadWords(
    db,
    report.questions.map(({ versionId }) => versionId),
  );
  const questions = report.questions.flatMap((question) => {
    const its = words.get(question.versionId);
    return its ? [{ ...question, ...its }] : [];
  });
  return { quiz: report.quiz, questions };
}

export type MarkedSitting = {
  attemptId: string;
  learnerId: string;
  number: number;
  itemMarks: StoredMark[];
};

/** The stored marks of all sittings of an assignment that were handed in, in one query; none where the viewer does not teach its class. */
export async function loadMarkedSittings(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
): Promise<MarkedSitting[]> {
  const { itemMarks } = submissions;
  const { learnerId, number } = attempts;
  const rows = await db
    .select({ attemptId: attempts.id, learnerId, number, itemMarks })
    .from(assignments)
    .innerJoin(attempts, eq(attempts.assignmentId, assignments.id))
    .innerJoin(submissions, eq(submissions.attemptId, attempts.id))
    .where(
      and(
        eq(assignments.id, assignmentId),
        isNotNull(itemMarks),
        hasPlace(db, viewer, assignments.classroomId, "teacher"),
      ),
    )
    .orderBy(asc(attempts.id));
  return rows.map((row) => ({ ...row, itemMarks: row.itemMarks ?? [] }));
}

async function loadWords(db: Db, versionIds: string[]): Promise<Map<string, QuestionWords>> {
  const words = new Map<string, QuestionWords>();
  const { form, kind, lang } = items;
  const { stem, key } = itemVersions;
  for (const part of inBatches(versionIds)) {
    const rows = await db
      .select({ versionId: itemVersions.id, stem, key, form, kind, lang })
      .from(itemVersions)
      .innerJoin(items, eq(items.id, itemVersions.itemId))
      .where(inArray(itemVersions.id, part));
    for (const { versionId, ...its } of rows) words.set(versionId, its);
  }
  return words;
}
