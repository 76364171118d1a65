import { ActionForm } from "@/app/_ui/action-form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { FittingView } from "@/lib/data/fittings";
import { counted } from "@/lib/domain/counted";
import { LEAST_REVIEWS } from "@/lib/domain/fitting";
import { fitMemory } from "./actions";

/** Whose forgetting the intervals follow, and what fitting them to this learner came to. */
export function FittingSection({ fitting }: { fitting: FittingView | null }) {
  const waits = fitting?.state === "queued" || fitting?.state === "running";
  return (
    <>
      <p>{fittingWords(fitting)}</p>
      {!waits && (
        <ActionForm action={fitMemory} fields={{}}>
          <SubmitButton look="secondary" pendingLabel="Asking for it">
            Fit them to my reviews
          </SubmitButton>
        </ActionForm>
      )}
    </>
  );
}

function fittingWords(fitting: FittingView | null): string {
  if (!fitting) {
    return `Intervals follow the forgetting of many learners. Once you have some ${LEAST_REVIEWS} reviews they are fitted to yours.`;
  }
  if (fitting.state === "failed") {
    return "Fitting was broken off three times. Nothing has changed.";
  }
  if (fitting.state !== "done") return "They are being fitted. Look again in a minute.";
  return outcomeWords(fitting);
}

function outcomeWords({ outcome, taken }: FittingView): string {
  if (!outcome) return "Nothing has changed.";
  if (!("weights" in outcome)) {
    if (outcome.fault === "no-optimiser") {
      return "This server cannot fit them: no optimiser runs on it. Intervals follow the forgetting of many learners.";
    }
    return `There are too few reviews yet: ${outcome.reviews} of ${LEAST_REVIEWS} that came a day or more after the one before. Intervals go on as they were.`;
  }
  const { fittedTo, triedOn, lossBefore, lossAfter } = outcome;
  const tried = `On ${counted(triedOn, "later review")} they lose ${lossAfter.toFixed(4)}, those of before ${lossBefore.toFixed(4)}; less is better.`;
  return taken
    ? `They were fitted to ${counted(fittedTo, "review")} of yours. ${tried} No date has moved.`
    : `New ones were fitted to ${counted(fittedTo, "review")} of yours and not taken. ${tried}`;
}
