import "server-only";

import { and, eq, inArray } from "drizzle-orm";
import { classrooms, enrolments, personalCodes, users } from "@/drizzle/tables";
import { showPersonalCode } from "@/lib/domain/personal-code";
import type { Viewer } from "@/lib/domain/viewer";
import { writeAudit } from "./audits";
import { isPresent, taughtBy } from "./enrolments";
import type { FreshCode } from "./fresh-codes";
import { areTaken, codeRow, thinkOfCodes } from "./fresh-codes";
import type { Db, Tx } from "./open";
import { inTransaction } from "./transactor";
import { raiseEpoch } from "./users";

/** What is printed for one student, this one time: afterwards nobody can read the code again. */
export type Slip = { userId: string; name: string; classCode: string; personalCode: string };

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
