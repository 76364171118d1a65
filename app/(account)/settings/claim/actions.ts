"use server";

import { z } from "zod";
import type { CodeFormResult } from "@/app/_account/code-result";
import { limitFailures } from "@/lib/auth/limits";
import { beginSession } from "@/lib/auth/session";
import { requireAccount } from "@/lib/auth/viewer";
import { claimAccount } from "@/lib/data/account-claims";
import { getDb } from "@/lib/data/db";
import { emailAddress, newPassword } from "@/lib/domain/account";
import { fieldRefusal, formFault, formRefusal } from "@/lib/domain/form-fault";
import { typedPersonalCode } from "@/lib/domain/personal-code";

const claimForm = z.object({
  personalCode: typedPersonalCode,
  email: emailAddress,
  password: newPassword,
});
const GIVE_BACK = ["email"] as const;

/** An e-mail and a password take the place of the slip. Other sessions end; this one goes on. */
export async function submitClaim(
  _previous: CodeFormResult | null,
  form: FormData,
): Promise<CodeFormResult> {
  const viewer = await requireAccount();
  const parsed = claimForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const db = await getDb();
  const { personalCode: words, email, password } = parsed.data;
  const claim = { words, email, password, now: new Date() };
  const tried = await limitFailures({ purpose: "personal-code", account: viewer.id }, () =>
    claimAccount(db, viewer, claim),
  );
  if ("tooMany" in tried) return formRefusal(tried.tooMany, form, GIVE_BACK);
  if (!tried.result) {
    return fieldRefusal("personalCode", "Those are not your three words.", form, GIVE_BACK);
  }
  if (tried.result === "taken") {
    return fieldRefusal("email", "Another account has this e-mail.", form, GIVE_BACK);
  }

  const { session, recoveryCode } = tried.result;
  await beginSession(session);
  return { ok: true, recoveryCode, next: "/today" };
}
