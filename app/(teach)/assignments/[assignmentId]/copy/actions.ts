"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { copyAssignment } from "@/lib/data/assignment-copies";
import { getDb } from "@/lib/data/db";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { rowId } from "@/lib/domain/row-id";

const GIVE_BACK = ["classroomId", "days"] as const;
/** Two years: a course that comes again. */
const MOST_DAYS = 732;
const DAYS = `Type whole days, at most ${MOST_DAYS}.`;
const REFUSALS = {
  "not-found": "There is no such assignment or class that you teach. Go back to your classes.",
  archived: "That class is archived. Take it out of the archive first, or choose another.",
  "no-set": "Its study set is not yours to assign any more. Assign another to that class.",
};

const copyForm = z.object({
  assignmentId: rowId,
  classroomId: rowId,
  days: z
    .string(DAYS)
    .trim()
    .regex(/^[-+]?\d{1,3}$/, DAYS)
    .transform(Number)
    .refine((days) => Math.abs(days) <= MOST_DAYS, DAYS),
});

/** Fields: `assignmentId`, `classroomId`, `days`. Goes to the copy. */
export async function copy(_previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = copyForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const copied = await copyAssignment(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!copied.ok) return formRefusal(REFUSALS[copied.reason], form, GIVE_BACK);
  redirect(`/assignments/${copied.assignmentId}`);
}
