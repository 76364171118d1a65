"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { decideLate } from "@/lib/data/late-answers";
import type { ActionResult } from "@/lib/domain/action-result";
import { rowId } from "@/lib/domain/row-id";

const decisionForm = z.object({ attemptId: rowId, counts: z.enum(["yes", "no"]) });
const NO_SITTING = {
  ok: false,
  message: "There is no such quiz in a class that you teach. Go back to the class.",
} as const;

/** Fields: `attemptId`, `counts`. Counts what a student answered late, or none of it. */
export async function decide(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = decisionForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_SITTING;

  const { attemptId, counts } = parsed.data;
  const decision = { attemptId, counts: counts === "yes", now: new Date() };
  if (!(await decideLate(await getDb(), viewer, decision))) return NO_SITTING;
  refresh();
  return { ok: true };
}
