import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { isFittingWaiting } from "@/lib/data/fittings";
import type { Db } from "@/lib/data/open";

const LOOK_EVERY = 20_000;
/** Those who did not ask for it have their turn so often. */
const ROUND_EVERY = 60 * 60_000;

/** Fits weights in a thread of its own: when somebody asked for it, and once an hour whoever is due. */
export function startFitting(db: Db): void {
  let roundAt = Date.now() + ROUND_EVERY;
  const look = async () => {
    try {
      const isRound = Date.now() >= roundAt;
      if (isRound) roundAt = Date.now() + ROUND_EVERY;
      if (isRound || (await isFittingWaiting(db, new Date()))) await fitInThread();
    } catch (error) {
      console.error("Fitting weights", error);
    }
    setTimeout(look, LOOK_EVERY).unref();
  };
  setTimeout(look, LOOK_EVERY).unref();
}

/** By its path from the project's folder, where `npm start` runs. The build of the pages must not follow it. */
function fitInThread(): Promise<void> {
  const file = ["lib", "jobs", "fitting-worker.mjs"].reduce((to, part) => join(to, part), ".");
  return new Promise((done, fail) => {
    const worker = new Worker(/* turbopackIgnore: true */ resolve(file), {
      execArgv: ["--conditions=react-server"],
    });
    worker.once("error", fail).once("exit", () => done());
    worker.unref();
  });
}
