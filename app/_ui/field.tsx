import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { CONTROL_CLASS, describedBy, FieldFrame } from "./field-frame";

type FieldProps = Omit<ComponentProps<"input">, "id" | "className"> & {
  label: string;
  hint?: ReactNode;
  errors?: readonly string[];
  /** Says "(optional)" beside the label. */
  optional?: boolean;
};

/** A labelled input that announces its own hint and errors. Give back what was typed as `defaultValue`. */
export function Field({ label, hint, errors = [], optional, ...input }: FieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} optional={optional}>
      <input
        {...input}
        id={id}
        className={CONTROL_CLASS}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors, input["aria-describedby"])}
      />
    </FieldFrame>
  );
}
