"use client";

import { FormMessage } from "@/app/_ui/form-message";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { spellPercent } from "@/lib/domain/spelling";
import type { Workload } from "@/lib/domain/workload";
import { chooseRetention } from "./actions";
import { minutesADay } from "./workload-words";

type RetentionFormProps = {
  studySetId: string;
  retention: number;
  workloads: readonly Workload[];
};

/** The choice, beside what it takes. */
export function RetentionForm({ studySetId, retention, workloads }: RetentionFormProps) {
  const [result, submit] = useFormAction(chooseRetention);
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="studySetId" value={studySetId} />
      <RadioGroup
        key={retention}
        legend="Of these cards you want to know at any time"
        name="retention"
        hint="Holds from the next review of each card on. No date moves that was given already."
        options={workloads.map((each) => ({
          value: String(each.retention),
          label: spellPercent(each.retention),
          hint: minutesADay(each.minutes),
        }))}
        defaultValue={String(retention)}
        errors={result?.ok === false ? (result.fieldErrors?.retention ?? []) : []}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        <FormMessage result={result} />
      </div>
    </form>
  );
}
