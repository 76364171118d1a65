"use client";

import type { ReactNode } from "react";
import { EmailField } from "@/app/_account/email-field";
import { PasswordField } from "@/app/_account/password-field.client";
import { RecoveryCode } from "@/app/_account/recovery-code.client";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { recover } from "./actions";

type RecoverFormProps = {
  title: ReactNode;
  /** What follows the form. Like the title it goes when the code is shown. */
  children: ReactNode;
};

/** E-mail, recovery code and a new password; then a new recovery code, once. */
export function RecoverForm({ title, children }: RecoverFormProps) {
  const [result, submit] = useFormAction(recover);
  if (result?.ok) return <RecoveryCode result={result} heading="h1" />;

  const { fieldErrors } = result ?? {};
  return (
    <>
      {title}
      <form action={submit} noValidate className="grid max-w-md gap-5">
        <FormMessage result={result} />
        <EmailField result={result} />
        <Field
          label="Recovery code"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={200}
          hint="Four groups of five letters and digits, shown when you signed up."
          errors={fieldErrors?.code}
        />
        <PasswordField
          label="New password"
          name="password"
          autoComplete="new-password"
          hint="At least 10 characters."
          errors={fieldErrors?.password}
        />
        <div>
          <SubmitButton pendingLabel="Setting the password">Set new password</SubmitButton>
        </div>
      </form>
      {children}
    </>
  );
}
