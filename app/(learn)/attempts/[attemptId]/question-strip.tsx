import { Flag } from "lucide-react";
import { StatusLine } from "@/app/_ui/status-line";
import { isBlank } from "@/lib/domain/given";
import type { ItemView } from "@/lib/domain/item-view";
import { spellLateness } from "@/lib/domain/time-left";
import type { QuestionState } from "./question-state";
import { STATE_ICONS, STATE_LOOKS, STATE_WORDS } from "./question-state";
import type { Answers } from "./use-answers";

type QuestionStripProps = {
  items: readonly ItemView[];
  answers: Answers;
  flagged: ReadonlySet<number>;
  at: number;
  /** There is no way back to an earlier question. */
  isOneWay: boolean;
  onTurn: (position: number) => void;
};

/** The state of each question at a glance, the way to it, and whether all is saved. */
export function QuestionStrip(props: QuestionStripProps) {
  const { items, answers, flagged, at, isOneWay, onTurn } = props;
  return (
    <div className="no-print mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <nav aria-label="Questions">
        <ol className="flex flex-wrap gap-1.5">
          {items.map(({ position }) => {
            const state = stateOf(answers, position);
            const Icon = STATE_ICONS[state];
            const isFlagged = flagged.has(position);
            return (
              <li key={position}>
                <button
                  type="button"
                  aria-current={position === at ? "step" : undefined}
                  aria-label={`Question ${position + 1}, ${STATE_WORDS[state]}${isFlagged ? ", flagged" : ""}`}
                  disabled={isOneWay && position !== at}
                  onClick={() => onTurn(position)}
                  className={`relative grid size-7 place-items-center rounded-control border text-note tabular-nums aria-[current=step]:outline-2 aria-[current=step]:outline-offset-1 aria-[current=step]:outline-ink ${STATE_LOOKS[state]}`}
                >
                  {isFlagged && (
                    <Flag
                      aria-hidden
                      className="absolute -top-1.5 -right-1.5 size-3.5 fill-nearly-ink text-nearly-ink"
                    />
                  )}
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

function statusOf({ waiting, trouble, savedAt, lateMs }: Answers): string {
  if (waiting > 0) return trouble ?? "Saving";
  if (lateMs !== null) return `Kept, ${spellLateness(lateMs)}. Your teacher decides.`;
  return savedAt === null ? "" : `Saved ${clockTime(savedAt)}`;
}

/** "12:03:05" on the clock of this device. */
function clockTime(moment: number): string {
  return new Date(moment).toTimeString().slice(0, 8);
}
