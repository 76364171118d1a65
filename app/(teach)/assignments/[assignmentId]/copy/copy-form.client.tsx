"use client";

import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SelectField } from "@/app/_ui/select-field";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { copy } from "./actions";

type CopyFormProps = {
  assignmentId: string;
  classrooms: readonly { value: string; label: string }[];
};

/** To which class, and by how many days all times move. */
export function CopyForm({ assignmentId, classrooms }: CopyFormProps) {
  const [result, submit] = useFormAction(copy);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  return (
    <form action={submit} noValidate className="grid max-w-md gap-6">
      <FormMessage result={result} />
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <SelectField
        key={values?.classroomId}
        label="To which class"
        name="classroomId"
        options={classrooms}
        defaultValue={values?.classroomId}
        errors={fieldErrors?.classroomId ?? []}
      />
      <Field
        label="Move all times by so many days"
        name="days"
        inputMode="text"
        hint="7 is a week later, -7 a week earlier, 0 the same days. The time of day stays."
        defaultValue={values?.days ?? "0"}
        errors={fieldErrors?.days ?? []}
      />
      <SubmitButton pendingLabel="Copying">Copy it</SubmitButton>
    </form>
  );
}
