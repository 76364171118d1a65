import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { attemptItems, itemVersions } from "@/drizzle/tables";
import { startAttempt } from "@/lib/data/attempt-starts";
import type { Db } from "@/lib/data/open";
import { recordResponse } from "@/lib/data/responses";
import { submitAttempt } from "@/lib/data/submissions";
import type { Viewer } from "@/lib/domain/viewer";

type Sitting = { studySetId: string; assignmentId?: string; now: Date };

/** Starts a quiz and answers its first question rightly. */
export async function beginQuiz(db: Db, viewer: Viewer, { now, ...quiz }: Sitting) {
  const started = await startAttempt(db, viewer, { ...quiz, now });
  if (!started.ok) throw new Error(started.reason);
  const { attemptId } = started;
  const { position, key, options } = await firstQuestion(db, attemptId);
  const given = options.length > 0 ? { chosen: key } : { typed: key };
  const id = randomUUID();
  const response = { id, attemptId, position, sequence: 1, given, now };
  const recorded = await recordResponse(db, viewer, response);
  if (!recorded.ok) throw new Error(recorded.message);
  return { attemptId, responseId: id };
}

/** As `beginQuiz`, and hands it in. */
export async function takeQuiz(db: Db, viewer: Viewer, sitting: Sitting): Promise<string> {
  const { attemptId } = await beginQuiz(db, viewer, sitting);
  await submitAttempt(db, viewer, { attemptId, now: sitting.now });
  return attemptId;
}

async function firstQuestion(db: Db, attemptId: string) {
  const [question] = await db
    .select({
      position: attemptItems.position,
      options: attemptItems.options,
      key: itemVersions.key,
    })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
    .limit(1);
  if (!question) throw new Error("The quiz has no question.");
  return question;
}
