"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";
import type { ButtonLook, ButtonSize } from "./button-class";

type SubmitButtonProps = {
  children: ReactNode;
  /** Said while the form is on its way, such as "Saving". */
  pendingLabel?: string;
  look?: ButtonLook;
  size?: ButtonSize;
  name?: string;
  value?: string;
  /** Another action than the form's own. */
  formAction?: (form: FormData) => void;
};

/** The button that sends its form, and cannot send it twice. */
export function SubmitButton({ children, pendingLabel, ...button }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button {...button} type="submit" disabled={pending} aria-busy={pending || undefined}>
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  );
}
