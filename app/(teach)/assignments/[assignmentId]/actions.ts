"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import type { AssignmentView } from "@/lib/data/assignments";
import {
  changeAssignment,
  findAssignment,
  setReleased,
  withdrawAssignment,
} from "@/lib/data/assignments";
import { setClassExam } from "@/lib/data/class-exams";
import { getDb } from "@/lib/data/db";
import type { ActionResult } from "@/lib/domain/action-result";
import { ASSIGNMENT_TITLE_MAX } from "@/lib/domain/classroom";
import { dueTime } from "@/lib/domain/due-time";
import { EXAM_DAY_RANGE, examDate, isExamDay } from "@/lib/domain/exam-date";
import { fieldRefusal, formFault, formRefusal } from "@/lib/domain/form-fault";
import { line } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";

const NO_ASSIGNMENT = "There is no such assignment in a class that you teach.";
const GIVE_BACK = ["title", "due", "opens", "closes", "hardStop"] as const;
const CLOSED_FIRST = "It closes before it opens. Choose a later time.";
const releaseForm = z.object({ assignmentId: rowId, released: z.enum(["yes", "no"]) });

/**
 * Fields: `assignmentId`, `title`, `due`; for a quiz `opens`, `closes`, `hardStop`, and `cut` to end
 * those under way earlier too. A time that has passed may stay.
 */
export async function change(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const known = rowId.safeParse(form.get("assignmentId"));
  const db = await getDb();
  const found = known.success ? await findAssignment(db, viewer, known.data) : null;
  if (found?.role !== "teacher") return formRefusal(NO_ASSIGNMENT, form, GIVE_BACK);

  const now = new Date();
  const parsed = changeForm(found, viewer.timeZone, now).safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const { title, due, opens, closes, hardStop, cut } = parsed.data;
  const changed = await changeAssignment(db, viewer, {
    assignmentId: found.id,
    title,
    dueAt: due,
    opensAt: opens,
    closesAt: closes,
    hardStop: hardStop === "on",
    cut: cut === "on",
    now,
  });
  if (!changed) return formRefusal(NO_ASSIGNMENT, form, GIVE_BACK);
  refresh();
  return { ok: true, message: "Saved." };
}

function changeForm({ dueAt, times }: AssignmentView, timeZone: string, now: Date) {
  const clock = (standing: Date | null) => ({ timeZone, now, standing });
  return z
    .object({
      title: line(ASSIGNMENT_TITLE_MAX, { missing: "Give it a title." }),
      due: dueTime(clock(dueAt)),
      opens: dueTime(clock(times.opensAt)).default(null),
      closes: dueTime(clock(times.closesAt)).default(null),
      hardStop: z.literal("on").optional(),
      cut: z.literal("on").optional(),
    })
    .refine(({ opens, closes }) => !opens || !closes || opens < closes, {
      path: ["closes"],
      message: CLOSED_FIRST,
    });
}

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
