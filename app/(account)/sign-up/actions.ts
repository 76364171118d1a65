"use server";

import { z } from "zod";
import type { CodeFormResult } from "@/app/_account/code-result";
import { limitFailures } from "@/lib/auth/limits";
import { beginSession } from "@/lib/auth/session";
import { currentViewer } from "@/lib/auth/viewer";
import { createAccount } from "@/lib/data/accounts";
import { getDb } from "@/lib/data/db";
import { environment } from "@/lib/data/environment";
import { emailAddress, newPassword, personName } from "@/lib/domain/account";
import { fieldRefusal, formFault, formRefusal } from "@/lib/domain/form-fault";
import { localPath } from "@/lib/domain/next-path";
import { browserTimeZone } from "@/lib/domain/time-zone";

const signUpForm = z.object({
  name: personName,
  email: emailAddress,
  password: newPassword,
  timeZone: browserTimeZone,
});
const GIVE_BACK = ["name", "email"] as const;

/** Opens an account, which takes over what this browser's guest did. Public: whoever has no account needs it. */
export async function signUp(
  _previous: CodeFormResult | null,
  form: FormData,
): Promise<CodeFormResult> {
  const viewer = await currentViewer();
  if (environment().REGISTRATION === "closed") {
    return formRefusal("New accounts are turned off here.", form, GIVE_BACK);
  }
  const parsed = signUpForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const account = parsed.data;
  const db = await getDb();
  const guest = viewer?.guest ? viewer : null;
  const tried = await limitFailures({ purpose: "sign-up", account: account.email }, () =>
    createAccount(db, guest, { account, now: new Date() }),
  );
  if ("tooMany" in tried) return formRefusal(tried.tooMany, form, GIVE_BACK);
  if (!tried.result) {
    const message = "There is an account with this e-mail already. Sign in, or recover it.";
    return fieldRefusal("email", message, form, GIVE_BACK);
  }

  const { session, recoveryCode } = tried.result;
  await beginSession(session);
  return { ok: true, recoveryCode, next: localPath(form.get("next")) ?? "/today" };
}
