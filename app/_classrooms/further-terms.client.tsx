"use client";

import { QUIZ_PASSWORD_MAX } from "@/lib/domain/access";
import { CheckField } from "../_ui/check-field";
import { Field } from "../_ui/field";
import { CreditRows, rowsOf } from "./credit-rows.client";
import { LatenessFields } from "./lateness-fields.client";
import type { FurtherValues } from "./terms-form-values";

type FurtherTermsProps = {
  terms: FurtherValues;
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
};

/** Whether it is listed before it opens, its password, and what being early or late does to the mark. */
export function FurtherTerms({ terms, values, errors }: FurtherTermsProps) {
  return (
    <>
      <CheckField
        name="listed"
        label="Students see it in their lists before it opens"
        defaultChecked={values ? values.listed === "on" : terms.listed}
      />
      <Field
        label={terms.asksPassword ? "A new password" : "Password"}
        name="password"
        autoComplete="off"
        optional
        maxLength={QUIZ_PASSWORD_MAX}
        hint={
          terms.asksPassword
            ? "It asks for one at the start. It is kept as a hash and cannot be shown again."
            : "Asked before a student starts. It is kept as a hash and cannot be shown again."
        }
        errors={errors?.password ?? []}
      />
      {terms.asksPassword && <CheckField name="noPassword" label="Ask for no password any more" />}
      <CreditRows
        name="early"
        legend="Early steps"
        hint="More than the mark for handing in before the due time, from 101 to 200 per cent."
        rows={rowsOf(values?.early, terms.early)}
        errors={errors?.early}
      />
      <LatenessFields terms={terms} values={values} errors={errors} />
    </>
  );
}
