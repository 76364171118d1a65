"use client";

import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { CollectionFields } from "../collection-fields";
import { nameCollection } from "./actions";

type NameFormProps = { collectionId: string; title: string; about: string };

export function NameForm({ collectionId, title, about }: NameFormProps) {
  const [result, submit] = useFormAction(nameCollection);
  return (
    <form action={submit} noValidate className="mt-3 grid max-w-md gap-5">
      <input type="hidden" name="collectionId" value={collectionId} />
      <CollectionFields result={result} title={title} about={about} />
      <SubmitButton look="secondary" pendingLabel="Saving">
        Save the name
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
