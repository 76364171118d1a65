import "server-only";

import { eq, isNull } from "drizzle-orm";
import { attempts, submissions } from "@/drizzle/tables";
import { writeAudit } from "./audits";
import type { Db, Tx } from "./open";
import { remarkAttempt } from "./submissions";
import { inTransaction } from "./transactor";

/** Sittings that one turn marks again. */
const A_TURN = 50;
const BY_PROGRAM = "A newer version of the program marked it again.";

/**
 * Marks again what an earlier version of the program marked, which kept no mark of each question, with
 * an audit row for each mark that changes. True while there may be more.
 */
export async function remarkEarlier(db: Db, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const earlier = await listEarlier(tx);
    for (const { learnerId, mark, maxMark, ...sitting } of earlier) {
      const after = await remarkAttempt(tx, sitting);
      if (after.mark === mark && after.maxMark === maxMark) continue;
      await writeAudit(tx, null, {
        ...{ kind: "regrade", subjectId: learnerId, about: sitting.id },
        before: { mark, maxMark },
        after: { mark: after.mark, maxMark: after.maxMark },
        why: BY_PROGRAM,
        now,
      });
    }
    return earlier.length > 0;
  });
}

async function listEarlier(tx: Tx) {
  const { id, assignmentId, settings, learnerId } = attempts;
  const { mark, maxMark } = submissions;
  return tx
    .select({ id, assignmentId, settings, learnerId, mark, maxMark })
    .from(submissions)
    .innerJoin(attempts, eq(id, submissions.attemptId))
    .where(isNull(submissions.itemMarks))
    .limit(A_TURN);
}
