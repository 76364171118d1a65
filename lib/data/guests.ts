import "server-only";

import { randomUUID } from "node:crypto";
import { inArray, lte } from "drizzle-orm";
import { guests, users } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

/** Days that a visitor's answers are kept, from their first one. */
export const GUEST_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** A person without an account, for a visitor who does something worth keeping. */
export async function createGuest(
  db: Db,
  { timeZone, now }: { timeZone: string; now: Date },
): Promise<Viewer> {
  const guest = {
    id: randomUUID(),
    name: "Guest",
    timeZone,
    theme: "system",
    textSize: "normal",
  } as const;

  await inTransaction(db, async (tx) => {
    await tx.insert(users).values({ ...guest, sessionEpoch: 0, createdAt: now });
    const expiresAt = new Date(now.getTime() + GUEST_DAYS * DAY);
    await tx.insert(guests).values({ userId: guest.id, expiresAt });
  });
  return { ...guest, guest: true };
}

/** Deletes visitors whose time is over, with all they did. Returns how many. */
export async function sweepGuests(db: Db, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const expired = tx.select({ id: guests.userId }).from(guests).where(lte(guests.expiresAt, now));
    const gone = await tx.delete(users).where(inArray(users.id, expired)).returning();
    return gone.length;
  });
}
