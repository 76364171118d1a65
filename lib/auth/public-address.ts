import "server-only";

import { headers } from "next/headers";
import { environment } from "@/lib/data/environment";

/** The address that links to this site begin with: the public one, else the one that was asked. */
export async function publicAddress(): Promise<string> {
  const { PUBLIC_URL } = environment();
  if (PUBLIC_URL) return new URL(PUBLIC_URL).origin;
  return `http://${(await headers()).get("host")}`;
}
