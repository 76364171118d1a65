import "server-only";

import { eq } from "drizzle-orm";
import { credentials, users } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";
import { hashPassword, hashRecoveryCode, matchesPassword, newRecoveryCode } from "./passwords";
import { inTransaction } from "./transactor";
import type { SessionStart } from "./users";
import { becomePerson } from "./users";

export type NewAccount = {
  name: string;
  /** Folded to lower case. */
  email: string;
  password: string;
  timeZone: string;
};

/** An account and the recovery code that is shown once. */
export type Opened = { session: SessionStart; recoveryCode: string };

/** Opens an account; a guest's row becomes it. Null if the e-mail has an account already. */
export async function createAccount(
  db: Db,
  guest: Viewer | null,
  { account, now }: { account: NewAccount; now: Date },
): Promise<Opened | null> {
  const recoveryCode = newRecoveryCode();
  const hashes = {
    passwordHash: await hashPassword(account.password),
    recoveryHash: await hashRecoveryCode(recoveryCode),
  };
  const { email, name, timeZone } = account;

  return inTransaction(db, async (tx) => {
    const taken = await tx.select().from(credentials).where(eq(credentials.email, email));
    if (taken.length > 0) return null;
    const session = await becomePerson(tx, guest, { name, timeZone, now });
    await tx
      .insert(credentials)
      .values({ userId: session.userId, email, ...hashes, changedAt: now });
    return { session, recoveryCode };
  });
}

/** Proves who somebody is. Null takes as long for an unknown e-mail as for a wrong password. */
export async function checkSignIn(
  db: Db,
  { email, password }: { email: string; password: string },
): Promise<SessionStart | null> {
  const [found] = await db
    .select({ hash: credentials.passwordHash, userId: users.id, epoch: users.sessionEpoch })
    .from(credentials)
    .innerJoin(users, eq(users.id, credentials.userId))
    .where(eq(credentials.email, email));
  const right = await matchesPassword(found?.hash, password);
  return right && found ? { userId: found.userId, epoch: found.epoch } : null;
}
