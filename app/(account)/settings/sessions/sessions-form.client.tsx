"use client";

import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { submitSignOutEverywhere } from "./actions";

export function SessionsForm() {
  const [result, submit] = useFormAction(submitSignOutEverywhere);
  return (
    <form action={submit} className="flex flex-wrap items-center gap-4">
      <SubmitButton look="secondary" pendingLabel="Signing out">
        Sign out everywhere else
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
