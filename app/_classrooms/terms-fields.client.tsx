"use client";

import { QUIZ_PASSWORD_MAX } from "@/lib/domain/access";
import { CheckField } from "../_ui/check-field";
import { Field } from "../_ui/field";
import { SelectField } from "../_ui/select-field";
import { ATTEMPT_OPTIONS } from "./attempt-options";
import { CreditRows, rowsOf } from "./credit-rows.client";
import { LatenessFields } from "./lateness-fields.client";
import type { TermsValues } from "./terms-form-values";

type TermsFieldsProps = {
  terms: TermsValues;
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
};

/** How long, how often and for how much of the mark the class takes a quiz. */
export function TermsFields({ terms, values, errors }: TermsFieldsProps) {
  return (
    <>
      <Field
        label="Time limit in minutes"
        name="limit"
        inputMode="numeric"
        optional
        hint="Students with more time get it on top."
        defaultValue={values?.limit ?? terms.limit}
        errors={errors?.limit ?? []}
      />
      <SelectField
        label="Students may take it"
        name="attempts"
        options={ATTEMPT_OPTIONS}
        defaultValue={values?.attempts ?? terms.attempts}
        errors={errors?.attempts ?? []}
      />
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
