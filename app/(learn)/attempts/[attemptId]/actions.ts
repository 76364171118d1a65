"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { submitAttempt } from "@/lib/data/submissions";
import type { ActionResult } from "@/lib/domain/action-result";
import { rowId } from "@/lib/domain/row-id";

const attemptForm = z.object({ attemptId: rowId });
const NO_ATTEMPT = "This quiz cannot be handed in: it is not here, or its class has ended.";

/** Field: `attemptId`. Hands the viewer's quiz in, once, and opens its results. */
export async function handIn(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();

  const parsed = attemptForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NO_ATTEMPT };

  const { attemptId } = parsed.data;
  const handedIn = await submitAttempt(await getDb(), viewer, { attemptId, now: new Date() });
  if (!handedIn) return { ok: false, message: NO_ATTEMPT };

  redirect(`/attempts/${attemptId}/results`);
}
