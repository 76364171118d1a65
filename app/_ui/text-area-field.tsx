import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { CONTROL_CLASS, describedBy, FieldFrame } from "./field-frame";

type TextAreaFieldProps = Omit<ComponentProps<"textarea">, "id" | "className"> & {
  label: string;
  hint?: ReactNode;
  errors?: readonly string[];
  optional?: boolean;
};

/** A labelled box for several lines. */
export function TextAreaField({ label, hint, errors = [], optional, ...area }: TextAreaFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} optional={optional}>
      <textarea
        rows={4}
        {...area}
        id={id}
        className={CONTROL_CLASS}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
      />
    </FieldFrame>
  );
}
