import { letterOf } from "@/app/_ui/option-list";
import type { ItemView } from "@/lib/domain/item-view";
import { optionText } from "@/lib/domain/option-text";

const TASKS: Partial<Record<ItemView["form"], string>> = {
  multiple: "More than one is right.",
  order: "Number them in order.",
  match: "Write the letter beside each name.",
};

/** A question as it stands on paper: boxes to tick, lines to write on. */
export function Question({ item }: { item: ItemView }) {
  const { form, lang, stem, options, lefts, position } = item;
  const isWritten = form === "short" || form === "cloze";
  const task = TASKS[form];
  return (
    <li className="paper-question grid grid-cols-[2rem_minmax(0,1fr)]">
      <span className="font-sans font-semibold tabular-nums">{position + 1}</span>
      <div lang={lang} dir="auto">
        <p>{stem}</p>
        {task && (
          <p lang="en" className="font-sans text-note text-soft">
            {task}
          </p>
        )}
        {isWritten && <div className="paper-line" />}
        {lefts.length > 0 && (
          <ul className="mt-2 grid gap-1.5">
            {lefts.map((left) => (
              <li key={left} className="flex items-baseline gap-3">
                <span aria-hidden className="paper-blank" />
                {left}
              </li>
            ))}
          </ul>
        )}
        <ul className="mt-2 grid gap-1.5">
          {options.map((option, index) => (
            <li key={option} className="flex items-baseline gap-3">
              <span aria-hidden className="paper-box" />
              <span>
                <span className="font-sans text-note font-semibold">{letterOf(index)}</span>{" "}
                {optionText({ form, lang }, option)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
