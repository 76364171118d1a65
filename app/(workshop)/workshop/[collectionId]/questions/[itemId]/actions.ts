"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { Edited } from "@/lib/data/item-edits";
import { editItemWords } from "@/lib/data/item-edits";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { rowId } from "@/lib/domain/row-id";
import { editForm } from "./edit-fields";

const GIVE_BACK = ["stem", "explanation", "accept"] as const;
const GONE = "This question is not there any more. Go back to its collection.";
const TAKEN = "Saved. Its proof is being checked.";
const TAKEN_BACK = "Taken back. The words that were made from the document are asked again.";

const undoForm = z.object({ collectionId: rowId, itemId: rowId, base: z.string().max(100) });

/** Fields: `collectionId`, `itemId`, `base`, `stem`, `explanation`, `accept`, and a `distractor` for each that stays. */
export async function saveWords(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const fields = { ...Object.fromEntries(form), distractors: form.getAll("distractor") };
  const parsed = editForm.safeParse(fields);
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const edited = await editItemWords(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!edited.ok) return formRefusal(refusal(edited), form, GIVE_BACK);
  refresh();
  return { ok: true, message: TAKEN };
}

/** Fields: `collectionId`, `itemId`, `base`. */
export async function takeWordsBack(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = undoForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: GONE };

  const undone = { ...parsed.data, edit: null, now: new Date() };
  const edited = await editItemWords(await getDb(), viewer, undone);
  if (!edited.ok) return { ok: false, message: refusal(edited) };
  refresh();
  return { ok: true, message: TAKEN_BACK };
}

/** Of two who edit at once the second reads the first one's words, and keeps their own. */
function refusal(edited: Exclude<Edited, { ok: true }>): string {
  if (edited.reason === "not-found") return GONE;
  const { by, edit } = edited;
  if (!edit)
    return "This question was changed meanwhile. Yours is kept below: copy it, then reload.";
  const whose = by ?? "Another teacher";
  return `${whose} saved other words while you were writing: “${edit.stem}” Yours are kept below and not saved: copy them, then reload the page to see both.`;
}
