import "server-only";

import { asc, eq } from "drizzle-orm";
import { attempts, items, itemVersions, regrades, rulings, submissions } from "@/drizzle/tables";
import { totalOf } from "@/lib/domain/marks";
import type { RuledQuestion } from "@/lib/domain/stored-marks";
import { regrade } from "@/lib/domain/stored-marks";
import { PINNED_COLUMNS } from "./attempt-logs";
import { writeAudit } from "./audits";
import type { Db, Tx } from "./open";
import { awaitEvidence } from "./quiz-evidence-waits";
import type { AskedSitting } from "./regrade-sittings";
import { loadAskedSittings, loadRulingsOn } from "./regrade-sittings";
import { inTransaction } from "./transactor";

/** Sittings in one transaction: short enough that no save waits for it. */
const BATCH = 50;

/**
 * Brings the next sittings under the ruling that has waited longest, with an audit row for each mark
 * that changes. True while there may be more to do. What a killed run did is done; the next goes on.
 */
export async function regradeNext(db: Db, now: Date, batch = BATCH): Promise<boolean> {
  const [any] = await db.select({ id: regrades.rulingId }).from(regrades).limit(1);
  if (!any) return false;
  return inTransaction(db, async (tx) => {
    const ruling = await findNext(tx);
    if (!ruling) return false;
    const waiting = await loadAskedSittings(tx, ruling, { below: ruling.number, limit: batch });
    const question = await loadQuestion(tx, ruling);
    for (const sitting of waiting) await regradeSitting(tx, { sitting, question, ruling, now });
    if (waiting.length < batch) {
      await tx.delete(regrades).where(eq(regrades.rulingId, ruling.id));
    }
    return true;
  });
}

/** Of one assignment always the earliest, so that rulings are taken in in their order. */
async function findNext(tx: Tx) {
  const { id, assignmentId, itemVersionId, number, why, actorId } = rulings;
  const [next] = await tx
    .select({ id, assignmentId, itemVersionId, number, why, actorId })
    .from(regrades)
    .innerJoin(rulings, eq(rulings.id, regrades.rulingId))
    .orderBy(asc(number), asc(id))
    .limit(1);
  return next ?? null;
}

type NextRuling = NonNullable<Awaited<ReturnType<typeof findNext>>>;
type Question = Pick<RuledQuestion, "item" | "rulings">;

/** A question with the rulings on it up to one of them. */
async function loadQuestion(tx: Tx, ruling: NextRuling): Promise<Question> {
  const [item] = await tx
    .select(PINNED_COLUMNS)
    .from(itemVersions)
    .innerJoin(items, eq(items.id, itemVersions.itemId))
    .where(eq(itemVersions.id, ruling.itemVersionId));
  if (!item) throw new Error(`A ruling on no question: ${ruling.id}`);
  const all = await loadRulingsOn(tx, ruling);
  return { item, rulings: all.filter(({ number }) => number <= ruling.number) };
}

/** The marks of one sitting after all rulings on a question. */
export function marksAfter(sitting: AskedSitting, { item, rulings: held }: Question) {
  const rule = sitting.settings.partial;
  const { given } = sitting;
  const itemMarks = regrade(sitting.itemMarks ?? [], { item, given, rulings: held, rule });
  return { ...totalOf(itemMarks), itemMarks };
}

type Regrading = {
  sitting: AskedSitting;
  question: Question;
  ruling: NextRuling;
  now: Date;
};

async function regradeSitting(tx: Tx, { sitting, question, ruling, now }: Regrading) {
  const { attemptId, learnerId } = sitting;
  const before = { mark: sitting.mark, maxMark: sitting.maxMark };
  const { mark, maxMark, itemMarks } = marksAfter(sitting, question);
  await tx
    .update(submissions)
    .set({ mark, maxMark, itemMarks, ruledTo: ruling.number })
    .where(eq(submissions.attemptId, attemptId));
  await awaitEvidence(tx, eq(attempts.id, attemptId));
  if (mark === before.mark && maxMark === before.maxMark) return;
  const actor = ruling.actorId === null ? null : { id: ruling.actorId };
  await writeAudit(tx, actor, {
    kind: "regrade",
    subjectId: learnerId,
    about: attemptId,
    before,
    after: { mark, maxMark },
    why: ruling.why,
    now,
  });
}
