import "server-only";

import { and, eq, or } from "drizzle-orm";
import { classrooms, personalCodes, users } from "@/drizzle/tables";
import type { Db } from "./open";
import { matchesPersonalCode } from "./passwords";
import { inTransaction } from "./transactor";
import type { SessionStart } from "./users";

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
