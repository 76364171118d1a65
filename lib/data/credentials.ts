import "server-only";

import { and, eq, ne } from "drizzle-orm";
import { credentials } from "@/drizzle/tables";
import type { Viewer } from "@/lib/domain/viewer";
import type { Opened } from "./accounts";
import type { Db } from "./open";
import {
  hashPassword,
  hashRecoveryCode,
  matchesPassword,
  matchesRecoveryCode,
  newPasswordToTell,
  newRecoveryCode,
} from "./passwords";
import { inTransaction } from "./transactor";
import type { SessionStart } from "./users";
import { raiseEpoch } from "./users";

type Row = typeof credentials.$inferSelect;

/** The viewer's e-mail address; null for somebody who signs in elsewhere. */
export async function findEmail(db: Db, viewer: Viewer): Promise<string | null> {
  return (await findRow(db, eq(credentials.userId, viewer.id)))?.email ?? null;
}

/** Ends all sessions and starts one anew. Null if the current password is wrong. */
export async function changePassword(
  db: Db,
  viewer: Viewer,
  { current, password, now }: { current: string; password: string; now: Date },
): Promise<SessionStart | null> {
  const row = await proven(db, viewer, current);
  if (!row) return null;
  return replace(db, row, { passwordHash: await hashPassword(password), changedAt: now });
}

/** Ends all sessions and starts one anew. Null if the password is wrong; "taken" if the e-mail is another's. */
export async function changeEmail(
  db: Db,
  viewer: Viewer,
  { password, email, now }: { password: string; email: string; now: Date },
): Promise<SessionStart | "taken" | null> {
  const row = await proven(db, viewer, password);
  if (!row) return null;
  const isTaken = and(eq(credentials.email, email), ne(credentials.userId, viewer.id));
  if (await findRow(db, isTaken)) return "taken";
  try {
    return await replace(db, row, { email, changedAt: now });
  } catch (error) {
    // somebody else took it between the two queries
    if (await findRow(db, isTaken)) return "taken";
    throw error;
  }
}

/** A new recovery code, shown once; the old one ends. Null if the password is wrong. */
export async function renewRecoveryCode(
  db: Db,
  viewer: Viewer,
  { password, now }: { password: string; now: Date },
): Promise<Opened | null> {
  const row = await proven(db, viewer, password);
  const recoveryCode = newRecoveryCode();
  const recoveryHash = await hashRecoveryCode(recoveryCode);
  const session = row && (await replace(db, row, { recoveryHash, changedAt: now }));
  return session ? { session, recoveryCode } : null;
}

/** Whether the viewer knows their password. */
export async function knowsPassword(db: Db, viewer: Viewer, password: string): Promise<boolean> {
  return (await proven(db, viewer, password)) !== null;
}

/**
 * Sets a new password by the recovery code, which is used up: a new one is returned. All
 * sessions end. Null takes as long for an unknown e-mail as for a wrong code.
 */
export async function recoverAccount(
  db: Db,
  { email, code, password, now }: { email: string; code: string; password: string; now: Date },
): Promise<Opened | null> {
  const row = await findRow(db, eq(credentials.email, email));
  if (!(await matchesRecoveryCode(row?.recoveryHash, code)) || !row) return null;

  const recoveryCode = newRecoveryCode();
  const session = await replace(db, row, {
    passwordHash: await hashPassword(password),
    recoveryHash: await hashRecoveryCode(recoveryCode),
    changedAt: now,
  });
  return session && { session, recoveryCode };
}

/** For the operator: gives the account a new password and ends all its sessions. Null if there is none. */
export async function resetPassword(
  db: Db,
  { email, now }: { email: string; now: Date },
): Promise<string | null> {
  const row = await findRow(db, eq(credentials.email, email));
  if (!row) return null;
  const password = newPasswordToTell();
  const change = { passwordHash: await hashPassword(password), changedAt: now };
  if (!(await replace(db, row, change))) throw new Error("The account was changed meanwhile.");
  return password;
}

async function findRow(db: Db, where: ReturnType<typeof and>): Promise<Row | null> {
  const [row] = await db.select().from(credentials).where(where);
  return row ?? null;
}

async function proven(db: Db, viewer: Viewer, password: string): Promise<Row | null> {
  const row = await findRow(db, eq(credentials.userId, viewer.id));
  return (await matchesPassword(row?.passwordHash, password)) ? row : null;
}

/** Nothing, if the row is no longer the one that was proven: two uses of one code are one use. */
async function replace(
  db: Db,
  row: Row,
  change: Partial<Row> & { changedAt: Date },
): Promise<SessionStart | null> {
  return inTransaction(db, async (tx) => {
    const replaced = await tx
      .update(credentials)
      .set(change)
      .where(
        and(
          eq(credentials.userId, row.userId),
          eq(credentials.passwordHash, row.passwordHash),
          eq(credentials.recoveryHash, row.recoveryHash),
        ),
      )
      .returning();
    return replaced.length > 0 ? raiseEpoch(tx, row.userId) : null;
  });
}
