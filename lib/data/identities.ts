import "server-only";

import { and, asc, eq } from "drizzle-orm";
import { credentials, identities, users } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import { mergeGuest } from "./guest-merge";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";
import type { SessionStart } from "./users";
import { becomePerson } from "./users";

/** Somebody whom the provider has just signed in. */
export type ProvenIdentity = {
  issuer: string;
  subject: string;
  name: string;
  /** Folded to lower case; null where the provider does not say. */
  email: string | null;
};

/** Why somebody whom the provider knows is not let in. */
export type Refusal = "closed" | "email-has-account";

type Asked = {
  identity: ProvenIdentity;
  /** Of a new account. */
  timeZone: string;
  mayOpen: boolean;
  now: Date;
};

/** The session of a known identity. */
export async function findIdentity(
  db: Pick<Tx, "select">,
  { issuer, subject }: Pick<ProvenIdentity, "issuer" | "subject">,
): Promise<SessionStart | null> {
  const [found] = await db
    .select({ userId: users.id, epoch: users.sessionEpoch })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return found ?? null;
}

/** Where else the viewer can sign in. */
export async function listIdentities(
  db: Pick<Tx, "select">,
  viewer: Viewer,
): Promise<Omit<typeof identities.$inferSelect, "userId">[]> {
  return db
    .select({
      issuer: identities.issuer,
      subject: identities.subject,
      createdAt: identities.createdAt,
    })
    .from(identities)
    .where(eq(identities.userId, viewer.id))
    .orderBy(asc(identities.issuer));
}

/**
 * Lets a proven identity in. A known one is its account's; an unknown one is tied to the
 * account that is signed in here, or opens one if `mayOpen`. It is never tied to an
 * account because of an equal e-mail: nobody has proven that the address of an account
 * with a password is its owner's, so who made it first could wait in it for the other.
 */
export async function admitIdentity(
  db: Db,
  viewer: Viewer | null,
  { identity, timeZone, mayOpen, now }: Asked,
): Promise<SessionStart | Refusal> {
  const guest = viewer?.guest ? viewer : null;
  return inTransaction(db, async (tx) => {
    const known = await findIdentity(tx, identity);
    if (known) {
      if (guest) await mergeGuest(tx, { guestId: guest.id, userId: known.userId });
      return known;
    }
    if (viewer && !guest) return tie(tx, identity, viewer.id, now);
    if (!mayOpen) return "closed";
    if (await hasAccount(tx, identity.email)) return "email-has-account";
    const opened = await becomePerson(tx, guest, { name: identity.name, timeZone, now });
    return tie(tx, identity, opened.userId, now);
  });
}

async function tie(
  tx: Tx,
  { issuer, subject }: ProvenIdentity,
  userId: string,
  now: Date,
): Promise<SessionStart> {
  await tx.insert(identities).values({ issuer, subject, userId, createdAt: now });
  const tied = await findIdentity(tx, { issuer, subject });
  if (!tied) throw new Error(`The identity of ${userId} was not stored.`);
  return tied;
}

async function hasAccount(tx: Tx, email: string | null): Promise<boolean> {
  if (!email) return false;
  const found = await tx.select().from(credentials).where(eq(credentials.email, email));
  return found.length > 0;
}
