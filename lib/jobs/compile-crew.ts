import type { Worker } from "node:worker_threads";
import { startThread } from "@/lib/content/start-thread";
import type { TakenJob } from "@/lib/data/jobs";
import type { Say } from "./compile-job";
import type { Word } from "./compile-thread";

/** A thread that has nothing to do is ended after so long. */
const IDLE_MS = 5 * 60 * 1000;
/** No document takes so long; a thread that does is ended. */
const LONGEST_MS = 10 * 60 * 1000;

let kept: { worker: Worker; idle?: NodeJS.Timeout } | undefined;

/** Does a job in a thread of its own, so that pages answer meanwhile. Throws if the thread dies of it. */
export async function compileInThread(job: TakenJob, say: Say): Promise<void> {
  const crew = kept ?? { worker: startThread("lib/jobs/compile-thread.ts") };
  kept = crew;
  clearTimeout(crew.idle);
  const { worker } = crew;
  worker.ref();
  try {
    await doJob(worker, job, say);
  } catch (error) {
    kept = undefined;
    await worker.terminate();
    throw error;
  }
  worker.unref();
  crew.idle = setTimeout(() => {
    if (kept === crew) kept = undefined;
    void worker.terminate();
  }, IDLE_MS).unref();
}

function doJob(worker: Worker, job: TakenJob, say: Say): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => end(new Error("The job took too long.")), LONGEST_MS);
    const onExit = (code: number) => end(new Error(`The thread ended with ${code}.`));
    const onWord = (word: Word) => {
      if (word.type === "progress") say(word.progress, word.step);
      else end(word.fault === null ? null : new Error(word.fault));
    };
    const end = (error: Error | null) => {
      clearTimeout(limit);
      worker.off("message", onWord).off("exit", onExit).off("error", end);
      if (error) reject(error);
      else resolve();
    };
    worker.on("message", onWord).on("exit", onExit).on("error", end);
    worker.postMessage(job);
  });
}
