"use client";

import { useState } from "react";
import { PresetFields } from "@/app/_classrooms/preset-fields.client";
import { RadioGroup } from "@/app/_ui/radio-group";
import { FoldedTerms } from "./folded-terms.client";

type ModeFieldsProps = {
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
  /** `YYYY-MM-DDTHH:MM` in the teacher's zone. */
  suggestedClose: string;
};

const MODES = [
  { value: "quiz", label: "As a quiz", hint: "Taken and handed in, with a mark." },
  { value: "review", label: "As review", hint: "Cards that come back day by day, without a mark." },
];

/** Quiz or review; a quiz has a purpose, times and settings. */
export function ModeFields({ values, errors, suggestedClose }: ModeFieldsProps) {
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
          <PresetFields values={values} errors={errors} suggestedClose={suggestedClose} />
          <FoldedTerms values={values} errors={errors} />
        </>
      )}
    </>
  );
}
