"use server";

import { refresh } from "next/cache";
import { askPasswordAgain } from "@/app/_classrooms/password-again";
import type { TermsFields } from "@/app/_classrooms/terms-fields";
import { attemptsOf, creditOf, limitOf, policyOf } from "@/app/_classrooms/terms-fields";
import { requireAccount } from "@/lib/auth/viewer";
import type { QuizTerms } from "@/lib/data/assignment-changes";
import { changeAssignment } from "@/lib/data/assignment-changes";
import { findAssignment } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { hashPassword } from "@/lib/data/passwords";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { rowId } from "@/lib/domain/row-id";
import { changeForm, GIVE_BACK } from "./change-fields";

const NO_ASSIGNMENT = "There is no such assignment in a class that you teach.";

/**
 * Fields: `assignmentId`, `title`, `due`; for a quiz `opens`, `closes`, `hardStop`, those of its terms,
 * and `cut` to end those under way earlier too.
 */
export async function change(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const known = rowId.safeParse(form.get("assignmentId"));
  const db = await getDb();
  const now = new Date();
  const asked = known.success ? { assignmentId: known.data, now } : null;
  const found = asked && (await findAssignment(db, viewer, asked));
  if (found?.role !== "teacher") return formRefusal(NO_ASSIGNMENT, form, GIVE_BACK);

  const fields = changeForm(found, viewer.timeZone, now);
  const parsed = fields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return askPasswordAgain(formFault(parsed.error, form, GIVE_BACK), form);

  const { title, due, opens, closes, hardStop, cut, ...terms } = parsed.data;
  const changed = await changeAssignment(db, viewer, {
    assignmentId: found.id,
    title,
    dueAt: due,
    opensAt: opens,
    closesAt: closes,
    hardStop: hardStop === "on",
    cut: cut === "on",
    now,
    ...(found.mode === "quiz" ? { terms: await toTerms(terms) } : {}),
  });
  if (!changed) return formRefusal(NO_ASSIGNMENT, form, GIVE_BACK);
  refresh();
  return { ok: true, message: "Saved." };
}

async function toTerms(fields: TermsFields): Promise<QuizTerms> {
  const { listed, password, noPassword } = fields;
  return {
    listed: listed === "on",
    limitMinutes: limitOf(fields),
    attempts: attemptsOf(fields),
    credit: creditOf(fields),
    latePolicy: policyOf(fields),
    passwordHash: password ? await hashPassword(password) : noPassword ? null : undefined,
  };
}
