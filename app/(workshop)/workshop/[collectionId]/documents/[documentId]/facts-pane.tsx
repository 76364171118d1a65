import { factSentence } from "@/app/_documents/fact-words";
import type { NumberedFact } from "@/app/_documents/reading";
import { KindLabel } from "@/app/_ui/kind-label";
import type { DeskItem } from "@/lib/data/desk";
import { doubtReasons } from "@/lib/domain/doubt";
import { isPublished } from "@/lib/domain/fact";
import { QuestionCard } from "../../question-card";

type FactsPaneProps = {
  facts: readonly NumberedFact[];
  itemsOf: ReadonlyMap<string, DeskItem[]>;
};

/** The facts in the order of the text, each with its questions. */
export function FactsPane({ facts, itemsOf }: FactsPaneProps) {
  if (facts.length === 0) {
    return (
      <p className="text-soft">
        Nothing was found here: no date, no role and no statement that could be read with certainty.
      </p>
    );
  }
  return (
    <ol className="grid gap-8">
      {facts.map((numbered) => (
        <li key={numbered.noteId} id={numbered.noteId}>
          <FactCard numbered={numbered} items={itemsOf.get(numbered.fact.id) ?? []} />
        </li>
      ))}
    </ol>
  );
}

type FactCardProps = { numbered: NumberedFact; items: readonly DeskItem[] };

function FactCard({ numbered: { fact, number, anchor }, items }: FactCardProps) {
  const doubts = isPublished(fact) ? [] : doubtReasons(fact, fact.passages);
  return (
    <section aria-label={`Fact ${number}`} className="grid gap-3">
      <div>
        <p className="flex items-baseline gap-2">
          <a href={`#${anchor}`} className="font-sans text-note font-semibold">
            {number}
            <span className="sr-only">: show in the text</span>
          </a>
          <KindLabel kind={fact.kind} />
        </p>
        <h2 lang={fact.lang} dir="auto" className="text-ui">
          {factSentence(fact)}
        </h2>
      </div>
      {doubts.length > 0 && (
        <ul className="list-disc ps-5 font-sans text-note text-nearly-ink">
          {doubts.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {items.length === 0 && (
        <p className="font-sans text-note text-soft">
          No question of its own: it tells what another fact tells better, or no wrong option is
          certain.
        </p>
      )}
      {items.map((item) => (
        <QuestionCard key={item.id} item={item} />
      ))}
    </section>
  );
}
