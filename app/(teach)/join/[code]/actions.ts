"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { limitFailures } from "@/lib/auth/limits";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { joinClassroom } from "@/lib/data/enrolments";
import type { ActionResult } from "@/lib/domain/action-result";
import { foldJoinCode } from "@/lib/domain/join-code";
import { CODE_OFF, JOIN_PURPOSE, UNKNOWN_CODE } from "../join-words";

const codeForm = z.object({ code: z.string().max(40).transform(foldJoinCode) });

/** Field: `code`. Joins its class as a student and goes there; once is enough. */
export async function joinClass(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const { data } = codeForm.safeParse(Object.fromEntries(form));
  const code = data?.code;
  if (!code) return { ok: false, message: UNKNOWN_CODE };

  const db = await getDb();
  const joining = { code, now: new Date() };
  const tried = await limitFailures({ purpose: JOIN_PURPOSE, account: viewer.id }, () =>
    joinClassroom(db, viewer, joining),
  );
  if ("tooMany" in tried) return { ok: false, message: tried.tooMany };
  if (!tried.result) return { ok: false, message: UNKNOWN_CODE };
  if (tried.result.outcome === "closed") return { ok: false, message: CODE_OFF };

  redirect(`/classrooms/${tried.result.classroomId}`);
}
