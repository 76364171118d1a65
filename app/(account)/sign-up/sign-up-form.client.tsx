"use client";

import type { ReactNode } from "react";
import { BrowserTimeZone } from "@/app/_account/browser-time-zone.client";
import { EmailField } from "@/app/_account/email-field";
import { PasswordField } from "@/app/_account/password-field.client";
import { RecoveryCode } from "@/app/_account/recovery-code.client";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { signUp } from "./actions";

type SignUpFormProps = {
  next: string | null;
  title: ReactNode;
  /** What follows the form. Like the title it goes when the code is shown. */
  children: ReactNode;
};

/** Name, e-mail, password; then the recovery code, once. */
export function SignUpForm({ next, title, children }: SignUpFormProps) {
  const [result, submit] = useFormAction(signUp);
  if (result?.ok) return <RecoveryCode result={result} heading="h1" />;

  const { fieldErrors, values } = result ?? {};
  return (
    <>
      {title}
      <form action={submit} noValidate className="grid max-w-md gap-5">
        <FormMessage result={result} />
        <Field
          label="Name"
          name="name"
          autoComplete="name"
          maxLength={80}
          hint="Your classmates and teachers see it."
          defaultValue={values?.name}
          errors={fieldErrors?.name}
        />
        <EmailField result={result} />
        <PasswordField
          label="Password"
          name="password"
          autoComplete="new-password"
          hint="At least 10 characters. A few words in a row are good."
          errors={fieldErrors?.password}
        />
        <BrowserTimeZone />
        {next && <input type="hidden" name="next" value={next} />}
        <div>
          <SubmitButton pendingLabel="Creating your account">Create account</SubmitButton>
        </div>
      </form>
      {children}
    </>
  );
}
