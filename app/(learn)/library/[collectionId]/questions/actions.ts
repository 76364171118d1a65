"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { putOnList } from "@/lib/data/own-study-sets";
import type { ActionResult } from "@/lib/domain/action-result";
import { PAGE_SIZE } from "@/lib/domain/bank-search";
import { counted } from "@/lib/domain/counted";
import { fieldRefusal, formFault } from "@/lib/domain/form-fault";
import { optionalLine } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";
import { MOST_LISTED, SET_TITLE_MAX } from "@/lib/domain/study-set";

const GIVE_BACK = ["title", "studySetId"] as const;
const REFUSED = {
  "not-found": "There is no such list of yours. Reload the page.",
  full: `There is no room for so many: a list holds ${MOST_LISTED} questions at most.`,
  "no-questions": "Tick the questions first. Those that are kept back cannot be asked.",
};

const chooseForm = z.object({
  collectionId: rowId,
  studySetId: z.union([z.literal("").transform(() => null), rowId]),
  title: optionalLine(SET_TITLE_MAX),
  itemIds: z.array(rowId).max(PAGE_SIZE),
});

/** Fields: `collectionId`, `studySetId` or empty for a new list with `title`, and an `itemId` for each question. */
export async function choose(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = chooseForm.safeParse({
    ...Object.fromEntries(form),
    itemIds: form.getAll("itemId"),
  });
  if (!parsed.success) return formFault(parsed.error, form, GIVE_BACK);

  const { title, ...chosen } = parsed.data;
  if (chosen.studySetId === null && title === null) {
    return fieldRefusal("title", "Give the new study set a title.", form, GIVE_BACK);
  }
  const list = { ...chosen, title: title ?? "", now: new Date() };
  const put = await putOnList(await getDb(), viewer, list);
  if (!put.ok) return { ok: false, message: REFUSED[put.reason] };
  refresh();
  return { ok: true, message: `${counted(chosen.itemIds.length, "question")} put on the list.` };
}
