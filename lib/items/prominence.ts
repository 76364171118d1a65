import type { Fact } from "@/lib/domain/fact";
import { foldName } from "@/lib/domain/folding";

/** How much of the collection is about each subject: 0 to 1, 1 for the one with most facts. */
export function prominenceOf(facts: readonly Fact[]): (subject: string) => number {
  const counts = new Map<string, number>();
  for (const { subject } of facts) {
    const folded = foldName(subject);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return (subject) => Math.sqrt((counts.get(foldName(subject)) ?? 0) / most);
}
