import type { ReactNode } from "react";
import { useId } from "react";

type RadioGroupProps = {
  legend: string;
  name: string;
  options: readonly { value: string; label: string; hint?: string }[];
  defaultValue?: string;
  hint?: ReactNode;
  errors?: readonly string[];
};

/** A few choices of a setting, all in sight: in a row, or below each other where they have hints. For the options of a question see `OptionList`. */
export function RadioGroup({
  legend,
  name,
  options,
  defaultValue,
  hint,
  errors = [],
}: RadioGroupProps) {
  const id = useId();
  const wrong = errors.length > 0;
  const isList = options.some((option) => option.hint);
  return (
    <fieldset
      className="font-sans text-ui"
      aria-describedby={wrong ? `${id}-errors` : hint ? `${id}-hint` : undefined}
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1.5 text-note text-soft">
          {hint}
        </p>
      )}
      <div className={isList ? "grid justify-items-start gap-y-1.5" : "flex flex-wrap gap-x-6"}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-11 items-center gap-2.5">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              className="size-4.5"
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-note text-soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {wrong && (
        <p id={`${id}-errors`} className="mt-1.5 text-note font-semibold text-wrong-ink">
          {errors.join(" ")}
        </p>
      )}
    </fieldset>
  );
}
