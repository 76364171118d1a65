"use client";

import { PasswordField } from "@/app/_account/password-field.client";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { submitDeletion } from "./actions";
import { DELETION_WORD } from "./deletion-word";

export function DeletionForm({ hasPassword }: { hasPassword: boolean }) {
  const [result, submit] = useFormAction(submitDeletion);
  const errors = result?.ok === false ? result.fieldErrors?.proof : undefined;
  return (
    <form action={submit} noValidate className="grid gap-5">
      <FormMessage result={result} />
      {hasPassword ? (
        <PasswordField
          label="Your password"
          name="proof"
          autoComplete="current-password"
          errors={errors}
        />
      ) : (
        <Field
          label={`Type the word ${DELETION_WORD}`}
          name="proof"
          autoComplete="off"
          autoCapitalize="none"
          errors={errors}
        />
      )}
      <div>
        <SubmitButton look="danger" pendingLabel="Deleting">
          Delete for good
        </SubmitButton>
      </div>
    </form>
  );
}
