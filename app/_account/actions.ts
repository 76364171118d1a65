"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/lib/auth/session";
import { requireViewer } from "@/lib/auth/viewer";

/** Ends the session of this browser. A guest has no way back in, so theirs stays. */
export async function signOut(): Promise<void> {
  const viewer = await requireViewer();
  if (!viewer.guest) await endSession();
  redirect("/");
}
