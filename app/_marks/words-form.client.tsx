"use client";

import { useFormAction } from "@/app/_ui/use-form-action";
import type { ActionResult } from "@/lib/domain/action-result";
import type { ButtonLook } from "../_ui/button-class";
import { FormMessage } from "../_ui/form-message";
import { SubmitButton } from "../_ui/submit-button.client";
import { TextArea } from "../_ui/text-area";

type WordsFormProps = {
  action: (previous: ActionResult | null, form: FormData) => Promise<ActionResult>;
  /** What the form sends besides the words. */
  fields: Readonly<Record<string, string>>;
  label: string;
  hint?: string;
  optional?: boolean;
  button: string;
  look?: ButtonLook;
};

/** A word to a student, and the button that sends it on its way. Sends `words`. */
export function WordsForm({ action, fields, label, hint, optional, button, look }: WordsFormProps) {
  const [result, submit] = useFormAction(action);
  const failure = result?.ok === false ? result : undefined;
  return (
    <form action={submit} noValidate className="grid justify-items-start gap-3">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="w-full">
        <TextArea
          label={label}
          hint={hint}
          optional={optional ?? false}
          name="words"
          rows={2}
          maxLength={1000}
          defaultValue={failure?.values?.words}
          errors={failure?.fieldErrors?.words ?? []}
        />
      </div>
      <SubmitButton look={look ?? "primary"} pendingLabel="Saving">
        {button}
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
