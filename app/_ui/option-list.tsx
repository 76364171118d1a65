import type { ComponentProps, ReactNode } from "react";
import { OptionRow } from "./option-row";
import { stemClass } from "./stem-class";

export type Option = {
  value: string;
  text: string;
  lang?: string;
  /** After the answer may be seen: what this option turned out to be. */
  outcome?: "right" | "wrong" | "missed";
  /** Why it is wrong, in one sentence; shown under the option with its outcome. */
  why?: ReactNode;
};

type OptionListProps = Pick<ComponentProps<"input">, "name" | "disabled" | "onChange"> & {
  /** The stem: the legend of the group. */
  legend: string;
  legendLang?: string;
  options: readonly Option[];
  /** Gives the options the keys 1, 2, 3 … and A, B, C … where the region around them has `pressShortcut`. */
  shortcuts?: boolean;
  /** More than one may be chosen. */
  multiple?: boolean;
  /** The chosen values, where the page keeps them; then `onChange` is needed. */
  chosen?: readonly string[];
  defaultChosen?: readonly string[];
};

/** The options of a question, lettered, as one group of radio buttons or tick boxes. */
export function OptionList({
  legend,
  legendLang,
  options,
  multiple = false,
  shortcuts = false,
  chosen,
  defaultChosen = [],
  ...input
}: OptionListProps) {
  return (
    <fieldset className="min-w-0">
      <legend lang={legendLang} dir="auto" className={`mb-5 font-serif ${stemClass(legend)}`}>
        {legend}
      </legend>
      <ul className="grid gap-2">
        {options.map((option, index) => (
          <OptionRow
            key={option.value}
            {...input}
            type={multiple ? "checkbox" : "radio"}
            letter={letterOf(index)}
            option={option}
            aria-keyshortcuts={shortcuts ? `${index + 1} ${letterOf(index)}` : undefined}
            {...(chosen
              ? { checked: chosen.includes(option.value) }
              : { defaultChecked: defaultChosen.includes(option.value) })}
          />
        ))}
      </ul>
    </fieldset>
  );
}

/** A, B, C … of the option at `index`, which is below 26. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
