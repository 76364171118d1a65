"use client";

import { PasswordField } from "@/app/_account/password-field.client";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { submitEmail } from "./actions";

export function EmailForm() {
  const [result, submit] = useFormAction(submitEmail);
  const failure = result?.ok === false ? result : undefined;
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      <FormMessage result={result} />
      <Field
        label="New e-mail"
        name="email"
        type="email"
        autoComplete="email"
        maxLength={254}
        defaultValue={failure?.values?.email}
        errors={failure?.fieldErrors?.email}
      />
      <PasswordField
        label="Your password"
        name="password"
        autoComplete="current-password"
        errors={failure?.fieldErrors?.password}
      />
      <div>
        <SubmitButton look="secondary" pendingLabel="Saving">
          Change e-mail
        </SubmitButton>
      </div>
    </form>
  );
}
