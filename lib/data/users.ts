import "server-only";

import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { guests, users } from "@/drizzle/tables";
import type { TextSize, Theme, Viewer } from "@/lib/domain/viewer";
import type { Db, Tx } from "./open";
import { prepared } from "./prepared";
import { inTransaction } from "./transactor";

/** What a session names: the person, and the epoch that it is valid in. */
export type SessionStart = { userId: string; epoch: number };

/** The person of a session, unless they signed out everywhere since it began. */
export async function findViewer(db: Db, { userId, epoch }: SessionStart): Promise<Viewer | null> {
  const [row] = await findPerson(db, { userId, epoch });
  if (!row) return null;

  const { guestOf, ...person } = row;
  return { ...person, guest: guestOf !== null };
}

const findPerson = prepared((db: Db) =>
  db
    .select({
      id: users.id,
      name: users.name,
      timeZone: users.timeZone,
      theme: users.theme,
      textSize: users.textSize,
      guestOf: guests.userId,
    })
    .from(users)
    .leftJoin(guests, eq(guests.userId, users.id))
    .where(
      and(
        eq(users.id, sql.placeholder("userId")),
        eq(users.sessionEpoch, sql.placeholder("epoch")),
      ),
    ),
);

/** What people set for themselves. */
export type Preferences = { name: string; timeZone: string; theme: Theme; textSize: TextSize };

export async function savePreferences(
  db: Db,
  viewer: Viewer,
  { name, timeZone, theme, textSize }: Preferences,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const preferences = { name, timeZone, theme, textSize };
    await tx.update(users).set(preferences).where(eq(users.id, viewer.id));
  });
}

/** Ends all sessions of the viewer; the new epoch is for the one that goes on. */
export function signOutEverywhere(db: Db, viewer: Viewer): Promise<SessionStart> {
  return inTransaction(db, (tx) => raiseEpoch(tx, viewer.id));
}

/** Ends all sessions of a person. Returns what a new one starts with. */
export async function raiseEpoch(tx: Tx, userId: string): Promise<SessionStart> {
  const [raised] = await tx
    .update(users)
    .set({ sessionEpoch: sql`${users.sessionEpoch} + 1` })
    .where(eq(users.id, userId))
    .returning();
  if (!raised) throw new Error(`There is no user ${userId}.`);
  return { userId, epoch: raised.sessionEpoch };
}

type NewPerson = { name: string; timeZone: string; now: Date };

/** A person with an account: the guest, whose answers are theirs from now on, or somebody new. */
export async function becomePerson(
  tx: Tx,
  guest: Viewer | null,
  { name, timeZone, now }: NewPerson,
): Promise<SessionStart> {
  if (guest && (await endGuest(tx, guest.id))) {
    await tx.update(users).set({ name, timeZone }).where(eq(users.id, guest.id));
    return raiseEpoch(tx, guest.id);
  }
  return addPerson(tx, { name, timeZone, now });
}

/** Somebody new, who has no way to sign in yet. */
export async function addPerson(tx: Tx, { name, timeZone, now }: NewPerson): Promise<SessionStart> {
  const id = randomUUID();
  const looks = { theme: "system", textSize: "normal" } as const;
  await tx.insert(users).values({ id, name, timeZone, ...looks, sessionEpoch: 0, createdAt: now });
  return { userId: id, epoch: 0 };
}

/** False if this is no guest, or no longer one. */
async function endGuest(tx: Tx, userId: string): Promise<boolean> {
  const ended = await tx.delete(guests).where(eq(guests.userId, userId)).returning();
  return ended.length > 0;
}
