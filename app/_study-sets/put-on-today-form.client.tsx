"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { useFormAction } from "@/app/_ui/use-form-action";
import { BrowserTimeZone } from "../_account/browser-time-zone.client";
import type { ButtonLook } from "../_ui/button-class";
import { FormMessage } from "../_ui/form-message";
import { SubmitButton } from "../_ui/submit-button.client";
import { putOnToday } from "./actions";

type PutOnTodayFormProps = {
  studySetId: string;
  /** It is there already. */
  isOn?: boolean;
  look?: ButtonLook;
};

/** The button that makes a study set part of the daily review; then the way to it, in its place. */
export function PutOnTodayForm({ studySetId, isOn = false, look }: PutOnTodayFormProps) {
  const [result, put] = useFormAction(putOnToday);
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (result?.ok) way.current?.focus();
  }, [result]);

  if (isOn || result?.ok) {
    return (
      <p className="flex min-h-11 flex-wrap items-center gap-x-2 font-sans text-ui text-soft">
        <Check aria-hidden className="size-4.5 text-right-ink" strokeWidth={2.5} />
        <span role="status">{result?.message ?? "On Today."}</span>
        <Link ref={way} href="/today">
          Go to Today
        </Link>
      </p>
    );
  }
  return (
    <form action={put} className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <input type="hidden" name="studySetId" value={studySetId} />
      <BrowserTimeZone />
      <SubmitButton look={look ?? "secondary"} pendingLabel="Putting on Today">
        Put on Today
      </SubmitButton>
      <FormMessage result={result} />
    </form>
  );
}
