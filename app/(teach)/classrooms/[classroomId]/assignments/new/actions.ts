"use server";

import { redirect } from "next/navigation";
import { settingsFields } from "@/app/_classrooms/settings-fields";
import { requireAccount } from "@/lib/auth/viewer";
import { createAssignment } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import type { ActionResult } from "@/lib/domain/action-result";
import { fieldRefusal, formFault, formRefusal } from "@/lib/domain/form-fault";
import { assignmentForm } from "./assignment-fields";

const OWN_FIELDS = ["studySetId", "title", "mode", "due", "opens", "closes", "hardStop"];
const GIVE_BACK = OWN_FIELDS.concat(Object.keys(settingsFields));
const NO_CLASS = "There is no such class for you to assign anything to. Go back to your classes.";
const ARCHIVED = "This class is archived. Take it out of the archive first.";
const NO_SET = "That study set is not there any more. Choose another.";

/** Fields: `classroomId`, `studySetId`, `title`, `mode`, `due`; for a quiz `opens`, `closes`, `hardStop` and those of its settings. */
export async function submitAssignment(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const now = new Date();
  const fields = assignmentForm({ timeZone: viewer.timeZone, now });
  const parsed = fields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const assigned = await createAssignment(await getDb(), viewer, { ...parsed.data, now });
  if (!assigned.ok) {
    if (assigned.reason === "no-set") return fieldRefusal("studySetId", NO_SET, form, GIVE_BACK);
    return formRefusal(assigned.reason === "archived" ? ARCHIVED : NO_CLASS, form, GIVE_BACK);
  }
  redirect(`/assignments/${assigned.assignmentId}`);
}
