import type { Fact } from "@/lib/domain/fact";

/** Compares by UTF-16 units, so that no machine's language changes the order. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A total order of facts: by where they are said, then by what they say. */
export function byPlace(a: Omit<Fact, "id" | "score">, b: Omit<Fact, "id" | "score">): number {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  return (
    byUnits(first?.source ?? "", second?.source ?? "") ||
    (first?.start ?? 0) - (second?.start ?? 0) ||
    (first?.end ?? 0) - (second?.end ?? 0) ||
    byUnits(a.kind, b.kind) ||
    byUnits(a.subject, b.subject) ||
    byUnits(a.predicate, b.predicate) ||
    byUnits(a.object, b.object) ||
    byUnits(a.time ?? "", b.time ?? "") ||
    byUnits(JSON.stringify(a), JSON.stringify(b))
  );
}
