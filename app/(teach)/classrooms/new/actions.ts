"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { createClassroom } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import type { ActionResult } from "@/lib/domain/action-result";
import { CLASS_NAME_MAX } from "@/lib/domain/classroom";
import { formFault } from "@/lib/domain/form-fault";
import { line } from "@/lib/domain/plain-text";

const classForm = z.object({
  name: line(CLASS_NAME_MAX, { missing: "Give the class a name." }),
  keeping: z.enum(["keep", "delete"], "Choose one of the two."),
});

/** Fields: `name`, `keeping`. Makes a class that the viewer teaches, and goes there. */
export async function createClass(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = classForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["name", "keeping"]);

  const { name, keeping } = parsed.data;
  const keepsMarks = keeping === "keep";
  const id = await createClassroom(await getDb(), viewer, { name, keepsMarks, now: new Date() });
  redirect(`/classrooms/${id}`);
}
