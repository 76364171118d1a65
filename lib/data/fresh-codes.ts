import "server-only";

import { eq } from "drizzle-orm";
import { personalCodes } from "@/drizzle/tables";
import type { Db, Tx } from "./open";
import { hashPersonalCode, newPersonalCode } from "./passwords";

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
