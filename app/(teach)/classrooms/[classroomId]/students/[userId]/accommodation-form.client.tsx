"use client";

import { CheckField } from "@/app/_ui/check-field";
import { FormMessage } from "@/app/_ui/form-message";
import { SelectField } from "@/app/_ui/select-field";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { Accommodation } from "@/lib/domain/accommodation";
import { BREAK_MINUTES, MOST_EXTRA_ATTEMPTS, TIME_FACTORS } from "@/lib/domain/accommodation";
import { factorName } from "./accommodation-fields";
import { saveAccommodation } from "./actions";

const FACTORS = TIME_FACTORS.map((factor) => ({
  value: factorName(factor),
  label: factor === null ? "No time limit" : factor === 1 ? "As everybody" : `${factor} times`,
}));
const EXTRA = Array.from({ length: MOST_EXTRA_ATTEMPTS + 1 }, (_, count) => ({
  value: String(count),
  label: count === 0 ? "None" : String(count),
}));
const BREAKS = BREAK_MINUTES.map((minutes) => ({
  value: String(minutes),
  label: minutes === 0 ? "None" : `${minutes} minutes`,
}));

type AccommodationFormProps = { userId: string; value: Accommodation };

/** What a student is given in all their classes. Nobody is asked why. */
export function AccommodationForm({ userId, value }: AccommodationFormProps) {
  const [result, submit] = useFormAction(saveAccommodation);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  return (
    <form action={submit} className="grid max-w-md gap-5">
      <FormMessage result={result} />
      <input type="hidden" name="userId" value={userId} />
      <SelectField
        key={`factor ${values?.timeFactor}`}
        label="Time for a quiz with a limit"
        name="timeFactor"
        options={FACTORS}
        defaultValue={values?.timeFactor ?? factorName(value.timeFactor)}
        errors={fieldErrors?.timeFactor}
      />
      <SelectField
        key={`breaks ${values?.breakMinutes}`}
        label="Breaks in one quiz, while its clock stands still"
        name="breakMinutes"
        options={BREAKS}
        defaultValue={values?.breakMinutes ?? String(value.breakMinutes)}
        errors={fieldErrors?.breakMinutes}
      />
      <SelectField
        key={`extra ${values?.extraAttempts}`}
        label="More attempts"
        name="extraAttempts"
        options={EXTRA}
        defaultValue={values?.extraAttempts ?? String(value.extraAttempts)}
        errors={fieldErrors?.extraAttempts}
      />
      <CheckField
        name="hidesTimer"
        label="No clock is shown"
        defaultChecked={values ? values.hidesTimer === "on" : value.hidesTimer}
      />
      {values?.asks && (
        <CheckField name="confirmed" label="Lower it all the same, in all their classes" />
      )}
      <SubmitButton look="secondary" pendingLabel="Saving">
        Save
      </SubmitButton>
    </form>
  );
}
