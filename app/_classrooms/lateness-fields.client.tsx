"use client";

import { useState } from "react";
import { Field } from "../_ui/field";
import { RadioGroup } from "../_ui/radio-group";
import { SelectField } from "../_ui/select-field";
import { CreditRows, rowsOf } from "./credit-rows.client";
import type { FurtherValues } from "./terms-form-values";

type LatenessFieldsProps = {
  terms: FurtherValues;
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
};

const CHOICES = [
  { value: "none", label: "Nothing", hint: "It is only marked as late." },
  { value: "policy", label: "So much for each hour or day" },
  { value: "steps", label: "Steps on the time line" },
];
const UNITS = [
  { value: "day", label: "Day" },
  { value: "hour", label: "Hour" },
];

/** What being late takes from the mark, and what nothing handed in counts as. */
export function LatenessFields({ terms, values, errors }: LatenessFieldsProps) {
  const [lateness, choose] = useState(values?.lateness ?? terms.lateness);
  const standing = (name: "latePercent" | "lateFloor" | "lateGrace" | "lateAfter" | "missing") => ({
    ...{ name, inputMode: "numeric" as const, maxLength: 4, errors: errors?.[name] ?? [] },
    defaultValue: values?.[name] ?? terms[name],
  });
  return (
    <>
      <div onChange={(event) => isChoice(event.target) && choose(event.target.value)}>
        <RadioGroup
          legend="Being late costs"
          name="lateness"
          options={CHOICES}
          defaultValue={lateness}
          errors={errors?.lateness ?? []}
        />
      </div>
      {lateness === "policy" && (
        <div className="grid grid-cols-2 items-end gap-x-4 gap-y-5">
          <Field label="Per cent of the full mark" {...standing("latePercent")} />
          <SelectField
            key={`per ${values?.latePer}`}
            label="For each begun"
            name="latePer"
            options={UNITS}
            defaultValue={values?.latePer ?? terms.latePer}
          />
          <Field label="Not below, in per cent" optional {...standing("lateFloor")} />
          <Field label="Minutes of grace" optional {...standing("lateGrace")} />
        </div>
      )}
      {lateness === "steps" && (
        <>
          <CreditRows
            name="late"
            legend="Late steps"
            hint="Each after the due time, from 0 to 99 per cent."
            rows={rowsOf(values?.late, terms.late)}
            errors={errors?.late}
          />
          <Field
            label="After the last step, in per cent"
            optional
            hint="Empty is 0: it can be taken for practice until it closes."
            {...standing("lateAfter")}
          />
        </>
      )}
      <Field
        label="Nothing handed in counts as, in per cent"
        optional
        hint="From the due time on. Empty leaves it out of the mean."
        {...standing("missing")}
      />
    </>
  );
}

function isChoice(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name === "lateness";
}
