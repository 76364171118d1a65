import type { FactKind } from "@/lib/domain/fact";

const WORDS: Record<FactKind, string> = { date: "Date", role: "Role", reaction: "Reaction" };

/** The name of a kind of fact beside its marker: colour never says it alone. */
export function KindLabel({ kind, children }: { kind: FactKind; children?: string }) {
  return (
    <span
      data-kind={kind}
      className="inline-flex items-baseline gap-1.5 font-sans text-note font-semibold text-(--kind-ink)"
    >
      <span aria-hidden className="size-3 self-center rounded-mark bg-(--swipe)" />
      {children ?? WORDS[kind]}
    </span>
  );
}
