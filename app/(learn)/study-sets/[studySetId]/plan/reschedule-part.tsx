import { ActionForm } from "@/app/_ui/action-form.client";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { ReschedulePreview } from "@/lib/data/reschedules";
import { counted } from "@/lib/domain/counted";
import { reschedule } from "./actions";

type ReschedulePartProps = { studySetId: string; preview: ReschedulePreview };

/** Dates that were given by what held before move only if the learner asks for it. */
export function ReschedulePart({ studySetId, preview }: ReschedulePartProps) {
  const { cards, sooner, dueNow } = preview;
  if (cards === 0) return null;
  const have = cards === 1 ? "1 card has its date" : `${cards} cards have their date`;
  return (
    <div className="grid gap-3">
      <p className="text-soft">
        {have} from what held before. You can leave it so: each gets a new one at its next review.
      </p>
      <ConfirmButton
        label={`Reschedule ${counted(cards, "card")}`}
        title={`Reschedule ${counted(cards, "card")}?`}
        look="secondary"
        size="small"
      >
        <p className="text-ui">
          {sooner} come sooner than now planned, {cards - sooner} later.{" "}
          {dueNow > 0 && `${dueNow} of them are then due at once. `}
          The dates of now are not kept.
        </p>
        <ActionForm action={reschedule} fields={{ studySetId }}>
          <SubmitButton pendingLabel="Rescheduling">Reschedule</SubmitButton>
        </ActionForm>
      </ConfirmButton>
    </div>
  );
}
