"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { z } from "zod";
import { ensureViewer } from "@/lib/auth/viewer";
import { startAttempt } from "@/lib/data/attempt-starts";
import { getDb } from "@/lib/data/db";
import { recordResponse } from "@/lib/data/responses";
import type { ActionResult } from "@/lib/domain/action-result";
import { rowId } from "@/lib/domain/row-id";

const sampleForm = z.object({ studySetId: rowId, itemId: rowId, option: z.string().max(4000) });

/**
 * Fields: `studySetId`, `itemId`, `option`. The answer is the first of a quiz like any other, which
 * opens at its verdict. Public: who has no session becomes a guest.
 */
export async function answerSample(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await ensureViewer(form.get("timeZone"));

  const parsed = sampleForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: "Choose one of the answers first." };

  const { studySetId, itemId, option } = parsed.data;
  const db = await getDb();
  const now = new Date();
  const started = await startAttempt(db, viewer, { studySetId, firstItemId: itemId, now });
  if (!started.ok) {
    return { ok: false, message: "This question is no longer asked. Reload the page for another." };
  }
  const { attemptId } = started;
  const response = { id: randomUUID(), attemptId, position: 0, sequence: 1, now };
  await recordResponse(db, viewer, { ...response, given: { chosen: [option] } });

  redirect(`/attempts/${attemptId}`);
}
