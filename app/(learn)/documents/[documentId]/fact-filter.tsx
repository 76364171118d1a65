import type { NumberedFact } from "@/app/_documents/reading";
import { KindLabel } from "@/app/_ui/kind-label";
import type { FactKind } from "@/lib/domain/fact";
import { FACT_KINDS } from "@/lib/domain/fact";

const WORDS: Record<FactKind, [one: string, more: string]> = {
  date: ["date", "dates"],
  role: ["role", "roles"],
  reaction: ["reaction", "reactions"],
};

/** Which kinds of fact are marked: boxes that the style sheet reads, so that no script is needed. */
export function FactFilter({ facts }: { facts: readonly NumberedFact[] }) {
  const counted = FACT_KINDS.map((kind) => ({
    kind,
    count: facts.filter(({ fact }) => fact.kind === kind).length,
  })).filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  return (
    <fieldset lang="en" className="no-print mb-3 flex flex-wrap gap-x-6">
      <legend className="sr-only">Mark in the text</legend>
      {counted.map(({ kind, count }) => (
        <label key={kind} className="flex min-h-11 items-center gap-2">
          <input type="checkbox" defaultChecked id={`show-${kind}`} className="size-4.5" />
          <KindLabel kind={kind}>{`${count} ${WORDS[kind][count === 1 ? 0 : 1]}`}</KindLabel>
        </label>
      ))}
    </fieldset>
  );
}
