"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { acceptDisputed, declineDispute } from "@/lib/data/dispute-outcomes";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { paragraphs } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";

const LONGEST = 1000;
const NO_DISPUTE = "Somebody has answered this, or it is not yours to answer. Reload the page.";
const SAY_WHY = "Write a word to the student.";

const declineForm = z.object({
  disputeId: rowId,
  words: paragraphs(LONGEST).refine((words) => words !== "", SAY_WHY),
});
const acceptForm = z.object({ disputeId: rowId, words: paragraphs(LONGEST) });

/** Fields: `disputeId`, `words`. No mark changes; the student reads the words. */
export async function decline(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = declineForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["words"]);

  const answer = { ...parsed.data, now: new Date() };
  if (!(await declineDispute(await getDb(), viewer, answer))) {
    return formRefusal(NO_DISPUTE, form, ["words"]);
  }
  refresh();
  return { ok: true };
}

/** Fields: `disputeId`, `words`. What the student answered counts as well, and nobody's mark falls. */
export async function accept(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = acceptForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["words"]);

  const answer = { ...parsed.data, now: new Date() };
  if (!(await acceptDisputed(await getDb(), viewer, answer))) {
    return formRefusal(NO_DISPUTE, form, ["words"]);
  }
  refresh();
  return { ok: true };
}
