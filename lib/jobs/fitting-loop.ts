import { startThread } from "@/lib/content/start-thread";
import { isFittingWaiting } from "@/lib/data/fittings";
import type { Db } from "@/lib/data/open";
import { every } from "./every";

const LOOK_EVERY = 20_000;
/** Those who did not ask for it have their turn so often. */
const ROUND_EVERY = 60 * 60_000;

/** Fits weights in a thread of its own: when somebody asked for it, and once an hour whoever is due. */
export function startFitting(db: Db): void {
  let roundAt = Date.now() + ROUND_EVERY;
  every(LOOK_EVERY, "Fitting weights", async () => {
    const isRound = Date.now() >= roundAt;
    if (isRound) roundAt = Date.now() + ROUND_EVERY;
    if (isRound || (await isFittingWaiting(db, new Date()))) await fitInThread();
  });
}

function fitInThread(): Promise<void> {
  return new Promise((done, fail) => {
    const worker = startThread("lib/jobs/fitting-thread.ts");
    worker.once("error", fail).once("exit", () => done());
    worker.unref();
  });
}
