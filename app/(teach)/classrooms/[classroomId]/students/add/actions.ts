"use server";

import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { importRoster, previewRoster } from "@/lib/data/rosters";
import { fieldRefusal, formRefusal } from "@/lib/domain/form-fault";
import { MOST_LABELS } from "@/lib/domain/label";
import { rowId } from "@/lib/domain/row-id";
import type { SlipsResult } from "../slips-result";
import type { PreviewResult } from "./preview-result";
import { readList } from "./read-list";

const NO_CLASS = {
  ok: false,
  message: "There is no such class for you. Go back to your classes.",
} as const;

const REFUSED = {
  archived: "This class is archived. Take it out of the archive first.",
  "slips-full":
    "A class has at most 1,000 slips. Remove students who have left, or make a class for the rest.",
  "labels-full": `A class has at most ${MOST_LABELS} labels, and this list would make more. Use fewer.`,
};

/** Fields: `classroomId`, and `file` or `list`. Says what the list would do; writes nothing. */
export async function previewList(
  _previous: PreviewResult | null,
  form: FormData,
): Promise<PreviewResult> {
  const viewer = await requireAccount();
  const classroomId = rowId.safeParse(form.get("classroomId"));
  if (!classroomId.success) return NO_CLASS;
  const read = await readList(form);
  if (!read.ok) return fieldRefusal(read.field, read.fault, form, []);
  const asked = { classroomId: classroomId.data, list: read.list };
  const plan = await previewRoster(await getDb(), viewer, asked);
  return plan ? { ok: true, text: read.text, plan } : NO_CLASS;
}

/** Fields: `classroomId`, `list` as it was looked over. Adds the students, once, and gives labels. */
export async function confirmList(
  _previous: SlipsResult | null,
  form: FormData,
): Promise<SlipsResult> {
  const viewer = await requireAccount();
  const classroomId = rowId.safeParse(form.get("classroomId"));
  const read = await readList(form);
  if (!classroomId.success || !read.ok) return NO_CLASS;
  const taken = { classroomId: classroomId.data, list: read.list, now: new Date() };
  const imported = await importRoster(await getDb(), viewer, taken);
  if (imported.ok) return { ok: true, slips: imported.slips, message: "Saved." };
  return imported.reason === "not-found"
    ? NO_CLASS
    : formRefusal(REFUSED[imported.reason], form, []);
}
