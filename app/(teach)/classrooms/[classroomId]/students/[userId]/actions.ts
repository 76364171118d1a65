"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { setAccommodation } from "@/lib/data/accommodations";
import { getDb } from "@/lib/data/db";
import { removeStudent } from "@/lib/data/enrolments";
import { setExcused } from "@/lib/data/excuses";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { rowId } from "@/lib/domain/row-id";
import { accommodationForm } from "./accommodation-fields";

const studentForm = z.object({ classroomId: rowId, userId: rowId });

const NO_STUDENT = {
  ok: false,
  message: "There is no such student in a class that you teach. Go back to your classes.",
} as const;

/** Fields: `classroomId`, `userId`. */
export async function removeFromClass(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = studentForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_STUDENT;

  const removal = { ...parsed.data, now: new Date() };
  if (!(await removeStudent(await getDb(), viewer, removal))) return NO_STUDENT;

  redirect(`/classrooms/${parsed.data.classroomId}`);
}

const excuseForm = z.object({
  assignmentId: rowId,
  userId: rowId,
  excused: z.enum(["yes", "no"]),
});

/** Fields: `assignmentId`, `userId`, `excused`. */
export async function excuse(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = excuseForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_STUDENT;

  const { assignmentId, userId, excused } = parsed.data;
  const change = { assignmentId, userId, excused: excused === "yes", now: new Date() };
  if (!(await setExcused(await getDb(), viewer, change))) return NO_STUDENT;
  refresh();
  return { ok: true };
}

const GIVE_BACK = ["timeFactor", "hidesTimer", "extraAttempts", "breakMinutes"];
const LOWERS =
  "Another teacher set this, and you would take something back. Tick that you mean it, and save again.";

/** Fields: `userId`, `timeFactor`, `hidesTimer`, `extraAttempts`, `breakMinutes`; `confirmed` to lower what another set. */
export async function saveAccommodation(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = accommodationForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const set = await setAccommodation(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!set.ok) {
    if (set.reason === "not-found") return NO_STUDENT;
    const asking = formRefusal(LOWERS, form, GIVE_BACK);
    return { ...asking, values: { ...asking.values, asks: "yes" } };
  }
  refresh();
  return { ok: true, message: "Saved. It holds from now on." };
}
