"use client";

import { useActionState } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { COLLECTION_ABOUT_MAX, COLLECTION_TITLE_MAX } from "@/lib/domain/workshop";
import { nameCollection } from "./actions";

type NameFormProps = { collectionId: string; title: string; about: string };

export function NameForm({ collectionId, title, about }: NameFormProps) {
  const [result, submit] = useActionState(nameCollection, null);
  const failure = result?.ok === false ? result : undefined;
  return (
    <form action={submit} noValidate className="mt-3 grid max-w-md gap-5">
      <input type="hidden" name="collectionId" value={collectionId} />
      <Field
        key={`title ${failure?.values?.title ?? title}`}
        label="Name"
        name="title"
        autoComplete="off"
        maxLength={COLLECTION_TITLE_MAX}
        defaultValue={failure?.values?.title ?? title}
        errors={failure?.fieldErrors?.title}
      />
      <Field
        key={`about ${failure?.values?.about ?? about}`}
        label="In a sentence"
        name="about"
        optional
        autoComplete="off"
        maxLength={COLLECTION_ABOUT_MAX}
        defaultValue={failure?.values?.about ?? about}
        errors={failure?.fieldErrors?.about}
      />
      <SubmitButton look="secondary" pendingLabel="Saving">
        Save the name
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
