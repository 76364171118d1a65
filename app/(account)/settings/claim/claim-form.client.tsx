"use client";

import type { ReactNode } from "react";
import { EmailField } from "@/app/_account/email-field";
import { PasswordField } from "@/app/_account/password-field.client";
import { RecoveryCode } from "@/app/_account/recovery-code.client";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { submitClaim } from "./actions";

type ClaimFormProps = {
  title: ReactNode;
  /** Stands for the form where there is no slip to give up. */
  children: ReactNode;
  hasSlip: boolean;
};

/** What is asked of a student with a slip who wants an account like everybody's; then the recovery code, once. */
export function ClaimForm({ title, children, hasSlip }: ClaimFormProps) {
  const [result, submit] = useFormAction(submitClaim);
  if (result?.ok) return <RecoveryCode result={result} heading="h1" />;

  const { fieldErrors } = result ?? {};
  if (!hasSlip) {
    return (
      <>
        {title}
        {children}
      </>
    );
  }
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      {title}
      <FormMessage result={result} />
      <Field
        label="Your three words"
        name="personalCode"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
        errors={fieldErrors?.personalCode}
      />
      <EmailField result={result} />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words in a row are good."
        errors={fieldErrors?.password}
      />
      <div>
        <SubmitButton pendingLabel="Saving">Make it my own</SubmitButton>
      </div>
    </form>
  );
}
