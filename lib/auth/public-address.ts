import "server-only";

import { headers } from "next/headers";
import { environment } from "@/lib/data/environment";

/** The address that links to this site begin with: the public one, else the one that was asked. */
export async function publicAddress(): Promise<string> {
  const { PUBLIC_URL } = environment();
  if (PUBLIC_URL) return new URL(PUBLIC_URL).origin;
  const asked = await headers();
  // after a form that leads on, the server asks itself for the page: only this says what the browser asked
  return `http://${asked.get("x-forwarded-host") ?? asked.get("host")}`;
}
