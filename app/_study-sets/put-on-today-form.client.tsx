"use client";

import { useActionState } from "react";
import type { ButtonLook } from "../_ui/button-class";
import { FormMessage } from "../_ui/form-message";
import { SubmitButton } from "../_ui/submit-button.client";
import { putOnToday } from "./actions";

/** The button that makes a study set part of the daily review. */
export function PutOnTodayForm({ studySetId, look }: { studySetId: string; look?: ButtonLook }) {
  const [result, put] = useActionState(putOnToday, null);
  return (
    <form action={put} className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <input type="hidden" name="studySetId" value={studySetId} />
      <SubmitButton look={look ?? "secondary"} pendingLabel="Putting on Today">
        Put on Today
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
