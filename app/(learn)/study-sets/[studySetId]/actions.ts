"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { endStudySet } from "@/lib/data/own-study-sets";
import type { ActionResult } from "@/lib/domain/action-result";
import { rowId } from "@/lib/domain/row-id";

const NOT_YOURS = "There is no such study set of yours. Go back to the library.";

const endForm = z.object({ studySetId: rowId });

/** Field: `studySetId`. */
export async function endSet(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  const viewer = await requireAccount();

  const parsed = endForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ok: false, message: NOT_YOURS };

  const ended = await endStudySet(await getDb(), viewer, { ...parsed.data, now: new Date() });
  if (!ended) return { ok: false, message: NOT_YOURS };
  redirect("/library");
}
