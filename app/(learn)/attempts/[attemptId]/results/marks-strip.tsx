import type { MarkedItemView } from "@/lib/data/marked-items";
import type { QuestionState } from "../question-state";
import { STATE_ICONS, STATE_LOOKS, STATE_WORDS } from "../question-state";

/** The paper at a glance: the verdict on each question, and the way to it. */
export function MarksStrip({ items }: { items: readonly MarkedItemView[] }) {
  return (
    <nav aria-label="Questions" className="no-print mb-10">
      <ol className="flex flex-wrap gap-1.5">
        {items.map((item) => {
          const state = stateOf(item);
          const Icon = STATE_ICONS[state];
          const number = item.position + 1;
          return (
            <li key={number}>
              <a
                href={`#question-${number}`}
                aria-label={`Question ${number}, ${STATE_WORDS[state]}`}
                className={`grid size-7 place-items-center rounded-control border font-sans text-note tabular-nums no-underline ${STATE_LOOKS[state]}`}
              >
                {Icon ? <Icon aria-hidden className="size-4" strokeWidth={2.5} /> : number}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function stateOf({ verdict, given, shows }: MarkedItemView): QuestionState {
  if (!shows.includes("correct") && given) return "answered";
  if (verdict === null) return "open";
  return verdict === "ambiguous" ? "wrong" : verdict;
}
