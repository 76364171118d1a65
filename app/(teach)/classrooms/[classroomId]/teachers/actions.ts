"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { makeTeacher, removeTeacher } from "@/lib/data/teachers";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault } from "@/lib/domain/form-fault";
import { rowId } from "@/lib/domain/row-id";

const personForm = z.object({ classroomId: rowId, userId: rowId });

const REFUSED = {
  "not-found": "There is no such person in a class that you teach. Reload the page.",
  slip: "Students who sign in with a slip cannot teach. They can make the account their own first, in their settings.",
  first: "Who has taught the class the longest leaves it only by themselves.",
};

/** Fields: `classroomId`, `userId`. Makes a teacher of somebody who is in the class. */
export async function addTeacher(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = personForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, []);
  const made = await makeTeacher(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (made !== "made") return { ok: false, message: REFUSED[made] };
  refresh();
  return { ok: true, message: "They teach the class with you from now on." };
}

/** Fields: `classroomId`, `userId`. Ends the place of another teacher. */
export async function takeTeacherOut(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = personForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: REFUSED["not-found"] };
  const removal = { ...parsed.data, now: new Date() };
  const removed = await removeTeacher(await getDb(), viewer, removal);
  if (removed !== "removed") return { ok: false, message: REFUSED[removed] };
  refresh();
  return { ok: true };
}
