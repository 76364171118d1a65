"use client";

import Link from "next/link";
import { TermsFields } from "@/app/_classrooms/terms-fields.client";
import type { TermsValues } from "@/app/_classrooms/terms-form-values";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { ASSIGNMENT_TITLE_MAX } from "@/lib/domain/classroom";
import { change } from "./actions";
import { CutField } from "./cut-field";
import type { QuizTimesValues } from "./quiz-times";
import { QuizTimes } from "./quiz-times";

type ChangeFormProps = {
  assignmentId: string;
  title: string;
  /** `YYYY-MM-DDTHH:MM` in the teacher's zone, or empty. */
  due: string;
  /** The teacher's zone in words. */
  zone: string;
  /** Null for cards. */
  quiz: {
    times: QuizTimesValues;
    terms: TermsValues;
    /** Who is taking it now and could be cut. */
    underWay: string[];
  } | null;
};

/** Title, times and terms of an assignment that was given. */
export function ChangeForm({ assignmentId, title, due, zone, quiz }: ChangeFormProps) {
  const [result, submit] = useFormAction(change);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  return (
    <form action={submit} noValidate className="grid max-w-md gap-6">
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
        hint={`On your clock: ${zone}.`}
        optional
        defaultValue={values?.due ?? due}
        errors={fieldErrors?.due}
      />
      {quiz && (
        <>
          <QuizTimes times={quiz.times} values={values} errors={fieldErrors} />
          <TermsFields terms={quiz.terms} values={values} errors={fieldErrors} />
          <CutField underWay={quiz.underWay} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        <Link href={`/assignments/${assignmentId}`} className="font-sans text-ui">
          Back to the assignment
        </Link>
      </div>
    </form>
  );
}
