"use server";

import { z } from "zod";
import { limitFailures } from "@/lib/auth/limits";
import { beginSession } from "@/lib/auth/session";
import { requireAccount } from "@/lib/auth/viewer";
import { changePassword } from "@/lib/data/credentials";
import { getDb } from "@/lib/data/db";
import { givenSecret, newPassword } from "@/lib/domain/account";
import type { ActionResult } from "@/lib/domain/action-result";
import { fieldRefusal, formFault, formRefusal } from "@/lib/domain/form-fault";

const passwordForm = z.object({
  current: givenSecret("Type the password that you have now."),
  password: newPassword,
});

/** Other sessions end at their next request; this one goes on. */
export async function submitPassword(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = passwordForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, []);

  const db = await getDb();
  const tried = await limitFailures({ purpose: "password", account: viewer.id }, () =>
    changePassword(db, viewer, { ...parsed.data, now: new Date() }),
  );
  if ("tooMany" in tried) return formRefusal(tried.tooMany, form, []);
  if (!tried.result) return fieldRefusal("current", "That is not your password.", form, []);

  await beginSession(tried.result);
  return { ok: true, message: "Saved. Other devices are signed out." };
}
