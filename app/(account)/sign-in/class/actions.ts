"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { limitFailures } from "@/lib/auth/limits";
import { beginSession } from "@/lib/auth/session";
import { currentViewer } from "@/lib/auth/viewer";
import { checkClassSignIn } from "@/lib/data/class-sign-in";
import { getDb } from "@/lib/data/db";
import { claimGuest } from "@/lib/data/guest-merge";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { foldJoinCode } from "@/lib/domain/join-code";
import { localPath } from "@/lib/domain/next-path";
import { typedPersonalCode } from "@/lib/domain/personal-code";

const NOT_A_CLASS = "A class code has eight letters and digits, such as 7K2M-XQ4R. Look again.";
const classSignInForm = z.object({
  classCode: z
    .string(NOT_A_CLASS)
    .max(40, NOT_A_CLASS)
    .transform(foldJoinCode)
    .pipe(z.string(NOT_A_CLASS)),
  personalCode: typedPersonalCode,
});
const GIVE_BACK = ["classCode"] as const;

const WRONG =
  "That class code and those words do not belong together. Compare both with your slip, or ask your teacher for a new one.";

/** Begins the session of a student who has a slip. Public. */
export async function signInByClass(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await currentViewer();
  const parsed = classSignInForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const db = await getDb();
  const { classCode, personalCode: words } = parsed.data;
  // counted by the first word, which is one student's: who mistypes keeps nobody else out
  const account = `${classCode} ${words[0]}`;
  const tried = await limitFailures({ purpose: "class-sign-in", account }, () =>
    checkClassSignIn(db, { classCode, words, now: new Date() }),
  );
  if ("tooMany" in tried) return formRefusal(tried.tooMany, form, GIVE_BACK);
  if (!tried.result) return formRefusal(WRONG, form, GIVE_BACK);

  if (viewer?.guest) await claimGuest(db, viewer, tried.result.userId);
  await beginSession(tried.result);
  redirect(localPath(form.get("next")) ?? "/today");
}
