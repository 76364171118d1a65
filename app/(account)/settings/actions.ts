"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { savePreferences } from "@/lib/data/users";
import { personName } from "@/lib/domain/account";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault } from "@/lib/domain/form-fault";
import { timeZone } from "@/lib/domain/time-zone";
import { TEXT_SIZES, THEMES } from "@/lib/domain/viewer";

const preferencesForm = z.object({
  name: personName,
  timeZone,
  theme: z.enum(THEMES, "Choose one of these."),
  textSize: z.enum(TEXT_SIZES, "Choose one of these."),
});

export async function changePreferences(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();
  const parsed = preferencesForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["name"]);

  await savePreferences(await getDb(), viewer, parsed.data);
  refresh();
  return { ok: true, message: "Saved" };
}
