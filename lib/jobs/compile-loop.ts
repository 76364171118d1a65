import type { TakenJob } from "@/lib/data/jobs";
import { failJob, queueOutdated, renewJob, takeJob } from "@/lib/data/jobs";
import type { Db } from "@/lib/data/open";
import { VERSION } from "@/lib/domain/version";
import { compileInThread } from "./compile-crew";
import { every } from "./every";

/** Between looks at the queue. */
const PAUSE_MS = 700;
/** Well within a lease, and often enough for a bar that moves. */
const RENEW_MS = 1_000;

const FAILED =
  "These documents could not be read. Take out what you added last, or try again; nothing of it is kept half-done.";

/** Looks for jobs for as long as the server runs, and does one at a time: first what an upgrade left to do. */
export function startCompiling(db: Db): void {
  const look = async () => {
    for (let job = await takeJob(db, new Date()); job; job = await takeJob(db, new Date())) {
      await compile(db, job);
    }
  };
  queueOutdated(db, VERSION, new Date())
    .catch((error) => console.error("Queueing workshops of an earlier version", error))
    .finally(() => every(PAUSE_MS, "Compiling workshops", look));
}

/** Does a job, says how far it is, and keeps it meanwhile. */
async function compile(db: Db, job: TakenJob): Promise<void> {
  let at = { progress: 0, step: "Reading the text" };
  const renewing = setInterval(() => {
    renewJob(db, job, { ...at, now: new Date() }).catch((error) =>
      console.error("Renewing a job", error),
    );
  }, RENEW_MS);
  try {
    await compileInThread(job, (progress, step) => {
      at = { progress, step };
    });
  } catch (error) {
    console.error("A compile failed", error);
    await failJob(db, job, FAILED, new Date());
  } finally {
    clearInterval(renewing);
  }
}
