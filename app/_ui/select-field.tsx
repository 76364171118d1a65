import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { CONTROL_CLASS, describedBy, FieldFrame } from "./field-frame";

type SelectFieldProps = Omit<ComponentProps<"select">, "id" | "className" | "children"> & {
  label: string;
  options: readonly { value: string; label: string }[];
  hint?: ReactNode;
  errors?: readonly string[];
};

/** A labelled native select. */
export function SelectField({ label, options, hint, errors = [], ...select }: SelectFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors}>
      <select
        {...select}
        id={id}
        className={CONTROL_CLASS}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
