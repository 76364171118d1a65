"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { limitFailures } from "@/lib/auth/limits";
import { endSession } from "@/lib/auth/session";
import { requireViewer } from "@/lib/auth/viewer";
import { findEmail, knowsPassword } from "@/lib/data/credentials";
import { getDb } from "@/lib/data/db";
import { deleteAccount } from "@/lib/data/deletion";
import { givenSecret } from "@/lib/domain/account";
import type { ActionResult } from "@/lib/domain/action-result";
import { fieldRefusal, formFault, formRefusal } from "@/lib/domain/form-fault";
import { DELETION_WORD } from "./deletion-word";

const deletionForm = z.object({ proof: givenSecret("This is needed to go on.") });

/** Deletes the account of whoever types its password, or the word where it has none. */
export async function submitDeletion(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();
  const parsed = deletionForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, []);

  const db = await getDb();
  const { proof } = parsed.data;
  if (await findEmail(db, viewer)) {
    const tried = await limitFailures({ purpose: "password", account: viewer.id }, async () =>
      (await knowsPassword(db, viewer, proof)) ? true : null,
    );
    if ("tooMany" in tried) return formRefusal(tried.tooMany, form, []);
    if (!tried.result) return fieldRefusal("proof", "That is not your password.", form, []);
  } else if (proof.trim().toLowerCase() !== DELETION_WORD) {
    return fieldRefusal("proof", `Type the word ${DELETION_WORD}.`, form, []);
  }

  await deleteAccount(db, viewer, new Date());
  await endSession();
  redirect("/sign-in?notice=deleted");
}
