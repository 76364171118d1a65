import { takeJob } from "@/lib/data/jobs";
import type { Db } from "@/lib/data/open";
import { runCompileJob } from "@/lib/jobs/compile-job";

/** Does every job that waits. */
export async function doJobs(db: Db, now: Date): Promise<void> {
  for (let job = await takeJob(db, now); job; job = await takeJob(db, now)) {
    await runCompileJob(db, job, () => undefined);
  }
}
