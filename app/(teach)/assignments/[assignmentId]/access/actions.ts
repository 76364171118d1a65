"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { askPasswordAgain } from "@/app/_classrooms/password-again";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { setWaived } from "@/lib/data/late-waivers";
import { changeOverride, createOverride, deleteOverride, moveOverride } from "@/lib/data/overrides";
import { hashPassword } from "@/lib/data/passwords";
import { findWhoGetsWhat } from "@/lib/data/who-gets-what";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault, formRefusal } from "@/lib/domain/form-fault";
import { rowId } from "@/lib/domain/row-id";
import { GIVE_BACK, overrideForm, toChanges } from "./override-fields";

const NOT_THERE = "It is not there any more. Go back to the assignment.";
const NOBODY = "Choose at least one label or student of the class.";
const FULL =
  "The assignment has as many of these as it can have. Put students together by a label.";

const targetForm = z.object({ assignmentId: rowId, overrideId: rowId.optional() });
const moveForm = z.object({ overrideId: rowId, by: z.enum(["-1", "1"]) });
const waiverForm = z.object({
  assignmentId: rowId,
  userId: rowId,
  waived: z.enum(["yes", "no"]),
});
const removeForm = z.object({ overrideId: rowId });

/**
 * Fields: `assignmentId`, `overrideId` of one that is changed, `label` and `student` as often as chosen,
 * and for each thing that differs its tick `own-…` with its value; `cut` ends quizzes under way earlier too.
 */
export async function save(_previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const viewer = await requireAccount();

  const target = targetForm.safeParse(Object.fromEntries(form));
  if (!target.success) return formRefusal(NOT_THERE, form, GIVE_BACK);
  const { assignmentId, overrideId } = target.data;
  const db = await getDb();
  const now = new Date();
  const found = await findWhoGetsWhat(db, viewer, { assignmentId, now });
  if (!found) return formRefusal(NOT_THERE, form, GIVE_BACK);

  const fields = Object.fromEntries(form);
  const chosen = { labelIds: form.getAll("label"), studentIds: form.getAll("student") };
  const parsed = overrideForm(viewer.timeZone).safeParse({ ...fields, ...chosen });
  if (!parsed.success) return askPasswordAgain(formFault(parsed.error, form, GIVE_BACK), form);

  const standing = found.overrides.find(({ id }) => id === overrideId);
  const { password, labelIds, studentIds, cut } = parsed.data;
  const passwordHash = password ? await hashPassword(password) : null;
  const keptHash = passwordHash ?? standing?.changes.passwordHash ?? null;
  const changes = toChanges(parsed.data, keptHash);
  const input = { labelIds, studentIds, changes, cut: cut === "on", now };
  const saved = overrideId
    ? await changeOverride(db, viewer, { ...input, overrideId })
    : await createOverride(db, viewer, { ...input, assignmentId });
  if (!saved.ok) {
    const words = { "not-found": NOT_THERE, nobody: NOBODY, full: FULL }[saved.reason];
    return askPasswordAgain(formRefusal(words, form, GIVE_BACK), form);
  }
  redirect(`/assignments/${assignmentId}/access`);
}

/** Fields: `overrideId`, `by`: one place up, -1, or down, 1. */
export async function move(_previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = moveForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NOT_THERE };
  const by = parsed.data.by === "1" ? 1 : -1;
  const { overrideId } = parsed.data;
  const moved = await moveOverride(await getDb(), viewer, { overrideId, by, now: new Date() });
  if (!moved) return { ok: false, message: NOT_THERE };
  refresh();
  return { ok: true };
}

/** Fields: `assignmentId`, `userId`, `waived`: whether lateness takes nothing from them. */
export async function waive(_previous: ActionResult | null, form: FormData): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = waiverForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NOT_THERE };
  const { waived, ...who } = parsed.data;
  const change = { ...who, waived: waived === "yes", now: new Date() };
  if (!(await setWaived(await getDb(), viewer, change))) return { ok: false, message: NOT_THERE };
  refresh();
  return { ok: true };
}

/** Field: `overrideId`. */
export async function remove(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = removeForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NOT_THERE };
  const asked = { overrideId: parsed.data.overrideId, now: new Date() };
  if (!(await deleteOverride(await getDb(), viewer, asked))) {
    return { ok: false, message: NOT_THERE };
  }
  refresh();
  return { ok: true };
}
