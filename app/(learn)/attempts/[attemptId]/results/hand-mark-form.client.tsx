"use client";

import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area";
import { useFormAction } from "@/app/_ui/use-form-action";
import { setMark } from "./actions";

type HandMarkFormProps = {
  attemptId: string;
  position: number;
  /** What stands now; empty where the key decides. */
  mark: string;
  comment: string;
};

/** A teacher's own mark for one question, and a word beside it. */
export function HandMarkForm({ attemptId, position, mark, comment }: HandMarkFormProps) {
  const [result, submit] = useFormAction(setMark);
  const failure = result?.ok === false ? result : undefined;
  return (
    <details
      className="no-print mt-4 max-w-(--measure) font-sans text-note"
      open={Boolean(failure)}
    >
      <summary className="w-fit py-1 font-semibold text-accent">Mark it by hand</summary>
      <form action={submit} noValidate className="mt-2 grid justify-items-start gap-3">
        <input type="hidden" name="attemptId" value={attemptId} />
        <input type="hidden" name="position" value={position} />
        <Field
          key={`mark ${failure?.values?.mark ?? mark}`}
          label="Mark, 0 to 1"
          name="mark"
          inputMode="decimal"
          optional
          hint="Empty: the key decides. A mark set by hand stays whatever is regraded."
          defaultValue={failure?.values?.mark ?? mark}
          errors={failure?.fieldErrors?.mark ?? []}
        />
        <div className="w-full">
          <TextArea
            key={`words ${failure?.values?.words ?? comment}`}
            label="Comment"
            name="words"
            optional
            rows={2}
            maxLength={1000}
            defaultValue={failure?.values?.words ?? comment}
            errors={failure?.fieldErrors?.words ?? []}
          />
        </div>
        <SubmitButton look="secondary" size="small" pendingLabel="Saving">
          Save the mark
        </SubmitButton>
        <FormMessage result={result} />
      </form>
    </details>
  );
}
