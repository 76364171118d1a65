"use client";

import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { CollectionFields } from "../collection-fields";
import { openCollection } from "./actions";

export function NewCollectionForm() {
  const [result, submit] = useFormAction(openCollection);
  return (
    <form action={submit} noValidate className="grid max-w-md gap-6">
      <FormMessage result={result} />
      <CollectionFields result={result} />
      <SubmitButton pendingLabel="Creating the collection">
        Go on to the first document
      </SubmitButton>
    </form>
  );
}
