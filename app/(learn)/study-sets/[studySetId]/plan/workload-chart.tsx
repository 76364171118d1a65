import { BarChart } from "@/app/_ui/bar-chart";
import { spellPercent } from "@/lib/domain/spelling";
import type { Workload } from "@/lib/domain/workload";
import { WORKLOAD_DAYS } from "@/lib/domain/workload";

/** Minutes a day at each share. */
export function WorkloadChart({ workloads }: { workloads: readonly Workload[] }) {
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
