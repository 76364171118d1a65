"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { FormMessage } from "@/app/_ui/form-message";
import { ProgressBar } from "@/app/_ui/progress-bar";
import type { JobView } from "@/lib/data/jobs";

/** Between looks while a job is under way. */
const LOOK_MS = 700;

/**
 * The work on a collection: a bar while it is under way, then what it came to. The page around it
 * is shown anew when it is done.
 */
export function JobProgress({ collectionId, job }: { collectionId: string; job: JobView }) {
  const [seen, see] = useState(job);
  const router = useRouter();
  // a newer job than the one that was looked at, or the same as the page knows it now
  const latest = seen.id === job.id && seen.progress >= job.progress ? seen : job;
  const isUnderWay = latest.state === "queued" || latest.state === "running";

  useEffect(() => {
    if (!isUnderWay) return;
    const look = setInterval(async () => {
      const now = await lookAt(collectionId);
      if (!now) return;
      see(now);
      if (now.state === "done" || now.state === "failed") router.refresh();
    }, LOOK_MS);
    return () => clearInterval(look);
  }, [isUnderWay, collectionId, router]);

  if (isUnderWay) {
    const percent = Math.round(latest.progress * 100);
    return (
      <div className="max-w-(--measure) border-y border-rule py-6">
        <ProgressBar label={latest.step} value={percent} max={100} text={`${percent}%`} />
        <p className="mt-3 text-ui text-soft">
          You can leave this page: the work goes on, and nothing is shown before it is whole.
        </p>
      </div>
    );
  }
  if (!latest.report) return null;
  return <FormMessage result={{ ok: latest.state === "done", message: latest.report.message }} />;
}

/** Null while offline, or where it cannot be told: the next look may. */
async function lookAt(collectionId: string): Promise<JobView | null> {
  try {
    const response = await fetch(`/workshop/${collectionId}/job`, { cache: "no-store" });
    return response.ok ? ((await response.json()) as JobView) : null;
  } catch {
    return null;
  }
}
