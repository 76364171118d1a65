"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { deleteLabel, labelStudents } from "@/lib/data/labels";
import { reissueCodes } from "@/lib/data/personal-codes";
import type { ActionResult } from "@/lib/domain/action-result";
import { fieldRefusal, formFault } from "@/lib/domain/form-fault";
import { LABEL_NAME_MAX, MOST_LABELS } from "@/lib/domain/label";
import { line } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";
import type { SlipsResult } from "./slips-result";

const NO_CLASS = {
  ok: false,
  message: "There is no such class for you. Go back to your classes.",
} as const;

const ticked = z
  .array(rowId)
  .min(1, "Tick the students that you mean.")
  .max(1_000, "Tick at most 1,000 students.");
const slipsForm = z.object({ classroomId: rowId, userIds: ticked });
const labelForm = slipsForm.extend({
  turn: z.enum(["give", "take"]),
  label: line(LABEL_NAME_MAX, { missing: "Type the label." }),
});

/** Fields: `classroomId`, `userIds`, `turn`: new slips, or `label` given or taken. */
export async function changeStudents(
  _previous: SlipsResult | null,
  form: FormData,
): Promise<SlipsResult> {
  const viewer = await requireAccount();
  const fields = { ...Object.fromEntries(form), userIds: form.getAll("userIds") };
  if (form.get("turn") !== "slips") {
    const parsed = labelForm.safeParse(fields);
    if (!parsed.success) return formFault(parsed.error, form, ["label"]);
    const { turn, label, ...own } = parsed.data;
    const labelling = { ...own, name: label, gives: turn === "give" };
    const done = await labelStudents(await getDb(), viewer, labelling);
    if (done === "not-found") return NO_CLASS;
    if (done === "full") {
      return fieldRefusal("label", `A class has at most ${MOST_LABELS} labels.`, form, ["label"]);
    }
    refresh();
    return { ok: true, slips: [], message: "Saved." };
  }

  const parsed = slipsForm.safeParse(fields);
  if (!parsed.success) return formFault(parsed.error, form, []);
  const slips = await reissueCodes(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!slips) return NO_CLASS;
  if (slips.length === 0) return fieldRefusal("userIds", NO_SLIPS, form, []);
  return { ok: true, slips };
}

const NO_SLIPS =
  "None of them signs in with a slip of this class: they have an account of their own.";

const labelIdForm = z.object({ labelId: rowId });

/** Field: `labelId`. Takes a label from its class and from everybody who has it. */
export async function removeLabel(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = labelIdForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_CLASS;
  if (!(await deleteLabel(await getDb(), viewer, parsed.data))) return NO_CLASS;
  refresh();
  return { ok: true };
}
