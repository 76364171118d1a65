import { factSentence, factTime } from "@/app/_documents/fact-words";
import type { NumberedFact } from "@/app/_documents/reading";
import { KindLabel } from "@/app/_ui/kind-label";
import { Note } from "@/app/_ui/note";

/** One fact in full. */
export function FactNote({ numbered: { fact, number, noteId } }: { numbered: NumberedFact }) {
  const { kind, lang, quote, attributedTo, about } = fact;
  const rows = [
    ["When", factTime(fact)],
    ["In their words", quote && `“${quote}”`],
    ["About", about],
    ["According to", attributedTo],
  ] as const;
  const head = (
    <p className="flex items-baseline gap-2">
      <span className="font-sans text-note font-semibold text-accent">{number}</span>
      <KindLabel kind={kind} />
    </p>
  );
  return (
    <Note id={noteId} label={`Fact ${number}`} head={head}>
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
    </Note>
  );
}
