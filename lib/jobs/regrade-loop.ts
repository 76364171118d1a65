import { remarkEarlier } from "@/lib/data/earlier-marks";
import type { Db } from "@/lib/data/open";
import { regradeNext } from "@/lib/data/regrades";
import { every } from "./every";

/** Between looks for rulings that some marks have not taken in. */
const PAUSE_MS = 1_000;

/**
 * Brings marks under new rulings for as long as the server runs: first those that an earlier version
 * of the program stored. Each look goes on where the last one, or one that was killed, ended.
 */
export function startRegrading(db: Db): void {
  let isCaughtUp = false;
  every(PAUSE_MS, "Marking again", async () => {
    while (!isCaughtUp) isCaughtUp = !(await remarkEarlier(db, new Date()));
    while (await regradeNext(db, new Date()));
  });
}
