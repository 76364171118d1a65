import { StatusLine } from "@/app/_ui/status-line";
import { isBlank } from "@/lib/domain/given";
import type { ItemView } from "@/lib/domain/item-view";
import type { QuestionState } from "./question-state";
import { STATE_ICONS, STATE_LOOKS, STATE_WORDS } from "./question-state";
import type { Answers } from "./use-answers";

type QuestionStripProps = {
  items: readonly ItemView[];
  answers: Answers;
  at: number;
  onTurn: (position: number) => void;
};

/** The state of each question at a glance, the way to it, and whether all is saved. */
export function QuestionStrip({ items, answers, at, onTurn }: QuestionStripProps) {
  return (
    <div className="no-print mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <nav aria-label="Questions">
        <ol className="flex flex-wrap gap-1.5">
          {items.map(({ position }) => {
            const state = stateOf(answers, position);
            const Icon = STATE_ICONS[state];
            return (
              <li key={position}>
                <button
                  type="button"
                  aria-current={position === at ? "step" : undefined}
                  aria-label={`Question ${position + 1}, ${STATE_WORDS[state]}`}
                  onClick={() => onTurn(position)}
                  className={`grid size-7 place-items-center rounded-control border text-note tabular-nums aria-[current=step]:outline-2 aria-[current=step]:outline-offset-1 aria-[current=step]:outline-ink ${STATE_LOOKS[state]}`}
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

function stateOf({ given, settled }: Answers, position: number): QuestionState {
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
