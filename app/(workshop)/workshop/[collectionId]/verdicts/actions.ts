"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { giveVerdict } from "@/lib/data/item-verdicts";
import type { ActionResult } from "@/lib/domain/action-result";
import { ITEM_VERDICTS } from "@/lib/domain/item-work";
import { rowId } from "@/lib/domain/row-id";

/** The questions of one fact are at most a handful. */
const MOST_AT_ONCE = 20;
const GONE = "This question is not there any more. Reload the page.";

const verdictForm = z.object({
  itemIds: z.array(rowId).min(1).max(MOST_AT_ONCE),
  verdict: z.enum([...ITEM_VERDICTS, "none"]),
});

/** Fields: an `itemId` for each question, and `verdict`: one of the three, or "none" to take it back. */
export async function decide(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = verdictForm.safeParse({
    itemIds: form.getAll("itemId"),
    verdict: form.get("verdict"),
  });
  if (!parsed.success) return { ok: false, message: GONE };

  const { itemIds, verdict } = parsed.data;
  const given = { verdict: verdict === "none" ? null : verdict, now: new Date() };
  const db = await getDb();
  for (const itemId of itemIds) {
    if (!(await giveVerdict(db, viewer, { itemId, ...given }))) return { ok: false, message: GONE };
  }
  refresh();
  return { ok: true };
}
