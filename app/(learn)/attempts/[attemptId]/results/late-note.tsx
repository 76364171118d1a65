import { ActionForm } from "@/app/_ui/action-form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LateView } from "@/lib/data/late-answers";
import type { ResultsView } from "@/lib/data/results";
import { spellLateness } from "@/lib/domain/time-left";
import { decide } from "./actions";

type LateNoteProps = { results: Pick<ResultsView, "id" | "learner">; late: LateView };

/** What came after the deadline, and what becomes of it: a teacher counts all of it, or none. */
export function LateNote({ results: { id, learner }, late }: LateNoteProps) {
  const { count, latestMs, counts } = late;
  const what = count === 1 ? "One answer" : `${count} answers`;
  return (
    <div className="mb-8 max-w-(--measure) border-s-4 border-nearly-ink bg-nearly-wash px-4 py-3 font-sans text-ui">
      <p>
        {what} came up to {spellLateness(latestMs)} and {count === 1 ? "was" : "were"} kept.{" "}
        {fateOf(counts, learner.isViewer)}
      </p>
      {!learner.isViewer && (
        <div className="mt-2 flex flex-wrap gap-3">
          {counts !== true && <Decision attemptId={id} counts="yes" words="Count them" />}
          {counts !== false && <Decision attemptId={id} counts="no" words="Do not count them" />}
        </div>
      )}
    </div>
  );
}

function fateOf(counts: boolean | null, isViewer: boolean): string {
  if (counts === null) return isViewer ? "Your teacher decides." : "They do not count yet.";
  return counts ? "They count." : "They do not count.";
}

type DecisionProps = { attemptId: string; counts: "yes" | "no"; words: string };

function Decision({ attemptId, counts, words }: DecisionProps) {
  return (
    <ActionForm action={decide} fields={{ attemptId, counts }}>
      <SubmitButton look="secondary" size="small" pendingLabel="Saving">
        {words}
      </SubmitButton>
    </ActionForm>
  );
}
