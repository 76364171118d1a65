import { spanOf } from "@/lib/domain/date-span";
import type { PlacedFact } from "./conflicts";

/** Whether one document says both. */
export function sharesSource(one: PlacedFact, other: PlacedFact): boolean {
  const own = new Set(
    one.fact.evidence.filter(({ part }) => part === "says").map(({ source }) => source),
  );
  return other.fact.evidence.some(({ part, source }) => part === "says" && own.has(source));
}

/** Whether their documents appeared within so many days; those of no known day may have. */
export function appearedTogether(one: PlacedFact, other: PlacedFact, days: number): boolean {
  const [a, b] = [spanOf(one.published ?? ""), spanOf(other.published ?? "")];
  return !a || !b || Math.abs(a.from - b.from) <= days;
}
