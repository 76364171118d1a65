"use client";

import { EmailField } from "@/app/_account/email-field";
import { PasswordField } from "@/app/_account/password-field.client";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { signIn } from "./actions";

export function SignInForm({ next }: { next: string | null }) {
  const [result, submit] = useFormAction(signIn);
  const failure = result?.ok === false ? result : undefined;
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      <FormMessage result={result} />
      <EmailField result={failure} />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        errors={failure?.fieldErrors?.password}
      />
      {next && <input type="hidden" name="next" value={next} />}
      <div>
        <SubmitButton pendingLabel="Signing in">Sign in</SubmitButton>
      </div>
    </form>
  );
}
