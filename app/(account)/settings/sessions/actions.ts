"use server";

import { beginSession } from "@/lib/auth/session";
import { requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { signOutEverywhere } from "@/lib/data/users";
import type { ActionResult } from "@/lib/domain/action-result";

/** Other sessions end at their next request; this one goes on. */
export async function submitSignOutEverywhere(): Promise<ActionResult> {
  const viewer = await requireAccount();
  await beginSession(await signOutEverywhere(await getDb(), viewer));
  return { ok: true, message: "Done. Only this device is signed in." };
}
