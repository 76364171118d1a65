"use client";

import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { CutField } from "../change/cut-field";
import { save } from "./actions";
import { OverrideFields } from "./override-fields.client";
import type { OverrideValues } from "./override-values";
import { TargetFields } from "./target-fields.client";

type OverrideFormProps = {
  assignmentId: string;
  /** The one that is changed; null for a new one. */
  overrideId: string | null;
  labels: readonly { id: string; name: string; isOn: boolean }[];
  students: readonly { id: string; name: string; isOn: boolean }[];
  standing: OverrideValues;
  /** Who is taking it now and could be cut. */
  underWay: string[];
};

/** For whom, what is different, and whether quizzes under way are cut. */
export function OverrideForm(props: OverrideFormProps) {
  const { assignmentId, overrideId, labels, students, standing, underWay } = props;
  const [result, submit] = useFormAction(save);
  const { fieldErrors, values } = (result?.ok === false && result) || {};
  return (
    <form action={submit} noValidate className="grid max-w-md gap-8">
      <FormMessage result={result} />
      <input type="hidden" name="assignmentId" value={assignmentId} />
      {overrideId && <input type="hidden" name="overrideId" value={overrideId} />}
      <TargetFields labels={labels} students={students} errors={fieldErrors?.targets} />
      <OverrideFields standing={standing} values={values} errors={fieldErrors} />
      <CutField underWay={underWay} />
      <SubmitButton pendingLabel="Saving">Save</SubmitButton>
    </form>
  );
}
