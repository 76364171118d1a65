"use client";

import type { ReactNode } from "react";
import { useId, useRef } from "react";
import { Button } from "./button";
import type { ButtonLook, ButtonSize } from "./button-class";

type ConfirmButtonProps = {
  /** The words of the button that asks. */
  label: string;
  title: string;
  /** What will happen, and the form that does it with its own `SubmitButton`. */
  children: ReactNode;
  look?: ButtonLook;
  size?: ButtonSize;
};

/** A button that asks first: a native dialog with the way back and the form that goes on. */
export function ConfirmButton({ label, title, children, look, size }: ConfirmButtonProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button look={look} size={size} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog ref={dialog} className="confirm" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <div className="mt-2 grid gap-4">{children}</div>
        <form method="dialog" className="mt-3">
          <Button type="submit" look="secondary">
            Go back
          </Button>
        </form>
      </dialog>
    </>
  );
}
