"use client";

import { CopyButton } from "@/app/_ui/copy-button.client";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import { makeCalendar, stopCalendar } from "./actions";

/** Makes the address, shows it once, and ends it. `since` is when the standing one was made. */
export function CalendarForm({ since }: { since: string | null }) {
  const [made, make] = useFormAction(makeCalendar);
  const [stopped, stop] = useFormAction(stopCalendar);
  const address = made?.ok ? made.address : null;
  return (
    <>
      {address && (
        <div role="status" className="grid gap-3 font-sans text-ui">
          <p>
            Give this address to your calendar program, and to nobody else. It is shown this one
            time.
          </p>
          <p className="rounded-control border border-edge bg-sheet px-4 py-3 break-all select-all">
            {address}
          </p>
          <CopyButton text={address}>Copy the address</CopyButton>
        </div>
      )}
      {since && !address && <p>There is an address since {since}. A new one ends it.</p>}
      <div className="flex flex-wrap gap-3">
        <form action={make}>
          <SubmitButton look="secondary" pendingLabel="Making it">
            {since || address ? "Make a new address" : "Make an address"}
          </SubmitButton>
        </form>
        {since && !address && (
          <form action={stop}>
            <SubmitButton look="quiet" pendingLabel="Ending it">
              End the address
            </SubmitButton>
          </form>
        )}
      </div>
      <FormMessage result={stopped?.ok && since ? null : stopped} />
    </>
  );
}
