"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { rescheduleSet } from "@/lib/data/reschedules";
import { setExamDay, setRetention } from "@/lib/data/study-plans";
import type { ActionResult } from "@/lib/domain/action-result";
import { counted } from "@/lib/domain/counted";
import { EXAM_DAY_RANGE, examDate, isExamDay } from "@/lib/domain/exam-date";
import { fieldRefusal, formFault } from "@/lib/domain/form-fault";
import { rowId } from "@/lib/domain/row-id";
import { LEAST_RETENTION, MOST_RETENTION } from "@/lib/domain/scheduling";

const NOT_ON_TODAY: ActionResult = {
  ok: false,
  message: "This set is not on your Today any more. Put it back to plan for it.",
};

const retentionForm = z.object({
  studySetId: rowId,
  retention: z.coerce
    .number("Choose one of these.")
    .min(LEAST_RETENTION, "Choose one of these.")
    .max(MOST_RETENTION, "Choose one of these."),
});

/** Fields: `studySetId`, `retention` from 0.7 to 0.97. Moves no date that was given. */
export async function chooseRetention(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();
  const parsed = retentionForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, []);

  if (!(await setRetention(await getDb(), viewer, parsed.data))) return NOT_ON_TODAY;
  refresh();
  return { ok: true, message: "Saved" };
}

const examForm = z.object({ studySetId: rowId, date: examDate });

/** Fields: `studySetId`, `date` as `YYYY-MM-DD`, or empty for none. */
export async function chooseExamDate(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();
  const parsed = examForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["date"]);

  const { studySetId, date: examDay } = parsed.data;
  if (examDay !== null && !isExamDay(examDay, new Date(), viewer.timeZone)) {
    return fieldRefusal("date", EXAM_DAY_RANGE, form, ["date"]);
  }
  if (!(await setExamDay(await getDb(), viewer, { studySetId, examDay }))) return NOT_ON_TODAY;
  refresh();
  return { ok: true, message: "Saved" };
}

const setForm = z.object({ studySetId: rowId });

/** Field: `studySetId`. Reckons the dates of its cards anew by what holds now. */
export async function reschedule(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();
  const parsed = setForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NOT_ON_TODAY;

  const { studySetId } = parsed.data;
  const moved = await rescheduleSet(await getDb(), viewer, { studySetId, now: new Date() });
  refresh();
  return { ok: true, message: `${counted(moved, "card")} rescheduled.` };
}
