"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { setArchived } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";
import { leaveClassroom } from "@/lib/data/enrolments";
import { rotateCode, setJoining } from "@/lib/data/join-codes";
import { setFeedsMemory } from "@/lib/data/memory-feeding";
import type { ActionResult } from "@/lib/domain/action-result";
import { rowId } from "@/lib/domain/row-id";

const classForm = z.object({ classroomId: rowId });
const joiningForm = z.object({ classroomId: rowId, joining: z.enum(["on", "off"]) });
const memoryForm = z.object({ classroomId: rowId, feeds: z.enum(["yes", "no"]) });
const archiveForm = z.object({ classroomId: rowId, archived: z.enum(["yes", "no"]) });

const NO_CLASS = {
  ok: false,
  message: "There is no such class for you. Go back to your classes.",
} as const;

/** Field: `classroomId`. */
export async function changeCode(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = classForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_CLASS;
  if (!(await rotateCode(await getDb(), viewer, parsed.data))) return NO_CLASS;
  refresh();
  return { ok: true };
}

/** Fields: `classroomId`, `joining`. */
export async function turnJoining(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = joiningForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_CLASS;
  const { joining, ...own } = parsed.data;
  const turn = { ...own, open: joining === "on", now: new Date() };
  if (!(await setJoining(await getDb(), viewer, turn))) return NO_CLASS;
  refresh();
  return { ok: true };
}

/** Fields: `classroomId`, `feeds`. */
export async function turnMemory(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = memoryForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_CLASS;
  const { feeds, ...own } = parsed.data;
  if (!(await setFeedsMemory(await getDb(), viewer, { ...own, feeds: feeds === "yes" }))) {
    return NO_CLASS;
  }
  refresh();
  return { ok: true };
}

/** Fields: `classroomId`, `archived`. */
export async function archiveClass(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = archiveForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_CLASS;
  const { archived, ...own } = parsed.data;
  const change = { ...own, archived: archived === "yes", now: new Date() };
  if (!(await setArchived(await getDb(), viewer, change))) return NO_CLASS;
  refresh();
  return { ok: true };
}

/** Field: `classroomId`. Ends the viewer's own place in the class. */
export async function leaveClass(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();
  const parsed = classForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return NO_CLASS;
  const left = await leaveClassroom(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (left === "not-found") return NO_CLASS;
  if (left === "last-teacher") {
    const message = "You are the only teacher of this class. Archive it instead.";
    return { ok: false, message };
  }
  redirect("/classrooms");
}
