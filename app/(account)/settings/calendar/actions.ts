"use server";

import { refresh } from "next/cache";
import { publicAddress } from "@/lib/auth/public-address";
import { requireAccount } from "@/lib/auth/viewer";
import { endCalendar, renewCalendar } from "@/lib/data/calendar-feeds";
import { getDb } from "@/lib/data/db";
import type { ActionResult } from "@/lib/domain/action-result";
import type { AddressResult } from "./address-result";

/** A new secret address for the viewer's due dates; the old one shows nothing any more. */
export async function makeCalendar(): Promise<AddressResult> {
  const viewer = await requireAccount();
  const secret = await renewCalendar(await getDb(), viewer, new Date());
  return { ok: true, address: `${await publicAddress()}/calendar/${secret}.ics` };
}

/** Ends the address. */
export async function stopCalendar(): Promise<ActionResult> {
  const viewer = await requireAccount();
  await endCalendar(await getDb(), viewer);
  refresh();
  return { ok: true, message: "The address shows nothing any more." };
}
