"use client";

import { useState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { AssignableSet } from "@/lib/data/assignable-sets";
import { ASSIGNMENT_TITLE_MAX } from "@/lib/domain/classroom";
import { submitAssignment } from "./actions";
import { ModeFields } from "./mode-fields.client";
import { SetField } from "./set-field.client";

type AssignmentFormProps = {
  classroomId: string;
  sets: readonly AssignableSet[];
  /** The set that the page was opened for. */
  chosen: string | null;
  /** `YYYY-MM-DDTHH:MM` in the teacher's zone. */
  suggestedDue: string;
  /** The teacher's zone in words. */
  zone: string;
};

/** What, until when, as quiz or as review. The title follows the set until somebody types one. */
export function AssignmentForm(props: AssignmentFormProps) {
  const { classroomId, sets, suggestedDue, zone } = props;
  const [result, submit] = useFormAction(submitAssignment);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  const [setId, chooseSet] = useState(props.chosen ?? sets[0]?.id ?? "");
  const [typedTitle, typeTitle] = useState<string | null>(null);
  const set = sets.find(({ id }) => id === setId);

  return (
    <form action={submit} noValidate className="grid max-w-md gap-6">
      <FormMessage result={result} />
      <input type="hidden" name="classroomId" value={classroomId} />
      <SetField sets={sets} value={setId} onChoose={chooseSet} errors={fieldErrors?.studySetId} />
      <Field
        label="Title"
        name="title"
        hint="As the students see it."
        maxLength={ASSIGNMENT_TITLE_MAX}
        autoComplete="off"
        value={typedTitle ?? set?.title.slice(0, ASSIGNMENT_TITLE_MAX) ?? ""}
        onChange={(event) => typeTitle(event.target.value)}
        errors={fieldErrors?.title}
      />
      <Field
        key={values?.due}
        label="Due"
        name="due"
        type="datetime-local"
        hint={`On your clock: ${zone}. Each student sees it on theirs.`}
        optional
        defaultValue={values?.due ?? suggestedDue}
        errors={fieldErrors?.due}
      />
      <ModeFields values={values} errors={fieldErrors} suggestedClose={suggestedDue} />
      <SubmitButton pendingLabel="Assigning">Assign to the class</SubmitButton>
    </form>
  );
}
