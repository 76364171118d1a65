"use client";

import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { ActionResult } from "@/lib/domain/action-result";
import { FormMessage } from "./form-message";
import { useFormAction } from "./use-form-action";

type ActionFormProps = {
  action: (previous: ActionResult | null, form: FormData) => Promise<ActionResult>;
  /** What the form sends besides its own fields. */
  fields: Readonly<Record<string, string>>;
  /** A `SubmitButton`, and what stands before it. */
  children: ReactNode;
};

/** A form that is a button and what it is about. One in a dialog closes it when all went well. */
export function ActionForm({ action, fields, children }: ActionFormProps) {
  const [result, submit] = useFormAction(action);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (result?.ok) form.current?.closest("dialog")?.close();
  }, [result]);

  return (
    <form ref={form} action={submit} className="grid justify-items-start gap-3">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <FormMessage result={result} />
    </form>
  );
}
