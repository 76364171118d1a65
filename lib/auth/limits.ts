import "server-only";

import type { Tried } from "@/lib/data/limits";
import { limits } from "@/lib/data/limits";
import { waitMessage } from "@/lib/domain/wait";
import { remoteAddress } from "./address";

/**
 * Makes an attempt to guess or to know something, unless too many failed: 10 for one
 * account in 15 minutes, 300 for one address in an hour. An attempt that comes to null
 * has failed. `account` is whom it is tried on: a folded e-mail, or the viewer's id for a
 * code that is tried by them. Returns the words to show where it was not made.
 */
export async function limitFailures<T>(
  { purpose, account }: { purpose: string; account: string },
  attempt: () => Promise<T | null>,
): Promise<{ result: T | null } | { tooMany: string }> {
  const address = await remoteAddress();
  const tried: Tried<T | null> = await (await limits()).try({ purpose, account, address }, attempt);
  return "waitMs" in tried ? { tooMany: waitMessage(tried.waitMs) } : tried;
}
