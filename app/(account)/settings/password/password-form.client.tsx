"use client";

import { PasswordField } from "@/app/_account/password-field.client";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { submitPassword } from "./actions";

/** The hidden address lets a password manager know whose password changes. */
export function PasswordForm({ email }: { email: string }) {
  const [result, submit] = useFormAction(submitPassword);
  const fieldErrors = result?.ok === false ? result.fieldErrors : undefined;
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      <FormMessage result={result} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField
        label="Current password"
        name="current"
        autoComplete="current-password"
        errors={fieldErrors?.current}
      />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        hint="At least 10 characters."
        errors={fieldErrors?.password}
      />
      <div>
        <SubmitButton look="secondary" pendingLabel="Saving">
          Change password
        </SubmitButton>
      </div>
    </form>
  );
}
