"use client";

import { CheckField } from "@/app/_ui/check-field";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SelectField } from "@/app/_ui/select-field";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { BacklogOrder, ReviewSettings } from "@/lib/domain/review-settings";
import { changeReviewSettings } from "./actions";

const ORDERS: { value: BacklogOrder; label: string }[] = [
  { value: "due", label: "Longest due first" },
  { value: "easiest", label: "Best known first: clears a backlog soonest" },
  { value: "overdue", label: "Most overdue for its interval first: saves what is slipping" },
];
const BUTTONS = [
  { value: "four", label: "Again, Hard, Good, Easy" },
  { value: "two", label: "Again, Good" },
];

/** How the daily review goes. Keyed by what is stored, as the form above it. */
export function ReviewForm({ settings }: { settings: ReviewSettings }) {
  const [result, submit] = useFormAction(changeReviewSettings);
  const failure = result?.ok === false ? result : undefined;
  const buttons = settings.twoButtons ? "two" : "four";
  return (
    <form action={submit} noValidate className="grid gap-5">
      {failure && <FormMessage result={failure} />}
      <Field
        label="New cards a day"
        name="newCards"
        inputMode="numeric"
        hint="Each comes back several times in its first week: 20 new ones make about 150 reviews a day."
        defaultValue={failure?.values?.newCards ?? String(settings.newCards)}
        errors={failure?.fieldErrors?.newCards}
      />
      <Field
        label="Reviews a day"
        name="reviews"
        inputMode="numeric"
        hint="The rest waits for the next day. New cards count too."
        defaultValue={failure?.values?.reviews ?? String(settings.reviews)}
        errors={failure?.fieldErrors?.reviews}
      />
      <SelectField
        key={settings.backlogOrder}
        label="When more is due than a day takes"
        name="backlogOrder"
        options={ORDERS}
        defaultValue={settings.backlogOrder}
      />
      <RadioGroup
        key={buttons}
        legend="Buttons under an answer"
        name="buttons"
        options={BUTTONS}
        defaultValue={buttons}
      />
      <div>
        <CheckField
          key={`types ${settings.typesAnswers}`}
          label="Type short answers before they are shown"
          name="types"
          defaultChecked={settings.typesAnswers}
        />
        <CheckField
          key={`reads ${settings.readsAloud}`}
          label="Read cards aloud, where this device has a voice of its own for their language"
          name="reads"
          defaultChecked={settings.readsAloud}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        {result?.ok && <FormMessage result={result} />}
      </div>
    </form>
  );
}
