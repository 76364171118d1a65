import { X } from "lucide-react";
import { factSentence, factTime } from "@/app/_documents/fact-words";
import type { NumberedFact } from "@/app/_documents/reading";
import { KindLabel } from "@/app/_ui/kind-label";

/** One fact in full: a note in the margin, on a phone a sheet from below. */
export function FactNote({ numbered: { fact, number, noteId } }: { numbered: NumberedFact }) {
  const { kind, lang, quote, attributedTo, about } = fact;
  const rows = [
    ["When", factTime(fact)],
    ["In their words", quote && `“${quote}”`],
    ["About", about],
    ["According to", attributedTo],
  ] as const;
  return (
    <div
      popover="auto"
      id={noteId}
      role="dialog"
      aria-label={`Fact ${number}`}
      className="source-note"
    >
      <div className="-mt-2 -me-2 mb-1 flex items-center justify-between">
        <p className="flex items-baseline gap-2">
          <span className="font-sans text-note font-semibold text-accent">{number}</span>
          <KindLabel kind={kind} />
        </p>
        <button
          type="button"
          popoverTarget={noteId}
          popoverTargetAction="hide"
          aria-label="Close"
          className="grid size-11 place-items-center rounded-control text-soft hover:bg-wash hover:text-ink lg:size-9"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <p lang={lang} dir="auto">
        {factSentence(fact)}
      </p>
      <dl className="mt-2 grid gap-2 font-sans text-note">
        {rows.map(([word, value]) =>
          value ? (
            <div key={word}>
              <dt className="text-soft">{word}</dt>
              <dd lang={lang} dir="auto">
                {value}
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}
