"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { changeAssignment, findAssignment, withdrawAssignment } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import type { ActionResult } from "@/lib/domain/action-result";
import { ASSIGNMENT_TITLE_MAX } from "@/lib/domain/classroom";
import { dueTime } from "@/lib/domain/due-time";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { line } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";

const NO_ASSIGNMENT = "There is no such assignment in a class that you teach.";
const GIVE_BACK = ["title", "due"] as const;

/** Fields: `assignmentId`, `title`, `due`. A due time that has passed may stay. */
export async function change(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const known = rowId.safeParse(form.get("assignmentId"));
  const db = await getDb();
  const found = known.success ? await findAssignment(db, viewer, known.data) : null;
  if (found?.role !== "teacher") return formRefusal(NO_ASSIGNMENT, form, GIVE_BACK);

  const clock = { timeZone: viewer.timeZone, now: new Date(), standing: found.dueAt };
  const title = line(ASSIGNMENT_TITLE_MAX, { missing: "Give it a title." });
  const changeForm = z.object({ title, due: dueTime(clock) });
  const parsed = changeForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const { due, ...rest } = parsed.data;
  const changed = await changeAssignment(db, viewer, {
    ...rest,
    assignmentId: found.id,
    dueAt: due,
  });
  if (!changed) return formRefusal(NO_ASSIGNMENT, form, GIVE_BACK);
  refresh();
  return { ok: true, message: "Saved." };
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
