"use client";

import { FURTHER_NAMES } from "@/app/_classrooms/further-names";
import { FurtherTerms } from "@/app/_classrooms/further-terms.client";
import { PLAIN_TERMS } from "@/app/_classrooms/terms-form-values";

type FoldedTermsProps = {
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
};

/** What few assignments have, folded away until it is wanted or wrong. */
export function FoldedTerms({ values, errors }: FoldedTermsProps) {
  const isWrong = FURTHER_NAMES.concat("password").some((name) => errors?.[name]);
  return (
    <details className="border-y border-rule" open={isWrong}>
      <summary className="py-3 font-sans text-ui">Password, early and late</summary>
      <div className="grid gap-5 pt-2 pb-5">
        <FurtherTerms terms={PLAIN_TERMS} values={values} errors={errors} />
      </div>
    </details>
  );
}
