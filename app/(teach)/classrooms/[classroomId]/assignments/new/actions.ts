"use server";

import { redirect } from "next/navigation";
import { FURTHER_NAMES } from "@/app/_classrooms/further-names";
import { askPasswordAgain } from "@/app/_classrooms/password-again";
import { settingsFields } from "@/app/_classrooms/settings-fields";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { FurtherTerms } from "@/lib/data/new-assignments";
import { createAssignment } from "@/lib/data/new-assignments";
import { hashPassword } from "@/lib/data/passwords";
import type { ActionResult } from "@/lib/domain/action-result";
import type { Failure } from "@/lib/domain/form-fault";
import { fieldRefusal, formFault, formRefusal } from "@/lib/domain/form-fault";
import type { TypedTerms } from "./assignment-fields";
import { assignmentForm } from "./assignment-fields";

const OWN_FIELDS = ["studySetId", "title", "mode", "due", "opens", "closes", "hardStop"];
const GIVE_BACK = OWN_FIELDS.concat(Object.keys(settingsFields), FURTHER_NAMES);
const NO_CLASS = "There is no such class for you to assign anything to. Go back to your classes.";
const ARCHIVED = "This class is archived. Take it out of the archive first.";
const NO_SET = "That study set is not there any more. Choose another.";

/** Fields: `classroomId`, `studySetId`, `title`, `mode`, `due`; for a quiz `opens`, `closes`, `hardStop` and those of its settings and further terms. */
export async function submitAssignment(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const refuse = (refusal: Failure) => askPasswordAgain(refusal, form);

  const now = new Date();
  const fields = assignmentForm({ timeZone: viewer.timeZone, now });
  const parsed = fields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refuse(formFault(parsed.error, form, GIVE_BACK));

  const { further, ...assignment } = parsed.data;
  const terms = further ? { further: await toTerms(further) } : {};
  const assigned = await createAssignment(await getDb(), viewer, { ...assignment, ...terms, now });
  if (!assigned.ok) {
    if (assigned.reason === "no-set")
      return refuse(fieldRefusal("studySetId", NO_SET, form, GIVE_BACK));
    return refuse(
      formRefusal(assigned.reason === "archived" ? ARCHIVED : NO_CLASS, form, GIVE_BACK),
    );
  }
  redirect(`/assignments/${assigned.assignmentId}`);
}

async function toTerms({ password, ...terms }: TypedTerms): Promise<FurtherTerms> {
  return { ...terms, passwordHash: password ? await hashPassword(password) : null };
}
