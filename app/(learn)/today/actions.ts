"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { removeFromToday } from "@/lib/data/today";
import type { ActionResult } from "@/lib/domain/action-result";
import { rowId } from "@/lib/domain/row-id";

const setForm = z.object({ studySetId: rowId });

/** Field: `studySetId`. What was learned is kept, should the set come back. */
export async function takeOffToday(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();

  const parsed = setForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: "You have no such study set." };

  await removeFromToday(await getDb(), viewer, parsed.data);
  refresh();
  return { ok: true };
}
