import { ActionForm } from "@/app/_ui/action-form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { listClassAccommodations } from "@/lib/data/accommodations";
import type { AssignmentView } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { latestEnd } from "@/lib/domain/deadlines";
import { spellMoment } from "@/lib/domain/spelling";
import type { Viewer } from "@/lib/domain/viewer";
import { release } from "./actions";

type QuizStateProps = { viewer: Viewer; assignment: AssignmentView; now: Date };

/** When a quiz can be taken, until when the last may write, and who sees results. */
export async function QuizState({ viewer, assignment, now }: QuizStateProps) {
  const { classroom, settings, times } = assignment;
  const given = await listClassAccommodations(await getDb(), viewer, classroom.id);
  const { opensAt, closesAt, hardStop } = times;
  const latest = latestEnd({ ...times, limitMinutes: settings.limitMinutes }, given);
  const spell = (moment: Date) => spellMoment(moment, viewer.timeZone);
  return (
    <div className="grid gap-2 font-sans text-ui">
      {opensAt && (
        <p>
          {opensAt > now ? "Opens" : "Opened"} {spell(opensAt)}.
        </p>
      )}
      {closesAt && (
        <p>
          {closesAt > now ? "Closes" : "Closed"} {spell(closesAt)}
          {hardStop && ", and everybody stops then"}.{" "}
          {latest
            ? `The latest possible end, with every accommodation in this class, is ${spell(latest)}.`
            : "A student without a time limit may go on after it."}
        </p>
      )}
      {settings.held && <Release assignment={assignment} spell={spell} />}
    </div>
  );
}

type ReleaseProps = { assignment: AssignmentView; spell: (moment: Date) => string };

function Release({ assignment: { id, releasedAt }, spell }: ReleaseProps) {
  return (
    <ActionForm action={release} fields={{ assignmentId: id, released: releasedAt ? "no" : "yes" }}>
      <p>
        {releasedAt
          ? `Students see their results since ${spell(releasedAt)}.`
          : "Students see no results yet."}
      </p>
      <SubmitButton look="secondary" pendingLabel="Saving">
        {releasedAt ? "Hold the results back again" : "Release the results"}
      </SubmitButton>
    </ActionForm>
  );
}
