import { factSentence } from "@/app/_documents/fact-words";
import type { NumberedFact } from "@/app/_documents/reading";

/** The facts beside their paragraph, on a wide screen; elsewhere the figures open them. */
export function MarginFacts({ facts }: { facts: readonly NumberedFact[] }) {
  return (
    <ul aria-hidden className="margin-facts margin-note hidden content-start gap-2 lg:grid">
      {facts.map(({ fact, number, noteId }) => (
        <li key={noteId} data-kind={fact.kind} className="figure">
          <button
            type="button"
            tabIndex={-1}
            popoverTarget={noteId}
            lang={fact.lang}
            dir="auto"
            className="grid w-full grid-cols-[1.5rem_minmax(0,1fr)] rounded-control text-start font-sans text-note text-soft hover:text-ink"
          >
            <span className="font-semibold text-(--kind-ink) tabular-nums">{number}</span>
            <span className="line-clamp-2">{factSentence(fact)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
