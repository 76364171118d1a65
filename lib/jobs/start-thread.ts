import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";

/**
 * A thread that runs a file of this folder. By its path from the project's folder, where `npm start`
 * runs: the build of the pages must not follow it.
 */
export function startThread(file: "compile-thread.ts" | "fitting-thread.ts"): Worker {
  const begins = ["lib", "jobs", "thread.mjs"].reduce((to, part) => join(to, part), ".");
  return new Worker(/* turbopackIgnore: true */ resolve(begins), {
    execArgv: ["--conditions=react-server"],
    workerData: `./${file}`,
  });
}
