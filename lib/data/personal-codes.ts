import "server-only";

import { and, eq, inArray, or } from "drizzle-orm";
import { classrooms, credentials, enrolments, personalCodes, users } from "@/drizzle/tables";
import { showPersonalCode } from "@/lib/domain/personal-code";
import type { Viewer } from "@/lib/domain/viewer";
import type { Opened } from "./accounts";
import { writeAudit } from "./audits";
import { isPresent, taughtBy } from "./enrolments";
import type { Db, Tx } from "./open";
import {
  hashPassword,
  hashPersonalCode,
  hashRecoveryCode,
  matchesPersonalCode,
  newPersonalCode,
  newRecoveryCode,
} from "./passwords";
import { inTransaction } from "./transactor";
import type { SessionStart } from "./users";
import { raiseEpoch } from "./users";

/** What is printed for one student, this one time: afterwards nobody can read the code again. */
export type Slip = { userId: string; name: string; classCode: string; personalCode: string };

/** A code that was thought of and hashed, for a row that is yet to be written. */
export type FreshCode = { words: string[]; hash: string };

/** So many codes whose first words differ from each other and from those in use in the class. */
export async function thinkOfCodes(db: Db, classroomId: string, many: number) {
  const used = new Set(await listFirstWords(db, classroomId));
  const codes: string[][] = [];
  while (codes.length < many) {
    const words = newPersonalCode();
    const [first = ""] = words;
    if (used.has(first)) continue;
    used.add(first);
    codes.push(words);
  }
  return Promise.all(
    codes.map(
      async (words): Promise<FreshCode> => ({ words, hash: await hashPersonalCode(words) }),
    ),
  );
}

/** True if somebody was given one of these first words since they were thought of. */
export async function areTaken(tx: Tx, classroomId: string, codes: readonly FreshCode[]) {
  const firsts = new Set(codes.map(({ words }) => words[0]));
  return (await listFirstWords(tx, classroomId)).some((word) => firsts.has(word));
}

async function listFirstWords(db: Pick<Tx, "select">, classroomId: string): Promise<string[]> {
  const rows = await db
    .select({ word: personalCodes.word })
    .from(personalCodes)
    .where(eq(personalCodes.classroomId, classroomId));
  return rows.map(({ word }) => word);
}

type Issued = { classroomId: string; classCode: string; now: Date };

/** The row of a code that is handed out now. */
export function codeRow(userId: string, { words, hash }: FreshCode, issued: Issued) {
  const { classroomId, classCode, now } = issued;
  const [word = ""] = words;
  return { userId, classroomId, classCode, word, codeHash: hash, issuedAt: now, usedAt: null };
}

type Asked = { classroomId: string; userIds: readonly string[]; now: Date };

/**
 * New codes for those of these students of a class that were given theirs there; the old
 * codes end, and so do the sessions. Nothing for the others. Null if the viewer does not
 * teach the class.
 */
export async function reissueCodes(
  db: Db,
  viewer: Viewer,
  { classroomId, userIds, now }: Asked,
): Promise<Slip[] | null> {
  const codes = await thinkOfCodes(db, classroomId, userIds.length);
  const slips = await inTransaction(db, async (tx) => {
    const [own] = await tx
      .select({ classCode: classrooms.code })
      .from(classrooms)
      .where(taughtBy(tx, viewer, classroomId));
    if (!own) return null;
    if (await areTaken(tx, classroomId, codes)) return "again" as const;
    const issued = { classroomId, classCode: own.classCode, now };
    const renewed: Slip[] = [];
    for (const { userId, name, issuedAt } of await listHolders(tx, classroomId, userIds)) {
      const code = codes[renewed.length];
      if (!code) throw new Error("There are fewer codes than students.");
      const row = codeRow(userId, code, issued);
      await tx.update(personalCodes).set(row).where(eq(personalCodes.userId, userId));
      await raiseEpoch(tx, userId);
      await writeAudit(tx, viewer, {
        ...{ kind: "slip", subjectId: userId, about: classroomId, now },
        ...{ before: { issuedAt }, after: { issuedAt: now } },
      });
      renewed.push(slipOf({ userId, name }, code, own.classCode));
    }
    return renewed;
  });
  return slips === "again" ? reissueCodes(db, viewer, { classroomId, userIds, now }) : slips;
}

export function slipOf(
  { userId, name }: { userId: string; name: string },
  { words }: FreshCode,
  classCode: string,
): Slip {
  return { userId, name, classCode, personalCode: showPersonalCode(words) };
}

/** Those of these students who are in the class now and were given their code there. */
async function listHolders(tx: Tx, classroomId: string, userIds: readonly string[]) {
  return tx
    .select({ userId: users.id, name: users.name, issuedAt: personalCodes.issuedAt })
    .from(personalCodes)
    .innerJoin(users, eq(users.id, personalCodes.userId))
    .innerJoin(
      enrolments,
      and(
        eq(enrolments.userId, personalCodes.userId),
        eq(enrolments.classroomId, personalCodes.classroomId),
      ),
    )
    .where(
      and(
        eq(personalCodes.classroomId, classroomId),
        inArray(personalCodes.userId, [...userIds]),
        isPresent("learner"),
      ),
    )
    .orderBy(users.name, users.id);
}

type Given = {
  /** The class's code as it was printed, or as it is now; folded. */
  classCode: string;
  words: readonly string[];
};

/** Proves who a student is. Null takes as long for an unknown code as for a wrong one. */
export async function checkClassSignIn(
  db: Db,
  { classCode, words, now }: Given & { now: Date },
): Promise<SessionStart | null> {
  const [word = ""] = words;
  const [found] = await db
    .select({
      hash: personalCodes.codeHash,
      usedAt: personalCodes.usedAt,
      userId: users.id,
      epoch: users.sessionEpoch,
    })
    .from(personalCodes)
    .innerJoin(users, eq(users.id, personalCodes.userId))
    .innerJoin(classrooms, eq(classrooms.id, personalCodes.classroomId))
    .where(
      and(
        eq(personalCodes.word, word),
        or(eq(personalCodes.classCode, classCode), eq(classrooms.code, classCode)),
      ),
    );
  if (!(await matchesPersonalCode(found?.hash, words)) || !found) return null;
  const { userId, epoch, hash, usedAt } = found;
  if (!usedAt) await noteUse(db, { userId, hash, now });
  return { userId, epoch };
}

type Use = { userId: string; hash: string; now: Date };

async function noteUse(db: Db, { userId, hash, now }: Use): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx
      .update(personalCodes)
      .set({ usedAt: now })
      .where(and(eq(personalCodes.userId, userId), eq(personalCodes.codeHash, hash)));
  });
}

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
