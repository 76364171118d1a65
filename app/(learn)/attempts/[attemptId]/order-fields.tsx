import { ArrowDown, ArrowUp } from "lucide-react";
import type { AnswerFieldsProps } from "./answer-fields";

/** Events to put in order, moved by buttons: nothing has to be dragged. */
export function OrderFields({ item, given, onAnswer }: AnswerFieldsProps) {
  const order = given && "chosen" in given ? given.chosen : item.options;
  function move(from: number, to: number) {
    const moved = order[from];
    if (moved === undefined) return;
    onAnswer({ chosen: order.toSpliced(from, 1).toSpliced(to, 0, moved) });
  }
  return (
    <fieldset className="min-w-0">
      <legend lang={item.lang} dir="auto" className="mb-5 font-serif text-stem">
        {item.stem}
      </legend>
      <ol className="grid gap-2">
        {order.map((event, index) => (
          <li
            key={event}
            className="flex items-center gap-2 rounded-control border border-rule bg-sheet px-3 py-1.5"
          >
            <span lang={item.lang} dir="auto" className="grow">
              {event}
            </span>
            <Mover
              word="up"
              event={event}
              disabled={index === 0}
              onMove={() => move(index, index - 1)}
            />
            <Mover
              word="down"
              event={event}
              disabled={index === order.length - 1}
              onMove={() => move(index, index + 1)}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

type MoverProps = { word: "up" | "down"; event: string; disabled: boolean; onMove: () => void };

function Mover({ word, event, disabled, onMove }: MoverProps) {
  const Icon = word === "up" ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      disabled={disabled}
      aria-label={`Move ${word}: ${event}`}
      onClick={onMove}
      className="grid size-11 shrink-0 place-items-center rounded-control text-accent hover:bg-wash disabled:text-rule"
    >
      <Icon aria-hidden className="size-5" />
    </button>
  );
}
