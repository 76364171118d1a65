import { randomUUID } from "node:crypto";
import { users } from "@/drizzle/tables";
import { createGuest as createGuestRow } from "@/lib/data/guests";
import type { Db } from "@/lib/data/open";
import { inTransaction } from "@/lib/data/transactor";
import type { Viewer } from "@/lib/domain/viewer";

const JOINED = new Date("2026-01-01T10:00:00Z");

/** A person with an account. It has no password: for that see `createAccount`. */
export async function createPerson(db: Db, name = "Ada"): Promise<Viewer> {
  const person = {
    id: randomUUID(),
    name,
    timeZone: "UTC",
    theme: "system",
    textSize: "normal",
  } as const;
  await inTransaction(db, (tx) =>
    tx.insert(users).values({ ...person, sessionEpoch: 0, createdAt: JOINED }),
  );
  return { ...person, guest: false };
}

/** A visitor who has no account yet. */
export function createGuest(db: Db, now = JOINED): Promise<Viewer> {
  return createGuestRow(db, { timeZone: "UTC", now });
}
