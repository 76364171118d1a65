"use client";

import { useActionState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { COLLECTION_ABOUT_MAX, COLLECTION_TITLE_MAX } from "@/lib/domain/workshop";
import { openCollection } from "./actions";

export function NewCollectionForm() {
  const [result, submit] = useActionState(openCollection, null);
  const failure = result?.ok === false ? result : undefined;
  return (
    <form action={submit} noValidate className="grid max-w-md gap-6">
      <FormMessage result={result} />
      <Field
        label="Name"
        name="title"
        hint="What its documents are about, such as The fall of the Berlin Wall."
        autoComplete="off"
        maxLength={COLLECTION_TITLE_MAX}
        defaultValue={failure?.values?.title}
        errors={failure?.fieldErrors?.title}
      />
      <Field
        label="In a sentence"
        name="about"
        hint="Your students read it under the name."
        optional
        autoComplete="off"
        maxLength={COLLECTION_ABOUT_MAX}
        defaultValue={failure?.values?.about}
        errors={failure?.fieldErrors?.about}
      />
      <SubmitButton pendingLabel="Creating the collection">
        Go on to the first document
      </SubmitButton>
    </form>
  );
}
