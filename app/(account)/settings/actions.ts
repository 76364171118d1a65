"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { requestFitting } from "@/lib/data/fittings";
import { saveReviewSettings } from "@/lib/data/review-settings";
import { savePreferences } from "@/lib/data/users";
import { personName } from "@/lib/domain/account";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault } from "@/lib/domain/form-fault";
import { BACKLOG_ORDERS, MOST_CARDS } from "@/lib/domain/review-settings";
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

const cardCount = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, `Write a number from 0 to ${MOST_CARDS}.`)
  .transform(Number);

const reviewForm = z.object({
  newCards: cardCount,
  reviews: cardCount,
  backlogOrder: z.enum(BACKLOG_ORDERS, "Choose one of these."),
  buttons: z.enum(["four", "two"], "Choose one of these."),
  types: z.literal("on").optional(),
  reads: z.literal("on").optional(),
});

export async function changeReviewSettings(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireViewer();
  const parsed = reviewForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return formFault(parsed.error, form, ["newCards", "reviews"]);

  const { newCards, reviews, backlogOrder, buttons, types, reads } = parsed.data;
  await saveReviewSettings(await getDb(), viewer, {
    newCards,
    reviews,
    backlogOrder,
    twoButtons: buttons === "two",
    typesAnswers: types === "on",
    readsAloud: reads === "on",
  });
  refresh();
  return { ok: true, message: "Saved" };
}

/** Has the intervals fitted to the viewer's own reviews, behind the page. */
export async function fitMemory(): Promise<ActionResult> {
  const viewer = await requireViewer();
  await requestFitting(await getDb(), viewer, new Date());
  refresh();
  return { ok: true };
}
