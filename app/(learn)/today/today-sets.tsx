import Link from "next/link";
import { useId } from "react";
import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { LinkButton } from "@/app/_ui/link-button";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { TodaySetView } from "@/lib/data/today";
import { takeOffToday } from "./actions";

/** The study sets that the daily cards come from. */
export function TodaySets({ sets }: { sets: readonly TodaySetView[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="max-w-(--measure)">
      <h2 id={id} className="mb-2">
        On Today
      </h2>
      <ul className="border-t border-rule">
        {sets.map((set) => (
          <li
            key={set.studySetId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-4"
          >
            <div className="min-w-0">
              <h3 dir="auto">
                {set.retired ? (
                  set.title
                ) : (
                  <Link href={`/study-sets/${set.studySetId}`}>{set.title}</Link>
                )}
              </h3>
              <p className="font-sans text-note text-soft">
                <span dir="auto">{set.collection}</span>,{" "}
                {set.cards === 1 ? "1 card" : `${set.cards} cards`}
              </p>
            </div>
            <div className="flex flex-wrap items-center gap-2">
              <LinkButton href={`/study-sets/${set.studySetId}/plan`} look="quiet" size="small">
                Plan<span className="sr-only"> for {set.title}</span>
              </LinkButton>
              <TakeOff set={set} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeOff({ set }: { set: TodaySetView }) {
  return (
    <ConfirmButton
      label="Take off"
      title={`Take “${set.title}” off Today`}
      look="quiet"
      size="small"
    >
      <p>Its cards stop coming. What you learned is kept, should you put it back.</p>
      <ActionForm action={takeOffToday} fields={{ studySetId: set.studySetId }}>
        <SubmitButton pendingLabel="Taking it off">Take off Today</SubmitButton>
      </ActionForm>
    </ConfirmButton>
  );
}
