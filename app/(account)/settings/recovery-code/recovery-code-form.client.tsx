"use client";

import { PasswordField } from "@/app/_account/password-field.client";
import { RecoveryCode } from "@/app/_account/recovery-code.client";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { submitRecoveryCode } from "./actions";

export function RecoveryCodeForm() {
  const [result, submit] = useFormAction(submitRecoveryCode);
  if (result?.ok) return <RecoveryCode result={result} heading="h2" />;
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      <FormMessage result={result} />
      <PasswordField
        label="Your password"
        name="password"
        autoComplete="current-password"
        errors={result?.fieldErrors?.password}
      />
      <div>
        <SubmitButton look="secondary" pendingLabel="Making a code">
          Make a new code
        </SubmitButton>
      </div>
    </form>
  );
}
