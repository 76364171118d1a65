import "server-only";

import { and, eq } from "drizzle-orm";
import { jobs, pendingDocuments } from "@/drizzle/tables";
import { counted } from "@/lib/domain/counted";
import type { DocumentDrift } from "@/lib/domain/job";
import type { Compilation, CompileReport } from "./banks";
import { storeBankIn } from "./banks";
import type { CompileSource } from "./compile-sources";
import type { TakenJob } from "./jobs";
import { leasesOf } from "./leases";
import type { Db } from "./open";
import { inTransaction } from "./transactor";

type Finished = Pick<CompileSource, "taken"> & {
  compilation: Compilation;
  drift: DocumentDrift[];
  now: Date;
};

/**
 * Makes what a job compiled visible: bank, documents and the job's end in one transaction. False,
 * and nothing done, if the job was lost to another meanwhile.
 */
export async function finishCompile(
  db: Db,
  job: TakenJob,
  { taken, compilation, drift, now }: Finished,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [held] = await tx.select({ id: jobs.id }).from(jobs).where(leasesOf(jobs).heldBy(job));
    if (!held) return false;
    const stored = await storeBankIn(tx, compilation, now);
    for (const { documentId, createdAt } of taken) {
      const asTaken = eq(pendingDocuments.createdAt, createdAt);
      await tx
        .delete(pendingDocuments)
        .where(and(eq(pendingDocuments.documentId, documentId), asTaken));
    }
    const report = {
      message: inWords(stored),
      questions: {
        added: stored.items.added + stored.items.revived,
        retired: stored.items.retired,
      },
      drift,
    };
    const ended = { state: "done" as const, progress: 1, step: "Done", report };
    await tx
      .update(jobs)
      .set({ ...ended, finishedAt: now, leasedUntil: null })
      .where(eq(jobs.id, job.id));
    return true;
  });
}

function inWords({ items }: CompileReport): string {
  const added = items.added + items.revived;
  const { retired } = items;
  if (added === 0 && retired === 0) return "No question was added or taken out.";
  const came = `${counted(added, "question")} added`;
  const why = retired === 1 ? "its passage" : "their passages";
  const went = `${counted(retired, "question")} taken out, because ${why} went or changed`;
  return `${[added > 0 && came, retired > 0 && went].filter(Boolean).join("; ")}.`;
}
