"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { limitFailures } from "@/lib/auth/limits";
import { ensureViewer } from "@/lib/auth/viewer";
import type { Started } from "@/lib/data/attempt-starts";
import { startAttempt } from "@/lib/data/attempt-starts";
import type { StartInput } from "@/lib/data/attempt-tasks";
import { getDb } from "@/lib/data/db";
import { addToToday } from "@/lib/data/today";
import { QUIZ_PASSWORD_MAX } from "@/lib/domain/access";
import type { ActionResult } from "@/lib/domain/action-result";
import { rowId } from "@/lib/domain/row-id";
import type { Viewer } from "@/lib/domain/viewer";
import { NO_SET, refusalWords } from "./refusal-words";

const startForm = z.object({
  studySetId: rowId,
  assignmentId: rowId.optional(),
  password: z.string().trim().max(QUIZ_PASSWORD_MAX).optional(),
});
const setForm = z.object({ studySetId: rowId });

/** Fields: `studySetId`, `assignmentId` if any. Opens the quiz; a visitor becomes a guest by it. */
export async function startQuiz(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await ensureViewer(form.get("timeZone"));

  const parsed = startForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NO_SET };

  const started = await start(viewer, { ...parsed.data, now: new Date() });
  if ("tooMany" in started) return { ok: false, message: started.tooMany };
  if (!started.ok) return { ok: false, message: refusalWords(started, viewer.timeZone) };

  redirect(`/attempts/${started.attemptId}`);
}

/** A wrong password is a failure, of which nobody has many. */
async function start(viewer: Viewer, input: StartInput): Promise<Started | { tooMany: string }> {
  const db = await getDb();
  if (!input.password) return startAttempt(db, viewer, input);
  const of = { purpose: `quiz ${input.assignmentId}`, account: viewer.id };
  const tried = await limitFailures(of, async () => {
    const started = await startAttempt(db, viewer, input);
    return !started.ok && started.reason === "wrong-password" ? null : started;
  });
  return "tooMany" in tried ? tried : (tried.result ?? { ok: false, reason: "wrong-password" });
}

/** Field: `studySetId`. Puts the set's cards into the daily review; twice is harmless. A visitor becomes a guest by it. */
export async function putOnToday(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await ensureViewer(form.get("timeZone"));

  const parsed = setForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NO_SET };

  const added = await addToToday(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!added) return { ok: false, message: NO_SET };

  refresh();
  return {
    ok: true,
    message: `On Today: ${added.cards === 1 ? "1 card" : `${added.cards} cards`}.`,
  };
}
