"use server";

import { z } from "zod";
import type { CodeFormResult } from "@/app/_account/code-result";
import { limitFailures } from "@/lib/auth/limits";
import { beginSession } from "@/lib/auth/session";
import { currentViewer } from "@/lib/auth/viewer";
import { recoverAccount } from "@/lib/data/credentials";
import { getDb } from "@/lib/data/db";
import { claimGuest } from "@/lib/data/guest-merge";
import { emailAddress, givenSecret, newPassword } from "@/lib/domain/account";
import { formFault, formRefusal } from "@/lib/domain/form-fault";

const recoverForm = z.object({
  email: emailAddress,
  code: givenSecret("Type the recovery code that you kept."),
  password: newPassword,
});
const GIVE_BACK = ["email"] as const;

/** Sets a new password by the recovery code, ends all sessions and begins one here. Public. */
export async function recover(
  _previous: CodeFormResult | null,
  form: FormData,
): Promise<CodeFormResult> {
  const viewer = await currentViewer();
  const parsed = recoverForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const db = await getDb();
  const tried = await limitFailures({ purpose: "recover", account: parsed.data.email }, () =>
    recoverAccount(db, { ...parsed.data, now: new Date() }),
  );
  if ("tooMany" in tried) return formRefusal(tried.tooMany, form, GIVE_BACK);
  if (!tried.result) {
    const message = "That e-mail and recovery code do not belong together. Check both.";
    return formRefusal(message, form, GIVE_BACK);
  }

  const { session, recoveryCode } = tried.result;
  if (viewer?.guest) await claimGuest(db, viewer, session.userId);
  await beginSession(session);
  return { ok: true, recoveryCode, next: "/today" };
}
