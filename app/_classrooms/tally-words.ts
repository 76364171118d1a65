import type { Tally } from "@/lib/domain/tally";

/** "98 of 150 done, 3 of them late, 12 under way, mean 72%". */
export function tallyWords({ notStarted, underWay, done, late, mean }: Tally): string {
  const all = notStarted + underWay + done;
  const parts = [
    `${done} of ${all} done`,
    late > 0 && `${late} of them late`,
    underWay > 0 && `${underWay} under way`,
    mean !== null && `mean ${mean}%`,
  ];
  return parts.filter(Boolean).join(", ");
}
