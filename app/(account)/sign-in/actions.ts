"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { limitFailures } from "@/lib/auth/limits";
import { beginSession } from "@/lib/auth/session";
import { currentViewer } from "@/lib/auth/viewer";
import { checkSignIn } from "@/lib/data/accounts";
import { getDb } from "@/lib/data/db";
import { claimGuest } from "@/lib/data/guest-merge";
import { emailAddress, givenSecret } from "@/lib/domain/account";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { localPath } from "@/lib/domain/next-path";

const signInForm = z.object({
  email: emailAddress,
  password: givenSecret("Type your password."),
});
const GIVE_BACK = ["email"] as const;

/** Begins a session; what this browser's guest did becomes the account's. Public. */
export async function signIn(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await currentViewer();
  const parsed = signInForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const db = await getDb();
  const tried = await limitFailures({ purpose: "sign-in", account: parsed.data.email }, () =>
    checkSignIn(db, parsed.data),
  );
  if ("tooMany" in tried) return formRefusal(tried.tooMany, form, GIVE_BACK);
  if (!tried.result) {
    const message =
      "That e-mail and password do not belong together. Check both, or recover your account.";
    return formRefusal(message, form, GIVE_BACK);
  }

  if (viewer?.guest) await claimGuest(db, viewer, tried.result.userId);
  await beginSession(tried.result);
  redirect(localPath(form.get("next")) ?? "/today");
}
