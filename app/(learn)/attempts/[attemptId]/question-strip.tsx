import { Check, Equal, X } from "lucide-react";
import { isBlank } from "@/lib/domain/given";
import type { ItemView } from "@/lib/domain/item-view";
import type { Answers } from "./use-answers";

type QuestionStripProps = {
  items: readonly ItemView[];
  answers: Answers;
  at: number;
  onTurn: (position: number) => void;
};

const LOOKS = {
  open: "border-edge bg-sheet text-soft",
  answered: "border-accent bg-wash text-ink",
  right: "border-right-ink bg-right-wash text-right-ink",
  nearly: "border-nearly-ink bg-nearly-wash text-nearly-ink",
  wrong: "border-wrong-ink bg-wrong-wash text-wrong-ink",
} as const;
const WORDS = {
  open: "not answered",
  answered: "answered",
  right: "right",
  nearly: "nearly",
  wrong: "not right",
} as const;
const ICONS = { open: null, answered: null, right: Check, nearly: Equal, wrong: X } as const;

/** The state of each question at a glance, and the way to it. */
export function QuestionStrip({ items, answers, at, onTurn }: QuestionStripProps) {
  return (
    <nav aria-label="Questions" className="no-print mb-8">
      <ol className="flex flex-wrap gap-1.5">
        {items.map(({ position }) => {
          const state = stateOf(answers, position);
          const Icon = ICONS[state];
          return (
            <li key={position}>
              <button
                type="button"
                aria-current={position === at ? "step" : undefined}
                aria-label={`Question ${position + 1}, ${WORDS[state]}`}
                onClick={() => onTurn(position)}
                className={`grid size-7 place-items-center rounded-control border text-note tabular-nums aria-[current=step]:outline-2 aria-[current=step]:outline-offset-1 aria-[current=step]:outline-ink ${LOOKS[state]}`}
              >
                {Icon ? <Icon aria-hidden className="size-4" strokeWidth={2.5} /> : position + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function stateOf({ given, settled }: Answers, position: number): keyof typeof LOOKS {
  const verdict = settled.get(position)?.verdict;
  if (verdict === "right" || verdict === "nearly" || verdict === "wrong") return verdict;
  const parts = given.get(position)?.given;
  return parts && !isBlank(parts) ? "answered" : "open";
}
