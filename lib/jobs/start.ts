import { serverDatabase } from "@/lib/data/db";
import { sweepGuests } from "@/lib/data/guests";
import { submitOverdueAttempts } from "@/lib/data/overdue-attempts";
import { startCompiling } from "./compile-loop";

const HOUR = 60 * 60 * 1000;
const OVERDUE_EVERY = 10 * 1000;

/** Begins the work behind the page. A run that fails is said, and tried again at its next turn. */
export function startJobs(): void {
  const sweep = () =>
    sweepGuests(serverDatabase(), new Date()).catch((error) =>
      console.error("Sweeping guests", error),
    );
  setInterval(sweep, HOUR).unref();
  startCompiling(serverDatabase());
  const submit = () =>
    submitOverdueAttempts(serverDatabase(), new Date()).catch((error) =>
      console.error("Handing in what is overdue", error),
    );
  setInterval(submit, OVERDUE_EVERY).unref();
}
