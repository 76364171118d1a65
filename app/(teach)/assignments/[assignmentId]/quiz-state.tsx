import { creditWords } from "@/app/_classrooms/access-words";
import { ActionForm } from "@/app/_ui/action-form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { orNotFound } from "@/lib/auth/viewer";
import type { AssignmentView } from "@/lib/data/assignments";
import { getDb } from "@/lib/data/db";
import { findWhoGetsWhat } from "@/lib/data/who-gets-what";
import { latestEndOfAll } from "@/lib/domain/deadlines";
import { spellMoment } from "@/lib/domain/spelling";
import type { Viewer } from "@/lib/domain/viewer";
import { release } from "./actions";
import { RevealWarning } from "./reveal-warning";

type QuizStateProps = { viewer: Viewer; assignment: AssignmentView; now: Date };

/** When a quiz can be taken, until when the last may write, and who sees results. */
export async function QuizState({ viewer, assignment, now }: QuizStateProps) {
  const { id, settings, times, credit, latePolicy } = assignment;
  const asked = { assignmentId: id, now };
  const found = orNotFound(await findWhoGetsWhat(await getDb(), viewer, asked));
  const { own, students } = found;
  const { opensAt, closesAt, hardStop } = times;
  const latest = latestEndOfAll([
    { limits: own, accommodation: null },
    ...students.map(({ applied, accommodation }) => ({ limits: applied.access, accommodation })),
  ]);
  const spell = (moment: Date) => spellMoment(moment, viewer.timeZone);
  const creditSentence = creditWords(credit, latePolicy, spell);
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
            ? `The latest possible end, with all that students are given, is ${spell(latest)}.`
            : "A student without an end may go on after it."}
        </p>
      )}
      {opensAt && !assignment.listed && <p>Until it opens no student sees it.</p>}
      {assignment.asksPassword && <p>It asks for a password at the start.</p>}
      {creditSentence && <p>{creditSentence}</p>}
      <RevealWarning
        found={found}
        timeZone={viewer.timeZone}
        now={now}
        ifReleased={settings.held && assignment.releasedAt === null}
      />
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
          ? `Results were released ${spell(releasedAt)}: students see theirs once they have handed in.`
          : "Students see no results yet."}
      </p>
      <SubmitButton look="secondary" pendingLabel="Saving">
        {releasedAt ? "Hold the results back again" : "Release the results"}
      </SubmitButton>
    </ActionForm>
  );
}
