"use client";

import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SelectField } from "@/app/_ui/select-field";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { Viewer } from "@/lib/domain/viewer";
import { changePreferences } from "./actions";

const THEMES = [
  { value: "system", label: "As this device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];
const TEXT_SIZES = [
  { value: "normal", label: "Normal" },
  { value: "large", label: "Large" },
  { value: "larger", label: "Larger" },
];

type PreferencesFormProps = {
  viewer: Viewer;
  timeZones: readonly { value: string; label: string }[];
};

/** Name, time zone and looks. Keyed by what is stored, because React resets a select to its first value. */
export function PreferencesForm({ viewer, timeZones }: PreferencesFormProps) {
  const [result, submit] = useFormAction(changePreferences);
  const failure = result?.ok === false ? result : undefined;
  const { name, timeZone, theme, textSize } = { ...viewer, ...failure?.values };
  return (
    <form action={submit} noValidate className="grid gap-5">
      {failure && <FormMessage result={failure} />}
      <Field
        label="Name"
        name="name"
        autoComplete="name"
        maxLength={80}
        hint={viewer.guest ? undefined : "Your classmates and teachers see it."}
        defaultValue={name}
        errors={failure?.fieldErrors?.name}
      />
      <SelectField
        key={timeZone}
        label="Time zone"
        name="timeZone"
        hint="Your study day begins at four in the morning there."
        options={timeZones}
        defaultValue={timeZone}
        errors={failure?.fieldErrors?.timeZone}
      />
      <RadioGroup
        key={`theme ${theme}`}
        legend="Colours"
        name="theme"
        options={THEMES}
        defaultValue={theme}
      />
      <RadioGroup
        key={`size ${textSize}`}
        legend="Text size"
        name="textSize"
        options={TEXT_SIZES}
        defaultValue={textSize}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        {result?.ok && <FormMessage result={result} />}
      </div>
    </form>
  );
}
