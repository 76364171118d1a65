import { parentPort } from "node:worker_threads";
import type { TakenJob } from "@/lib/data/jobs";
import { openDatabase } from "@/lib/data/open";
import { parseEnvironment } from "@/lib/domain/environment";
import { runCompileJob } from "./compile-job";

/** What the thread says while it works: how far it is, and last what it came to. */
export type Word =
  | { type: "progress"; progress: number; step: string }
  | { type: "ended"; fault: string | null };

const say = (word: Word) => parentPort?.postMessage(word);

async function run(job: TakenJob): Promise<string | null> {
  const db = openDatabase(parseEnvironment(process.env));
  try {
    await runCompileJob(db, job, (progress, step) => say({ type: "progress", progress, step }));
    return null;
  } catch (error) {
    console.error("Compiling a workshop's collection", error);
    return String(error);
  } finally {
    await db.close();
  }
}

parentPort?.on("message", async (job: TakenJob) => {
  say({ type: "ended", fault: await run(job) });
});
