import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { CONTROL_CLASS, describedBy, FieldFrame } from "./field-frame";

type TextAreaProps = Omit<ComponentProps<"textarea">, "id" | "className"> & {
  label: string;
  hint?: ReactNode;
  errors?: readonly string[];
  optional?: boolean;
};

/** A labelled field of several lines that announces its own hint and errors. */
export function TextArea({ label, hint, errors = [], optional, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} optional={optional}>
      <textarea
        {...area}
        id={id}
        className={CONTROL_CLASS}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
      />
    </FieldFrame>
  );
}
