"use client";

import { useActionState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { ASSIGNMENT_TITLE_MAX } from "@/lib/domain/classroom";
import { change } from "./actions";
import { QuizTimes } from "./quiz-times";

type ChangeFormProps = {
  assignmentId: string;
  title: string;
  /** `YYYY-MM-DDTHH:MM` in the teacher's zone, or empty. */
  due: string;
  /** The times of a quiz, written so too; null for cards. */
  quiz: { opens: string; closes: string; hardStop: boolean } | null;
  /** Who is taking it now and could be cut. */
  underWay: string[];
};

/** Title and times of an assignment that was given. */
export function ChangeForm({ assignmentId, title, due, quiz, underWay }: ChangeFormProps) {
  const [result, submit] = useActionState(change, null);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      <FormMessage result={result} />
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <Field
        label="Title"
        name="title"
        maxLength={ASSIGNMENT_TITLE_MAX}
        autoComplete="off"
        defaultValue={values?.title ?? title}
        errors={fieldErrors?.title}
      />
      <Field
        label="Due"
        name="due"
        type="datetime-local"
        hint="On your clock."
        optional
        defaultValue={values?.due ?? due}
        errors={fieldErrors?.due}
      />
      {quiz && <QuizTimes quiz={quiz} values={values} errors={fieldErrors} underWay={underWay} />}
      <SubmitButton look="secondary" pendingLabel="Saving">
        Save
      </SubmitButton>
    </form>
  );
}
