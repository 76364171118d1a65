"use client";

import { useState } from "react";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SelectField } from "@/app/_ui/select-field";

type ModeFieldsProps = {
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
};

const MODES = [
  { value: "quiz", label: "As a quiz", hint: "Taken and handed in, with a mark." },
  { value: "review", label: "As review", hint: "Cards that come back day by day, without a mark." },
];
const ATTEMPTS = [
  { value: "1", label: "Once" },
  { value: "2", label: "Twice: the better one counts" },
  { value: "3", label: "Three times: the best one counts" },
  { value: "any", label: "As often as they like: the best one counts" },
];
const FEEDBACK = [
  { value: "after-submit", label: "After handing in" },
  { value: "after-each", label: "After each question" },
];

/** Quiz or review; a quiz has attempts and a time at which its answers are seen. */
export function ModeFields({ values, errors }: ModeFieldsProps) {
  const [mode, choose] = useState(values?.mode ?? "quiz");
  return (
    <>
      <div onChange={(event) => choose((event.target as HTMLInputElement).value)}>
        <RadioGroup
          key={values?.mode}
          legend="How"
          name="mode"
          options={MODES}
          defaultValue={mode}
          errors={errors?.mode}
        />
      </div>
      {mode === "quiz" && (
        <>
          <SelectField
            key={`attempts ${values?.attempts}`}
            label="Students may take it"
            name="attempts"
            options={ATTEMPTS}
            defaultValue={values?.attempts ?? "1"}
            errors={errors?.attempts}
          />
          <RadioGroup
            key={`feedback ${values?.feedback}`}
            legend="Students see the answers"
            name="feedback"
            options={FEEDBACK}
            defaultValue={values?.feedback ?? "after-submit"}
            errors={errors?.feedback}
          />
        </>
      )}
    </>
  );
}
