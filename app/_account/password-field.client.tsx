"use client";

import type { ComponentProps } from "react";
import { useId, useState } from "react";
import { Button } from "@/app/_ui/button";
import { CONTROL_CLASS, describedBy, FieldFrame } from "@/app/_ui/field-frame";

type PasswordFieldProps = {
  label: string;
  name: string;
  autoComplete: "current-password" | "new-password";
  hint?: string;
  errors?: readonly string[];
} & Pick<ComponentProps<"input">, "minLength" | "maxLength">;

/** A password, hidden until its owner wants to see what they type. It is never given back. */
export function PasswordField({ label, hint, errors = [], ...input }: PasswordFieldProps) {
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors}>
      <div className="flex gap-2">
        <input
          {...input}
          id={id}
          type={shown ? "text" : "password"}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className={CONTROL_CLASS}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(id, hint, errors)}
        />
        <Button look="secondary" aria-controls={id} onClick={() => setShown(!shown)}>
          {shown ? "Hide" : "Show"}
          <span className="sr-only"> {label.toLowerCase()}</span>
        </Button>
      </div>
    </FieldFrame>
  );
}
