"use server";

import { z } from "zod";
import { limitFailures } from "@/lib/auth/limits";
import { beginSession } from "@/lib/auth/session";
import { requireAccount } from "@/lib/auth/viewer";
import { changeEmail } from "@/lib/data/credentials";
import { getDb } from "@/lib/data/db";
import { emailAddress, givenSecret } from "@/lib/domain/account";
import type { ActionResult } from "@/lib/domain/action-result";
import { fieldRefusal, formFault, formRefusal } from "@/lib/domain/form-fault";

const emailForm = z.object({ email: emailAddress, password: givenSecret("Type your password.") });
const GIVE_BACK = ["email"] as const;

/** Other sessions end at their next request; this one goes on. */
export async function submitEmail(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = emailForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const db = await getDb();
  const tried = await limitFailures({ purpose: "password", account: viewer.id }, () =>
    changeEmail(db, viewer, { ...parsed.data, now: new Date() }),
  );
  if ("tooMany" in tried) return formRefusal(tried.tooMany, form, GIVE_BACK);
  if (!tried.result) return fieldRefusal("password", "That is not your password.", form, GIVE_BACK);
  if (tried.result === "taken") {
    return fieldRefusal("email", "Another account has this e-mail.", form, GIVE_BACK);
  }

  await beginSession(tried.result);
  return { ok: true, message: "Saved. Other devices are signed out." };
}
