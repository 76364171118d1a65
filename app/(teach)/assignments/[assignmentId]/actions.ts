"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { setReleased, withdrawAssignment } from "@/lib/data/assignment-changes";
import { setClassExam } from "@/lib/data/class-exams";
import { getDb } from "@/lib/data/db";
import { startPreview } from "@/lib/data/previews";
import type { ActionResult } from "@/lib/domain/action-result";
import { EXAM_DAY_RANGE, examDate, isExamDay } from "@/lib/domain/exam-date";
import { fieldRefusal, formFault } from "@/lib/domain/form-fault";
import { rowId } from "@/lib/domain/row-id";

const NO_ASSIGNMENT = "There is no such assignment in a class that you teach.";
const releaseForm = z.object({ assignmentId: rowId, released: z.enum(["yes", "no"]) });

/** Fields: `assignmentId`, `released`. Shows the students their results, or holds them back again. */
export async function release(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = releaseForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NO_ASSIGNMENT };

  const { assignmentId, released } = parsed.data;
  const change = { assignmentId, released: released === "yes", now: new Date() };
  if (!(await setReleased(await getDb(), viewer, change))) {
    return { ok: false, message: NO_ASSIGNMENT };
  }
  refresh();
  return { ok: true };
}

/** Field: `assignmentId`. Opens a sitting that counts nowhere, as a student would have it. */
export async function preview(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = rowId.safeParse(form.get("assignmentId"));
  if (!parsed.success) return { ok: false, message: NO_ASSIGNMENT };

  const asked = { assignmentId: parsed.data, now: new Date() };
  const started = await startPreview(await getDb(), viewer, asked);
  if (!started.ok) {
    const empty = "Its study set has no questions at the moment.";
    return { ok: false, message: started.reason === "not-found" ? NO_ASSIGNMENT : empty };
  }
  redirect(`/attempts/${started.attemptId}`);
}

/** Field: `assignmentId`. Takes back an assignment that nobody has begun. */
export async function withdraw(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = rowId.safeParse(form.get("assignmentId"));
  if (!parsed.success) return { ok: false, message: NO_ASSIGNMENT };

  const taken = await withdrawAssignment(await getDb(), viewer, { assignmentId: parsed.data });
  if (!taken.ok) {
    const begun = "A student has begun it, so it stays with the marks.";
    return { ok: false, message: taken.reason === "begun" ? begun : NO_ASSIGNMENT };
  }
  redirect(`/classrooms/${taken.classroomId}`);
}

const examForm = z.object({ assignmentId: rowId, date: examDate });

/** Fields: `assignmentId`, `date` as `YYYY-MM-DD`, or empty for none. */
export async function chooseClassExam(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = examForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["date"]);

  const { assignmentId, date: examDay } = parsed.data;
  if (examDay !== null && !isExamDay(examDay, new Date(), viewer.timeZone)) {
    return fieldRefusal("date", EXAM_DAY_RANGE, form, ["date"]);
  }
  const kept = await setClassExam(await getDb(), viewer, { assignmentId, examDay });
  if (!kept) return { ok: false, message: "There is no such review in a class of yours." };
  refresh();
  return { ok: true, message: "Saved" };
}
