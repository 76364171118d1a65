"use client";

import { useFormAction } from "@/app/_ui/use-form-action";
import type { SampleView } from "@/lib/data/samples";
import { BrowserTimeZone } from "../_account/browser-time-zone.client";
import { FormMessage } from "../_ui/form-message";
import { OptionList } from "../_ui/option-list";
import { SubmitButton } from "../_ui/submit-button.client";
import { answerSample } from "./actions";

/** A question to be answered before anything is explained. */
export function SampleForm({ sample }: { sample: SampleView }) {
  const { item, itemId, studySetId } = sample;
  const [result, answer] = useFormAction(answerSample);
  return (
    <form action={answer} className="grid gap-5" aria-label="A question to try">
      <BrowserTimeZone />
      <input type="hidden" name="studySetId" value={studySetId} />
      <input type="hidden" name="itemId" value={itemId} />
      <OptionList
        name="option"
        legend={item.stem}
        legendLang={item.lang}
        options={item.options.map((value) => ({ value, text: value, lang: item.lang }))}
      />
      <FormMessage result={result} />
      <div>
        <SubmitButton pendingLabel="Opening its source">Check my answer</SubmitButton>
      </div>
    </form>
  );
}
