"use server";

import { redirect } from "next/navigation";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { createBlueprint } from "@/lib/data/own-study-sets";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { MOST_SETS } from "@/lib/domain/study-set";
import { setForm } from "./set-fields";

const GIVE_BACK = ["title", "about", "date", "role", "reaction", "mostOfPassage"] as const;
const REFUSED = {
  "not-found": "There is no such collection. Choose one in the library.",
  "no-questions": "There is nothing to ask. Choose other questions.",
  full: `You have ${MOST_SETS} study sets, which is as many as one may. End one first.`,
};

/** Fields: `collectionId`, `title`, `about`, a count for each kind, `mostOfPassage`, and any of `level`, `form`, `language`. */
export async function makeSet(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = setForm.safeParse({
    ...Object.fromEntries(form),
    levels: form.getAll("level"),
    forms: form.getAll("form"),
    languages: form.getAll("language"),
  });
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const made = await createBlueprint(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!made.ok) return formRefusal(REFUSED[made.reason], form, GIVE_BACK);
  redirect(`/study-sets/${made.studySetId}`);
}
