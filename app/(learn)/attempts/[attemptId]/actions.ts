"use server";

import { z } from "zod";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { disputeItem } from "@/lib/data/disputes";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { isStorable, rowId } from "@/lib/domain/row-id";
import { NOTED } from "./reader-words";

const LONGEST = 1000;
const SAY_WHY = "Say in a few words what is wrong.";
const disputeForm = z.object({
  attemptId: rowId,
  position: z.coerce.number().int().min(0).max(100_000),
  words: z
    .string(SAY_WHY)
    .trim()
    .min(3, SAY_WHY)
    .max(LONGEST, `That is too long. ${LONGEST} characters is the most.`)
    .refine(isStorable, SAY_WHY),
});
const REFUSED = {
  "not-found": "There is no such question in a quiz of yours. Reload the page.",
  enough: "You have said so three times. It is noted.",
};

/** Fields: `attemptId`, `position`, `words`. Notes what the viewer thinks is wrong with a question. */
export async function dispute(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();

  const parsed = disputeForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["words"]);

  const said = await disputeItem(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!said.ok) return formRefusal(REFUSED[said.reason], form, ["words"]);
  return { ok: true, message: NOTED[said.reader] };
}
