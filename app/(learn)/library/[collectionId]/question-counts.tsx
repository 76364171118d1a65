import { KindLabel } from "@/app/_ui/kind-label";
import type { CollectionContents } from "@/lib/data/collections";
import { FACT_KINDS } from "@/lib/domain/fact";
import { FORM_WORDS } from "@/lib/domain/form-words";

const KINDS = { date: "Dates", role: "Roles", reaction: "Reactions" } as const;

/** How many questions a collection has, by the kind of fact and the way they are answered. */
export function QuestionCounts({ questions }: Pick<CollectionContents, "questions">) {
  const total = questions.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{total} questions</h2>
      <dl className="mt-3 grid gap-3">
        {FACT_KINDS.map((kind) => {
          const ofKind = questions.filter((row) => row.kind === kind);
          if (ofKind.length === 0) return null;
          const words = ofKind.map(({ form, count }) => `${count} ${FORM_WORDS[form]}`);
          return (
            <div key={kind}>
              <dt>
                <KindLabel kind={kind}>{KINDS[kind]}</KindLabel>
              </dt>
              <dd className="font-sans text-note text-soft tabular-nums">{words.join(", ")}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
