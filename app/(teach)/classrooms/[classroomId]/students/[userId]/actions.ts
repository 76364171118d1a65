"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { removeStudent } from "@/lib/data/enrolments";
import type { ActionResult } from "@/lib/domain/action-result";
import { rowId } from "@/lib/domain/row-id";

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
