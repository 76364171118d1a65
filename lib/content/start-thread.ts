import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

type ThreadFile =
  | "lib/content/reading-thread.ts"
  | "lib/jobs/compile-thread.ts"
  | "lib/jobs/fitting-thread.ts";

/**
 * A thread that runs a file. By its path from the project's folder, where `npm start` runs: the
 * build of the pages must not follow it.
 */
export function startThread(file: ThreadFile): Worker {
  const begins = ["lib", "content", "thread.mjs"].reduce((to, part) => join(to, part), ".");
  return new Worker(/* turbopackIgnore: true */ resolve(begins), {
    execArgv: ["--conditions=react-server"],
    workerData: pathToFileURL(resolve(file)).href,
  });
}
