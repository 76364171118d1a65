"use client";

import type { ReactNode } from "react";
import { useState } from "react";
import { ATTEMPT_OPTIONS } from "@/app/_classrooms/attempt-options";
import { CreditRows, rowsOf } from "@/app/_classrooms/credit-rows.client";
import { CheckField } from "@/app/_ui/check-field";
import { Field } from "@/app/_ui/field";
import { SelectField } from "@/app/_ui/select-field";
import { QUIZ_PASSWORD_MAX } from "@/lib/domain/access";
import type { OverrideValues } from "./override-values";
import type { OwnField } from "./own-fields";
import { ownName } from "./own-fields";

type OverrideFieldsProps = {
  standing: OverrideValues;
  values: Partial<Record<string, string>> | undefined;
  errors: Partial<Record<string, string[]>> | undefined;
};

/** What is different for them: each thing is inherited until it is ticked. */
export function OverrideFields({ standing, values, errors }: OverrideFieldsProps) {
  const owns = (field: OwnField) =>
    values ? values[ownName(field)] === "on" : standing.owns.includes(field);
  const time = (name: "opens" | "due" | "closes", label: string) => (
    <Field
      label={label}
      name={name}
      type="datetime-local"
      hint="On your clock. Empty is no such time."
      defaultValue={values?.[name] ?? standing[name]}
      errors={errors?.[name] ?? []}
    />
  );
  return (
    <fieldset className="grid gap-1 font-sans text-ui">
      <legend className="mb-1 font-semibold">What is different for them</legend>
      <p className="text-note text-soft">What is not ticked stays as for the class.</p>
      {errors?.own && (
        <p role="alert" className="text-note font-semibold text-wrong-ink">
          {errors.own.join(" ")}
        </p>
      )}
      <Own field="opens" label="When it opens" isOn={owns("opens")}>
        {time("opens", "Opens")}
      </Own>
      <Own field="due" label="When it is due" isOn={owns("due")}>
        {time("due", "Due")}
      </Own>
      <Own field="closes" label="When it closes" isOn={owns("closes")}>
        {time("closes", "Closes")}
        <CheckField
          name="hardStop"
          label="Hard stop: at closing they stop, whatever time they have left"
          defaultChecked={values ? values.hardStop === "on" : standing.hardStop}
        />
      </Own>
      <Own field="limit" label="The time limit" isOn={owns("limit")}>
        <Field
          label="Time limit in minutes"
          name="limit"
          inputMode="numeric"
          hint="Before what they have in every class. Empty is no limit."
          defaultValue={values?.limit ?? standing.limit}
          errors={errors?.limit ?? []}
        />
      </Own>
      <Own field="attempts" label="How often" isOn={owns("attempts")}>
        <SelectField
          label="They may take it"
          name="attempts"
          options={ATTEMPT_OPTIONS}
          defaultValue={values?.attempts ?? standing.attempts}
          errors={errors?.attempts ?? []}
        />
      </Own>
      <Own field="password" label="The password" isOn={owns("password")}>
        <Field
          label="Password"
          name="password"
          autoComplete="off"
          maxLength={QUIZ_PASSWORD_MAX}
          hint={standing.asksPassword ? "Empty keeps the one they have." : "Empty asks for none."}
        />
      </Own>
      <Own field="listed" label="Whether it is seen before it opens" isOn={owns("listed")}>
        <CheckField
          name="listed"
          label="They see it in their lists before it opens"
          defaultChecked={values ? values.listed === "on" : standing.listed}
        />
      </Own>
      <Own field="early" label="More for being early" isOn={owns("early")}>
        <CreditRows
          name="early"
          legend="Early steps"
          hint="From 101 to 200 per cent. None: nothing more."
          rows={rowsOf(values?.early, standing.early)}
          errors={errors?.early}
        />
      </Own>
      <Own field="late" label="Less for being late" isOn={owns("late")}>
        <CreditRows
          name="late"
          legend="Late steps"
          hint="From 0 to 99 per cent, in place of what lateness costs the class."
          rows={rowsOf(values?.late, standing.late)}
          errors={errors?.late}
        />
        <Field
          label="After the last step, in per cent"
          name="lateAfter"
          inputMode="numeric"
          maxLength={3}
          defaultValue={values?.lateAfter ?? standing.lateAfter}
          errors={errors?.lateAfter ?? []}
        />
      </Own>
    </fieldset>
  );
}

type OwnProps = { field: OwnField; label: string; isOn: boolean; children: ReactNode };

/** A thing that is inherited until its tick is set, which opens its value. */
function Own({ field, label, isOn, children }: OwnProps) {
  const [open, turn] = useState(isOn);
  return (
    <>
      <CheckField
        name={ownName(field)}
        label={label}
        checked={open}
        onChange={(event) => turn(event.target.checked)}
      />
      {open && <div className="mb-3 ms-7 grid gap-4">{children}</div>}
    </>
  );
}
