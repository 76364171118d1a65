import { serverDatabase } from "@/lib/data/db";
import { sweepGuests } from "@/lib/data/guests";
import { startCompiling } from "./compile-loop";

const HOUR = 60 * 60 * 1000;

/** Begins the work behind the page. A run that fails is said, and tried again at its next turn. */
export function startJobs(): void {
  const sweep = () =>
    sweepGuests(serverDatabase(), new Date()).catch((error) =>
      console.error("Sweeping guests", error),
    );
  setInterval(sweep, HOUR).unref();
  startCompiling(serverDatabase());
}
