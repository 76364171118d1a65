import { Check, Equal, X } from "lucide-react";
import { StatusLine } from "@/app/_ui/status-line";
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

/** The state of each question at a glance, the way to it, and whether all is saved. */
export function QuestionStrip({ items, answers, at, onTurn }: QuestionStripProps) {
  return (
    <div className="no-print mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <nav aria-label="Questions">
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
      <StatusLine>{statusOf(answers)}</StatusLine>
    </div>
  );
}

function stateOf({ given, settled }: Answers, position: number): keyof typeof LOOKS {
  const verdict = settled.get(position)?.verdict;
  if (verdict === "right" || verdict === "nearly" || verdict === "wrong") return verdict;
  const parts = given.get(position)?.given;
  return parts && !isBlank(parts) ? "answered" : "open";
}

function statusOf({ waiting, trouble, savedAt }: Answers): string {
  if (waiting > 0) return trouble ?? "Saving";
  return savedAt === null ? "" : `Saved ${clockTime(savedAt)}`;
}

/** "12:03:05" on the clock of this device. */
function clockTime(moment: number): string {
  return new Date(moment).toTimeString().slice(0, 8);
}
