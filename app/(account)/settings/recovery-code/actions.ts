"use server";

import { z } from "zod";
import type { CodeFormResult } from "@/app/_account/code-result";
import { limitFailures } from "@/lib/auth/limits";
import { beginSession } from "@/lib/auth/session";
import { requireAccount } from "@/lib/auth/viewer";
import { renewRecoveryCode } from "@/lib/data/credentials";
import { getDb } from "@/lib/data/db";
import { givenSecret } from "@/lib/domain/account";
import { fieldRefusal, formFault, formRefusal } from "@/lib/domain/form-fault";

const codeForm = z.object({ password: givenSecret("Type your password.") });

/** A new recovery code. Other sessions end at their next request; this one goes on. */
export async function submitRecoveryCode(
  _previous: CodeFormResult | null,
  form: FormData,
): Promise<CodeFormResult> {
  const viewer = await requireAccount();
  const parsed = codeForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, []);

  const db = await getDb();
  const tried = await limitFailures({ purpose: "password", account: viewer.id }, () =>
    renewRecoveryCode(db, viewer, { ...parsed.data, now: new Date() }),
  );
  if ("tooMany" in tried) return formRefusal(tried.tooMany, form, []);
  if (!tried.result) return fieldRefusal("password", "That is not your password.", form, []);

  await beginSession(tried.result.session);
  return { ok: true, recoveryCode: tried.result.recoveryCode, next: "/today" };
}
