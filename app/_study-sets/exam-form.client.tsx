"use client";

import { useFormAction } from "@/app/_ui/use-form-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { Field } from "../_ui/field";
import { FormMessage } from "../_ui/form-message";
import { SubmitButton } from "../_ui/submit-button.client";

type ExamFormProps = {
  action: (previous: ActionResult | null, form: FormData) => Promise<ActionResult>;
  label: string;
  /** What it is the exam of: the form sends it beside its `date`. */
  about: { name: "studySetId" | "assignmentId"; value: string };
  /** `YYYY-MM-DD`; empty where there is none. */
  date: string;
  earliest: string;
};

/** The date of an exam; emptied, it is taken back. */
export function ExamForm({ action, label, about, date, earliest }: ExamFormProps) {
  const [result, submit] = useFormAction(action);
  const failure = result?.ok === false ? result : undefined;
  return (
    <form action={submit} noValidate className="grid max-w-xs gap-4">
      <input type="hidden" name={about.name} value={about.value} />
      <Field
        key={date}
        label={label}
        name="date"
        type="date"
        min={earliest}
        hint="Empty the field to go on without one."
        defaultValue={failure?.values?.date ?? date}
        errors={failure?.fieldErrors?.date}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton look="secondary" pendingLabel="Saving">
          Save the date
        </SubmitButton>
        <FormMessage result={result} />
      </div>
    </form>
  );
}
