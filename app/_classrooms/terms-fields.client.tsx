"use client";

import { Field } from "../_ui/field";
import { SelectField } from "../_ui/select-field";
import { ATTEMPT_OPTIONS } from "./attempt-options";
import { FurtherTerms } from "./further-terms.client";
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
        key={`attempts ${values?.attempts}`}
        label="Students may take it"
        name="attempts"
        options={ATTEMPT_OPTIONS}
        defaultValue={values?.attempts ?? terms.attempts}
        errors={errors?.attempts ?? []}
      />
      <FurtherTerms terms={terms} values={values} errors={errors} />
    </>
  );
}
