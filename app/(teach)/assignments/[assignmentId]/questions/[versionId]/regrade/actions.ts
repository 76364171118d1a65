"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { upholdDispute } from "@/lib/data/dispute-outcomes";
import { regradeNext } from "@/lib/data/regrades";
import { giveRuling } from "@/lib/data/rulings";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { paragraphs } from "@/lib/domain/plain-text";
import { questionHref } from "@/lib/domain/regrade-address";
import { regradeDraft } from "@/lib/domain/regrade-draft";
import { rowId } from "@/lib/domain/row-id";

const LONGEST = 1000;
const rulingForm = regradeDraft.extend({
  assignmentId: rowId,
  itemVersionId: rowId,
  words: paragraphs(LONGEST),
});
const REFUSED = {
  "not-found":
    "There is no such question in a class that you teach, or somebody has answered it. Reload the page.",
  unfit: "That answer does not fit this question. Go back and choose another.",
};

/** Fields: those of a draft, `assignmentId`, `itemVersionId`, `words`. Adds the ruling; marks follow. */
export async function apply(_previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = z.safeParse(rulingForm, Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["words"]);

  const { dispute: disputeId, words, ...draft } = parsed.data;
  const db = await getDb();
  const now = new Date();
  const ruling = { ...draft, why: words, now };
  const ruled =
    disputeId === undefined
      ? await giveRuling(db, viewer, ruling)
      : await upholdDispute(db, viewer, { ...ruling, disputeId });
  if (!ruled.ok) return formRefusal(REFUSED[ruled.reason], form, ["words"]);
  // most classes are done at once; of a large one the rest follows behind the page
  await regradeNext(db, now);
  redirect(questionHref(draft));
}
