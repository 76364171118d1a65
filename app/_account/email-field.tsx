import type { ActionResult } from "@/lib/domain/action-result";
import { Field } from "../_ui/field";

type EmailFieldProps = {
  result: Extract<ActionResult, { ok: false }> | null | undefined;
};

/** The address that an account is known by; after a refusal, as it was typed. */
export function EmailField({ result }: EmailFieldProps) {
  return (
    <Field
      label="E-mail"
      name="email"
      type="email"
      autoComplete="username"
      maxLength={254}
      defaultValue={result?.values?.email}
      errors={result?.fieldErrors?.email}
    />
  );
}
