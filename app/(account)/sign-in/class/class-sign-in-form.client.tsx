"use client";

import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { signInByClass } from "./actions";

export function ClassSignInForm({ next }: { next: string | null }) {
  const [result, submit] = useFormAction(signInByClass);
  const failure = result?.ok === false ? result : undefined;
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      <FormMessage result={result} />
      <Field
        label="Class code"
        name="classCode"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        defaultValue={failure?.values?.classCode}
        errors={failure?.fieldErrors?.classCode}
      />
      <Field
        label="Your three words"
        name="personalCode"
        hint="With a space between them. They are yours alone: show them to nobody."
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
        errors={failure?.fieldErrors?.personalCode}
      />
      {next && <input type="hidden" name="next" value={next} />}
      <div>
        <SubmitButton pendingLabel="Signing in">Sign in</SubmitButton>
      </div>
    </form>
  );
}
