import "server-only";

import { and, eq } from "drizzle-orm";
import { credentials, personalCodes } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import type { Opened } from "./accounts";
import type { Db } from "./open";
import { hashPassword, hashRecoveryCode, matchesPersonalCode, newRecoveryCode } from "./passwords";
import { inTransaction } from "./transactor";
import { raiseEpoch } from "./users";

/** Whether the viewer signs in with a code that a teacher gave them. */
export async function holdsPersonalCode(db: Db, viewer: Viewer): Promise<boolean> {
  return (await db.$count(personalCodes, eq(personalCodes.userId, viewer.id))) > 0;
}

type Claim = { words: readonly string[]; email: string; password: string; now: Date };

/**
 * Makes the account of a student without e-mail their own: it has an e-mail and a password
 * from now on, the code ends, and no teacher can issue another. All sessions end and one
 * starts anew. Null if the code is wrong; "taken" if the e-mail has an account already.
 */
export async function claimAccount(
  db: Db,
  viewer: Viewer,
  { words, email, password, now }: Claim,
): Promise<Opened | "taken" | null> {
  const [held] = await db.select().from(personalCodes).where(eq(personalCodes.userId, viewer.id));
  if (!(await matchesPersonalCode(held?.codeHash, words)) || !held) return null;

  const recoveryCode = newRecoveryCode();
  const hashes = {
    passwordHash: await hashPassword(password),
    recoveryHash: await hashRecoveryCode(recoveryCode),
  };
  return inTransaction(db, async (tx) => {
    const taken = await tx.select().from(credentials).where(eq(credentials.email, email));
    if (taken.length > 0) return "taken";
    const isProven = and(
      eq(personalCodes.userId, viewer.id),
      eq(personalCodes.codeHash, held.codeHash),
    );
    const ended = await tx.delete(personalCodes).where(isProven).returning();
    if (ended.length === 0) return null;
    await tx.insert(credentials).values({ userId: viewer.id, email, ...hashes, changedAt: now });
    return { session: await raiseEpoch(tx, viewer.id), recoveryCode };
  });
}
