import { BarChart } from "@/app/_ui/bar-chart";
import { spellPercent } from "@/lib/domain/spelling";
import type { Workload } from "@/lib/domain/workload";
import { WORKLOAD_DAYS } from "@/lib/domain/workload";

/** Fewer minutes a day make no bar that could be seen. */
const LEAST_SEEN = 0.1;

/** Minutes a day at each share; nothing where there is hardly anything to do. */
export function WorkloadChart({ workloads }: { workloads: readonly Workload[] }) {
  if (workloads.every(({ minutes }) => minutes < LEAST_SEEN)) return null;
  return (
    <BarChart
      title={`Minutes a day over the next ${WORKLOAD_DAYS} days`}
      across="Known at any time"
      unit="minutes a day"
      bars={workloads.map(({ retention, minutes }) => ({
        label: spellPercent(retention),
        tick: spellPercent(retention),
        value: Math.round(minutes * 10) / 10,
      }))}
    />
  );
}
