"use client";

import { useActionState } from "react";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { submitSignOutEverywhere } from "./actions";

export function SessionsForm() {
  const [result, submit] = useActionState(submitSignOutEverywhere, null);
  return (
    <form action={submit} className="flex flex-wrap items-center gap-4">
      <SubmitButton look="secondary" pendingLabel="Signing out">
        Sign out everywhere else
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
