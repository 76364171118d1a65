"use client";

import { useState } from "react";
import { PRESET_SETTINGS, type Preset } from "@/lib/domain/settings";
import { CheckField } from "../_ui/check-field";
import { Field } from "../_ui/field";
import { RadioGroup } from "../_ui/radio-group";
import { SelectField } from "../_ui/select-field";
import { ATTEMPT_OPTIONS } from "./attempt-options";
import { MoreSettings } from "./more-settings.client";

type PresetFieldsProps = {
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
  /** `YYYY-MM-DDTHH:MM` in the teacher's zone. */
  suggestedClose: string;
};

const PRESETS = [
  { value: "practice", label: "Practice", hint: "Answer and source after each question." },
  {
    value: "homework",
    label: "Homework",
    hint: "Marks on handing in, answers once it has closed.",
  },
  { value: "exam", label: "Exam", hint: "Once. Nothing is shown until you release the results." },
];

/** What a quiz is for, how often and how long it may be taken; the rest stands under "More settings". */
export function PresetFields({ values, errors, suggestedClose }: PresetFieldsProps) {
  const [preset, choose] = useState((values?.preset ?? "homework") as Preset);
  const { attempts } = PRESET_SETTINGS[preset];
  return (
    <>
      <div onChange={(event) => choose((event.target as HTMLInputElement).value as Preset)}>
        <RadioGroup
          key={values?.preset}
          legend="What for"
          name="preset"
          options={PRESETS}
          defaultValue={preset}
          errors={errors?.preset}
        />
      </div>
      <SelectField
        key={`attempts ${preset} ${values?.attempts}`}
        label="Students may take it"
        name="attempts"
        options={ATTEMPT_OPTIONS}
        defaultValue={values?.attempts ?? String(attempts ?? "any")}
        errors={errors?.attempts}
      />
      <Field
        key={`limit ${values?.limit}`}
        label="Time limit in minutes"
        name="limit"
        inputMode="numeric"
        optional
        hint="Students with more time get it on top."
        defaultValue={values?.limit ?? ""}
        errors={errors?.limit}
      />
      <Field
        key={`opens ${values?.opens}`}
        label="Opens"
        name="opens"
        type="datetime-local"
        optional
        hint="Nobody can start before."
        defaultValue={values?.opens ?? ""}
        errors={errors?.opens}
      />
      <Field
        key={`closes ${preset} ${values?.closes}`}
        label="Closes"
        name="closes"
        type="datetime-local"
        optional={preset !== "homework"}
        hint="Nobody can start after. Whoever has a time limit may finish it."
        defaultValue={values?.closes ?? (preset === "homework" ? suggestedClose : "")}
        errors={errors?.closes}
      />
      <CheckField
        name="hardStop"
        label="Hard stop: at closing everybody stops, whatever time they have left"
        defaultChecked={values?.hardStop === "on"}
      />
      <MoreSettings key={preset} preset={preset} values={values} errors={errors} />
    </>
  );
}
