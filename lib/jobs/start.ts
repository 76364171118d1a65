import { serverDatabase } from "@/lib/data/db";
import { sweepGuests } from "@/lib/data/guests";
import { submitOverdueAttempts } from "@/lib/data/overdue-attempts";
import { takeWaitingEvidence } from "@/lib/data/quiz-evidence-waits";
import { startCompiling } from "./compile-loop";
import { every } from "./every";
import { startFitting } from "./fitting-loop";
import { startRegrading } from "./regrade-loop";

const HOUR = 60 * 60 * 1000;
const OVERDUE_EVERY = 10 * 1000;
const EVIDENCE_EVERY = 15 * 1000;

/** Begins the work behind the page. */
export function startJobs(): void {
  const db = serverDatabase();
  startCompiling(db);
  startFitting(db);
  startRegrading(db);
  every(HOUR, "Sweeping guests", () => sweepGuests(db, new Date()));
  every(OVERDUE_EVERY, "Handing in what is overdue", () => submitOverdueAttempts(db, new Date()));
  every(EVIDENCE_EVERY, "Taking evidence of quizzes", () => takeWaitingEvidence(db, new Date()));
}
