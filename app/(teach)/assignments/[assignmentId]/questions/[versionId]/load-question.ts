import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { findAssignment } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { findQuestionReport } from "@/lib/data/question-reports";
import type { AttemptChoice } from "@/lib/domain/attempt-choice";
import { rowId } from "@/lib/domain/row-id";

export type QuestionParams = Promise<{ assignmentId: string; versionId: string }>;

/** The question that an address names, for a teacher of the class; else not found. */
export async function loadQuestion(params: QuestionParams, choice: AttemptChoice) {
  const { assignmentId, versionId } = await params;
  const viewer = await requireAccount();
  const itemVersionId = orNotFound(rowId.safeParse(versionId).data);
  const db = await getDb();
  const place = { assignmentId, itemVersionId };
  const report = orNotFound(await findQuestionReport(db, viewer, { ...place, choice }));
  const assignment = orNotFound(
    await findAssignment(db, viewer, { assignmentId, now: new Date() }),
  );
  return { viewer, place, report, assignment };
}
