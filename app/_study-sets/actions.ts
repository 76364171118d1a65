"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { ensureViewer } from "@/lib/auth/viewer";
import { startAttempt } from "@/lib/data/attempt-starts";
import { getDb } from "@/lib/data/db";
import { addToToday } from "@/lib/data/today";
import type { ActionResult } from "@/lib/domain/action-result";
import { rowId } from "@/lib/domain/row-id";
import { NO_SET, refusalWords } from "./refusal-words";

const startForm = z.object({ studySetId: rowId, assignmentId: rowId.optional() });
const setForm = z.object({ studySetId: rowId });

/** Fields: `studySetId`, `assignmentId` if any. Opens the quiz; a visitor becomes a guest by it. */
export async function startQuiz(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await ensureViewer(form.get("timeZone"));

  const parsed = startForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NO_SET };

  const started = await startAttempt(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!started.ok) return { ok: false, message: refusalWords(started, viewer.timeZone) };

  redirect(`/attempts/${started.attemptId}`);
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
