"use client";

import { useId } from "react";
import { CONTROL_CLASS, describedBy, FieldFrame } from "@/app/_ui/field-frame";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { dispute } from "./actions";

type DisputeFormProps = {
  attemptId: string;
  position: number;
  /** The passage stands beside it; else it is still held back. */
  hasPassage: boolean;
};

/** "I think this is wrong": what a learner says of a question, with its passage in sight where it may be seen. */
export function DisputeForm({ attemptId, position, hasPassage }: DisputeFormProps) {
  const [result, submit] = useFormAction(dispute);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  const errors = fieldErrors?.words ?? [];
  const hint = hasPassage
    ? "Read the source beside it first: the answer rests on these words."
    : "The source is shown with the results. Your words are kept with the question.";
  const id = useId();
  return (
    <details className="no-print mt-4 max-w-(--measure) font-sans text-note">
      <summary className="w-fit py-1 font-semibold text-accent">I think this is wrong</summary>
      <form action={submit} className="mt-2 grid justify-items-start gap-3">
        <input type="hidden" name="attemptId" value={attemptId} />
        <input type="hidden" name="position" value={position} />
        <FieldFrame id={id} label="What is wrong?" hint={hint} errors={errors}>
          <textarea
            id={id}
            name="words"
            rows={3}
            maxLength={1000}
            className={CONTROL_CLASS}
            defaultValue={values?.words}
            aria-invalid={errors.length > 0 || undefined}
            aria-describedby={describedBy(id, hint, errors)}
          />
        </FieldFrame>
        <SubmitButton look="secondary" size="small" pendingLabel="Sending">
          Send
        </SubmitButton>
        <FormMessage result={result} />
      </form>
    </details>
  );
}
