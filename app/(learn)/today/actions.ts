"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { addToToday, removeFromToday } from "@/lib/data/today";
import type { ActionResult } from "@/lib/domain/action-result";

const setForm = z.object({ studySetId: z.string().min(1).max(64) });
const NO_SET = { ok: false, message: "You have no such study set." } as const;

/** Field: `studySetId`. Puts the set's cards into the daily review; twice is harmless. */
export async function putOnToday(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();

  const parsed = setForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_SET;

  const added = await addToToday(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!added) return NO_SET;

  refresh();
  return { ok: true, message: `On Today: ${added.cards} cards, up to 20 new ones a day.` };
}

/** Field: `studySetId`. What was learned is kept, should the set come back. */
export async function takeOffToday(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();

  const parsed = setForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_SET;

  await removeFromToday(await getDb(), viewer, parsed.data);
  refresh();
  return { ok: true };
}
