"use client";

import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { CLASS_NAME_MAX } from "@/lib/domain/classroom";
import { createClass } from "./actions";

const KEEPING = [
  {
    value: "keep",
    label: "Keep their marks, without their name",
    hint: "They stay in your report as “Former student”.",
  },
  { value: "delete", label: "Delete their marks too", hint: "Nothing of them is left." },
];

export function NewClassForm() {
  const [result, submit] = useFormAction(createClass);
  const failure = result?.ok === false ? result : undefined;
  return (
    <form action={submit} noValidate className="grid max-w-md gap-6">
      <FormMessage result={result} />
      <Field
        label="Name"
        name="name"
        hint="As your students know it, such as History 9b."
        autoComplete="off"
        maxLength={CLASS_NAME_MAX}
        defaultValue={failure?.values?.name}
        errors={failure?.fieldErrors?.name}
      />
      <RadioGroup
        key={failure?.values?.keeping}
        legend="When a student deletes their account"
        name="keeping"
        options={KEEPING}
        defaultValue={failure?.values?.keeping ?? "keep"}
        errors={failure?.fieldErrors?.keeping}
      />
      <SubmitButton pendingLabel="Creating the class">Create the class</SubmitButton>
    </form>
  );
}
