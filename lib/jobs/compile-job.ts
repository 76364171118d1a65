import { compileCollection } from "@/lib/content/compile";
import { driftOf } from "@/lib/content/drift";
import { finishCompile } from "@/lib/data/compile-jobs";
import { loadCompileSource } from "@/lib/data/compile-sources";
import type { TakenJob } from "@/lib/data/jobs";
import type { Db } from "@/lib/data/open";
import { stageBank } from "@/lib/data/staged-banks";
import { VERSION } from "@/lib/domain/version";

/** How far a job is, 0 to 1, and what comes now. */
export type Say = (progress: number, step: string) => void;

/**
 * Reads a workshop's documents, makes its bank and stores it: whole or not at all. False if the
 * job was lost to another meanwhile, or its collection has gone.
 */
export async function runCompileJob(db: Db, job: TakenJob, say: Say): Promise<boolean> {
  const found = await loadCompileSource(db, job.collectionId);
  if (!found) return false;
  const { source, ownerId, position, edits, taken, replaced } = found;
  const bank = compileCollection(source, { edits, onStep: say });
  say(0.8, "Comparing with what was there");
  const drift = replaced.map(driftOf);
  say(0.85, "Storing facts and questions");
  const compilation = { source, ownerId, position, compiledFrom: VERSION, bank };
  const now = new Date();
  await stageBank(db, compilation, now);
  return finishCompile(db, job, { compilation, taken, drift, now });
}
