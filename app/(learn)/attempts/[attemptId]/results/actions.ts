"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { setHandMark } from "@/lib/data/hand-marks";
import { decideLate } from "@/lib/data/late-answers";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault } from "@/lib/domain/form-fault";
import { paragraphs } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";

const LONGEST = 1000;
const decisionForm = z.object({ attemptId: rowId, counts: z.enum(["yes", "no"]) });
const markForm = z.object({
  attemptId: rowId,
  position: z.coerce.number().int().min(0).max(100_000),
  mark: z
    .string()
    .trim()
    .max(20)
    .transform((typed) => (typed === "" ? null : Number(typed.replace(",", "."))))
    .refine(
      (mark) => mark === null || (mark >= 0 && mark <= 1),
      "A number from 0 to 1, such as 0.5.",
    )
    .transform((mark) => (mark === null ? null : Math.round(mark * 100) / 100)),
  words: paragraphs(LONGEST),
});
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

/** Fields: `attemptId`, `position`, `mark`, `words`. Sets the mark of one question by hand, or takes that back. */
export async function setMark(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = markForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["mark", "words"]);

  const { words: comment, ...place } = parsed.data;
  const change = { ...place, comment, now: new Date() };
  if (!(await setHandMark(await getDb(), viewer, change))) return NO_SITTING;
  refresh();
  return { ok: true, message: "Saved." };
}
